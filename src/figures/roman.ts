/**
 * Roman numerals, as the source of a pattern: of two letters I, V and X or more,
 * and of three with L, C, D and M. "I" and "X" alone, and abbreviations of two
 * letters such as "DC", are words.
 */
export const romanNumeral = String.raw`\b(?:[IVX]{2,}|[IVXLCDM]{3,})\b`;

const values: Readonly<Record<string, number>> = {
  ...{ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 },
};
const wellFormed = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * The number that a Roman numeral stands for, or undefined where it is a word: one
 * that is not a numeral, or is in small letters with others than i, v and x, or in
 * mixed ones ("mild", "Xi", "MIXED").
 */
export function readRoman(text: string): number | undefined {
  const upper = text.toUpperCase();
  if (text !== upper && !/^[ivx]+$/.test(text)) return undefined;
  if (!wellFormed.test(upper)) return undefined;
  const digits = Array.from(upper, (letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

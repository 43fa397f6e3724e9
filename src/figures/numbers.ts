import {
  numberWords,
  ones,
  ordinalOnes,
  scales,
  tens,
  unmistakable,
  vagueWords,
} from './numberWords.ts';

/** The words as the source of a pattern that fits any of them. */
export const any = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;

/** A number below a hundred, as the source of a pattern: "twelve", "twenty-fourth". */
export const simpleNumber = `(?:${any(tens)}[- ]?${any([...ones, ...ordinalOnes])}|${any(numberWords.keys())})\\b`;

const scale = `${any(Object.keys(scales))}\\b`;
const step = `(?:${simpleNumber}(?:[- ]${scale})*|${scale}(?:[- ]${scale})*)`;

/** A number in words, as the source of a pattern: "two hundred and five", "three million". */
export const numberInWords = `\\b${step}(?:(?<=(?:${any(Object.keys(scales))}))(?: and |[- ])${step})*`;

/** A vague count, as the source of a pattern. */
export const vagueCount = `\\b${any(vagueWords)}\\b`;

/** A longer word with a number in it ("thirteenrounds"), as the source of a pattern. */
export const numberInWord = String.raw`(?<!\p{L})\p{L}*${any(unmistakable)}\p{L}*`;

const joined = new RegExp(`(${any(tens)})(?=${any([...ones, ...ordinalOnes])})`, 'g');

/** Reads what `numberInWords` matches: "twenty-four thousand" is 24000. */
export function readNumberWords(text: string): number {
  let total = 0;
  let group = 0;
  const plain = text.toLowerCase().replaceAll(joined, '$1-');
  for (const part of plain.split(/[\s,-]+/)) {
    if (part === 'and') continue;
    const step = scales[part];
    if (step === undefined) group += numberWords.get(part) ?? 0;
    else if (step <= 100) group = (group || 1) * step;
    else {
      total += (group || 1) * step;
      group = 0;
    }
  }
  return total + group;
}

const wellFormed = /^(?:(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?|\.\d+)$/;
const letters: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/**
 * Reads digits with commas and a point, times what the scale after them says; NaN
 * where they are not well formed ("22,0000", "013,000").
 */
export function readDigits(text: string, scale?: string): number {
  if (!wellFormed.test(text)) return Number.NaN;
  const plain = text.replaceAll(',', '');
  if (scale === undefined) return Number(plain);
  const factor = letters[scale.toLowerCase()] ?? scales[scale.toLowerCase()] ?? Number.NaN;
  const zeros = Math.log10(factor);
  // Shifted as digits: 147.5 million must not come out as 147499999.99999997.
  return Number.isInteger(zeros) ? Number(`${plain}e${zeros}`) : Number(plain) * factor;
}

/**
 * Characters that hide a figure from the checks, or are hidden themselves:
 * digits other than 0 to 9, fractions and superscripts, Roman numerals in one
 * sign, soft hyphens and spaces without width.
 */
const hidden = /[\p{No}\p{Nl}\u00ad\u200b-\u200d\u2060\ufeff]|(?![0-9])\p{Nd}/gu;

/** What is wrong with each such character of a text, once for each; none where it is plain. */
export function findHiddenCharacters(text: string): string[] {
  return [...new Set(text.match(hidden))].map((character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return `has the character "${character}" (U+${code}), which hides a figure or a word.`;
  });
}

/** What to do about it. */
export const plainCharacters = 'Write plain digits and letters.';

/** The text without a byte-order mark at its start. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

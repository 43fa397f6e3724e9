/**
 * What words may be written in, outside letters and digits: the printable signs
 * of ASCII, a line's end, a tab, the space that does not break, dashes, curly quotes,
 * an ellipsis, and the signs of money and difference that the site uses.
 */
const signs = '\\n\\t -~\\u00a0–—‘’“”…£€≠';

/**
 * Latin letters with the marks that names need, each in one character; without the
 * long s, the n with an apostrophe and the L with a dot, which pass for other letters.
 */
const letters = 'À-ÖØ-öø-ľŁ-ňŊ-žȘ-ț';

/**
 * A name in Arabic or Hebrew letters, for a text that gives one in its own script: of
 * two letters or more, since one alone may look like a figure, and apart from others.
 */
const ownScript =
  /(?<![\p{L}\p{N}\p{M}\p{C}])[\p{Script=Arabic}\p{Script=Hebrew}]{2,}(?![\p{L}\p{N}\p{M}\p{C}]|[.,]\p{N})/gu;

const foreign = new RegExp(`[^${signs}${letters}]`, 'gu');

/** What to write for signs that have a plain form in the list. */
const plainForms: Readonly<Record<string, string>> = {
  '\r': 'a plain line end',
  '\u2010': 'a hyphen from the keyboard',
  '\u2011': 'a hyphen from the keyboard',
  '\u2012': 'a dash (–)',
  '\u2015': 'a dash (—)',
  '\u2212': 'the word "minus"',
  '\u2032': 'an apostrophe (’)',
  '\u02bc': 'an apostrophe (’)',
};

/**
 * What is wrong with the characters of a text that are not of the list, each once:
 * letters of other scripts that look the same, other digits, marks that combine,
 * spaces without width, control characters. Any of them could hide a figure or a
 * word from the checks; so whatever is not allowed is refused.
 */
export function findHiddenCharacters(text: string): string[] {
  const latin = text.replaceAll(ownScript, (name) => (/[^\p{L}\p{M}]/u.test(name) ? name : ''));
  return [...new Set(latin.match(foreign))].map(
    (character) =>
      `has the character ${nameOf(character)}, which could hide a figure or a word; ${hintOf(character)}.`,
  );
}

/** What to do about it. */
export const plainCharacters = 'Only the characters listed in src/lib/characters.ts may stand.';

function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}" (U+${code})` : `U+${code}`;
}

function hintOf(character: string): string {
  const plain = plainForms[character] ?? (/\p{Zs}/u.test(character) ? 'a space' : undefined);
  if (plain !== undefined) return `write ${plain}`;
  if (/\p{N}/u.test(character)) return 'write the digits 0 to 9';
  if (/\p{L}/u.test(character)) return 'write Latin letters';
  if (/\p{M}/u.test(character)) return 'write the letter and its mark as one character';
  if (character === '\ufffd') return 'save the file as UTF-8 and write the lost letter again';
  if (/\p{C}/u.test(character)) return 'it is not seen, so take it out';
  return 'use a sign of the list, or add it there if the site needs it';
}

/** The text without a byte-order mark at its start, its lines ended by a line feed alone. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

/** Letters whose plain form Unicode does not give. */
const folded: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' };

/** The text with each letter bare of its mark, of the same length: "Pärnu" is "Parnu". */
export function foldLetters(text: string): string {
  return text.replaceAll(/[^ -~]/g, (each) =>
    /\p{L}/u.test(each) ? (folded[each] ?? each.normalize('NFD').charAt(0)) : each,
  );
}

import { numberInWords } from './numbers.ts';
import { endsPhrase, fillers } from './phraseWords.ts';

const secondOfTwo = new RegExp(
  String.raw`^(?: to | or | and |–|-)(?:about )?(?:[\d,]*\d|${numberInWords})(?=[\s-]\p{L})`,
  'iu',
);

/**
 * The words of the noun phrase that a text begins with, without those that name
 * nothing: of " of the American hostages held" these are "American" and
 * "hostages". Of two numbers ("three to four hours") the noun stands after the second.
 */
export function phraseAfter(after: string): string[] {
  const sign = /^\s?%/.test(after) ? '%' : /^(?:mm|cm|km|kg|m)\b/.exec(after)?.[0];
  if (sign !== undefined) return [sign];
  const text = after
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/["“”‘]/g, '')
    .replace(/^ \((\p{L}+)\)/u, ' $1')
    .replace(secondOfTwo, '')
    .replace(/^-/, ' ');
  const run = /^(?: (?:[\p{L}’'-]+))*/u.exec(text.slice(0, 200))?.[0] ?? '';
  return nounPhrase(run);
}

/** The words of a noun phrase at the beginning of some words, without those that name nothing. */
export function nounPhrase(text: string): string[] {
  const words = text
    .replace(/\bper cent\b/i, 'percent')
    .split(' ')
    .filter(Boolean)
    .slice(0, 6);
  const end = words.findIndex(
    (word, i) => endsPhrase(word, words[i + 1]) && !joinsAdjectives(words, i),
  );
  const phrase = end === -1 ? words : words.slice(0, end);
  const first = phrase.findIndex((word) => !isFiller(word));
  const of = first === -1 ? -1 : phrase.indexOf('of', first);
  return (of === -1 ? phrase : phrase.slice(0, of)).filter(
    (word) => !isFiller(word) && !/^(?:and|or)$/.test(word),
  );
}

/** Of two adjectives of origin before one noun: "Arab and other countries". */
function joinsAdjectives(words: readonly string[], i: number): boolean {
  return /^(?:and|or)$/.test(words[i] ?? '') && /^[A-Z].*[^s]$/.test(words[i - 1] ?? '');
}

function isFiller(word: string): boolean {
  return fillers.has(word.toLowerCase()) || /^\p{Ll}+ly$/u.test(word);
}

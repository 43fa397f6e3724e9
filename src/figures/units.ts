import type { AmountFigure } from './figure.ts';
import { measures, plurals, type Units } from './nouns.ts';
import { multiples } from './numberWords.ts';
import { nounPhrase, phraseAfter } from './phrase.ts';
import type { Amount } from '../ledger/schema.ts';

/** A figure of which only the value and the characters matter here. */
type Counted = Pick<AmountFigure, 'text' | 'value'>;

/** The words after a figure that name what it counts; none where it stands without a noun. */
export function namedAfter({ text }: Pick<Counted, 'text'>, after: string): string[] {
  return Object.hasOwn(multiples, text.toLowerCase()) ? ['times'] : phraseAfter(after);
}

/**
 * Whether the words right after a figure allow it to be of the amount. The noun
 * must be one of the unit's, or of those that the entry's `of` begins with
 * ("Israelis or dual nationals, by the count"), in the number that the figure asks
 * for: six "Americans", not six "American" soldiers. A figure without a noun counts
 * what the entry does, except that a measure must be named.
 */
export function isOfUnit(
  figure: Counted,
  after: string,
  { unit, of }: Amount,
  units: Units,
): boolean {
  const words = namedAfter(figure, after);
  if (measures.has(unit)) return words.slice(0, 2).some((word) => isMeasure(word, unit, units));
  if (words.length === 0 || (unit === 'times' && isAdverb(figure, words))) return true;
  const heads = headsOf(of);
  const several = takesPlural(figure) && !after.startsWith('-');
  return words.some((word) =>
    several
      ? (heads.includes(word.toLowerCase()) && (isPlural(word) || word === words.at(-1))) ||
        (isNoun(word, unit, units) && isPlural(word))
      : heads.map(singular).includes(singular(word.toLowerCase())) || isNoun(word, unit, units),
  );
}

/** The last words of the noun phrases that the text begins with, as far as its first comma. */
function headsOf(of: string | undefined): string[] {
  const [phrase = ''] = (of ?? '').toLowerCase().split(/,(?!\d)|[;:(]/);
  return phrase.split(/ (?:and|or) /).flatMap((each) => nounPhrase(each).at(-1) ?? []);
}

/** Whether the word is one of the unit's nouns; a unit that is none is reported by itself. */
export function isNoun(word: string, unit: string, { nouns }: Units): boolean {
  const known = nouns.get(unit);
  return known === undefined || new RegExp(`^(?:${known})$`, 'i').test(word);
}

/** "hour", "hours", "hours’", and "hour-long", which is no age as "year-old" is. */
function isMeasure(word: string, unit: string, units: Units): boolean {
  return isNoun(word.replace(/’$|-long$/, ''), unit, units);
}

/** Whether the figure asks for a noun in the plural: "three", and not "third" or "half". */
function takesPlural({ text, value }: Counted): boolean {
  return value > 1 && !/(?:first|second|third|\dst|\dnd|\drd|th)$/i.test(text);
}

function isPlural(word: string): boolean {
  return /s$/i.test(word) || plurals.test(word);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** "He first used it" counts a time, though no noun says so. */
function isAdverb({ text }: Counted, [word = '']: string[]): boolean {
  return /^(?:first|second|third)$/i.test(text) && word.endsWith('ed');
}

import { foldLetters } from '../lib/characters.ts';
import type { Figure, Place } from './figure.ts';
import { generalUnits, type Units } from './nouns.ts';
import { isNoNumeral, readAmount } from './readAmount.ts';
import { readDates } from './readDate.ts';
import { patterns } from './patterns.ts';

export type { Figure } from './figure.ts';

/**
 * The figures of a text, in order: digits, dates, weekdays, months, years,
 * amounts of money, number words, ordinals, fractions, vague counts, Roman
 * numerals, and words that have a figure in them. Only the number of a reading
 * ("reading A4"), which is a label of this site, does not count. `units` tell a
 * count from a year: "2023 hostages".
 */
export function findFigures(text: string, units: Units = generalUnits): readonly Figure[] {
  const known = found.get(units) ?? new Map<string, Figure[]>();
  found.set(units, known);
  const figures = known.get(text) ?? findAnew(text, units);
  // A server of development, which runs for days, must not keep every text that there ever was.
  if (known.size >= 20_000) known.clear();
  known.set(text, figures);
  return figures;
}

/** The figures of each text, which several checks, the drawings and the pages ask for. */
const found = new WeakMap<Units, Map<string, Figure[]>>();

function findAnew(text: string, units: Units): Figure[] {
  // Of the same length, so that places in the text hold.
  const plain = foldLetters(text).replaceAll(/[\p{Zs}\n\t]/gu, ' ');
  return [...plain.matchAll(patterns)].flatMap((match) => readMatch(match, plain, units));
}

function readMatch(match: RegExpMatchArray, plain: string, units: Units): Figure[] {
  const groups = match.groups ?? {};
  const place: Place = { text: match[0], index: match.index ?? 0 };
  const before = plain.slice(0, place.index);
  const after = plain.slice(place.index + place.text.length);
  if (groups['vague']) return [{ ...place, kind: 'word', word: place.text.toLowerCase() }];
  if (groups['name']) return isReading(place.text, before) ? [] : [{ ...place, kind: 'name' }];
  if (groups['inWord']) return [{ ...place, kind: 'name' }];
  if (isNoNumeral(groups)) return [];
  const name = findName(groups, place, before);
  if (name !== undefined) return [{ ...name, kind: 'name' }];
  const { monthFirst, firstDay } = groups;
  if (monthFirst && /^[a-z]/.test(place.text)) return readNumberAfterVerb(place, firstDay ?? '');
  if (groups['year'] && isCount(before, after, units)) {
    return [{ ...place, kind: 'amount', value: Number(place.text) }];
  }
  const amount = readAmount(place, groups);
  return amount ? [amount] : readDates(place, groups, before);
}

/** A number that what stands before it makes part of a name: "F-35", "Abdullah II". */
function findName(
  { number, currency, roman }: Record<string, string | undefined>,
  { text, index }: Place,
  before: string,
): Place | undefined {
  const joint = number !== undefined && currency === undefined ? /[A-Z]+-$/ : undefined;
  const found = (roman === undefined ? joint : /(?<!\p{L})[A-Z][\w’'-]+ $/u)?.exec(before);
  return found ? { text: found[0] + text, index: index - found[0].length } : undefined;
}

/** "may 8" in small letters is no date. */
function readNumberAfterVerb({ text, index }: Place, day: string): Figure[] {
  const at = index + text.indexOf(day);
  return [{ kind: 'amount', text: day, index: at, value: Number(day) }];
}

/** Words after which four digits are a year, whatever follows. */
const timeBefore =
  /\b(?:in|since|until|till|by|before|after|from|during|early|mid|late|spring|summer|autumn|winter)[ -]$/i;

/** Whether what looks like a year counts things: "2023 hostages", but not "in 2023 hostages". */
function isCount(before: string, after: string, { countable }: Units): boolean {
  return !timeBefore.test(before) && countable.test(after);
}

/** Whether a word with a number is the label of a reading, which is named as such. */
function isReading(text: string, before: string): boolean {
  return /^A\d{1,3}$/.test(text) && /\breadings? (?:A\d{1,3}(?:, | and ))*$/i.test(before);
}

import type { AmountFigure, DateFigure, Figure } from './figures.ts';
import type { Amount, When } from './schema.ts';

/** What an entry of the ledger has that a figure can rest on. */
export interface Support {
  when?: When | undefined;
  dates: readonly string[];
  amounts: readonly Amount[];
}

/** How each qualifier may be put in prose, before or after the number. */
const phrases: Record<Exclude<Amount['qualifier'], 'exact' | 'vague'>, RegExp> = {
  about: /\b(about|around|roughly|approximately)\b/i,
  'more than': /\b(more than|over|above)\b/i,
  'at least': /\b(at least|no fewer than)\b|^ or more\b/i,
};
const anyPhrase = new RegExp(
  Object.values(phrases)
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Nouns that name a unit; a figure followed by another unit's noun is not of its unit. */
const nouns: Partial<Record<Amount['unit'], RegExp>> = {
  rounds: /^rounds?$/i,
  munitions: /^munitions?$/i,
  rifles: /^rifles?$/i,
  cables: /^cables?$/i,
  hostages: /^(hostages?|captives?)$/i,
  countries: /^(country|countries)$/i,
  trips: /^(trips?|journeys?)$/i,
  stops: /^stops?$/i,
  ministers: /^ministers?$/i,
  boats: /^boats?$/i,
  pounds: /^pounds?$/i,
  millimetres: /^(millimetres?|mm)$/i,
  hours: /^hours?$/i,
  weeks: /^weeks?$/i,
  months: /^months?$/i,
  years: /^years?$/i,
};

/**
 * Says what is wrong with a figure against the entries it is bound to, or
 * returns undefined where they bear it out. `text` is the whole passage the
 * figure stands in, for the qualifier before it and the noun after it.
 */
export function findDisagreement(
  figure: Figure,
  text: string,
  support: readonly Support[],
): string | undefined {
  if (figure.kind === 'date') {
    return support.some((entry) => datesOf(entry).some((date) => isOf(figure, date)))
      ? undefined
      : `the date "${figure.text}" is not a date of the entry`;
  }
  const amounts = support.flatMap((entry) => entry.amounts);
  if (figure.kind === 'word') {
    return amounts.some((amount) => amount.word?.toLowerCase().split(/\W+/).includes(figure.word))
      ? undefined
      : `the count "${figure.text}" is not in the entry`;
  }
  return findAmountDisagreement(figure, text, amounts);
}

function findAmountDisagreement(
  figure: AmountFigure,
  text: string,
  amounts: readonly Amount[],
): string | undefined {
  const same = amounts.filter(
    (amount) => amount.value === figure.value && (amount.unit === 'US dollars') === figure.money,
  );
  if (same.length === 0) return `the figure "${figure.text}" is not in the entry`;
  const before = text.slice(Math.max(0, figure.index - 24), figure.index).replace(/.*[.;:,(]/s, '');
  const after = text.slice(figure.index + figure.text.length);
  const noun = /^(?:[\s-]+[\p{L}-]+){0,4}/u
    .exec(after)?.[0]
    .split(/[\s-]+/)
    .find((each) => Object.values(nouns).some((pattern) => pattern.test(each)));
  const ofUnit = same.filter(({ unit }) => !noun || !nouns[unit] || nouns[unit].test(noun));
  if (ofUnit.length === 0) {
    return `the figure "${figure.text}" is followed by "${noun}", and the entry counts ${same[0]?.unit}`;
  }
  const qualified = ofUnit.some(({ qualifier }) =>
    qualifier === 'exact' || qualifier === 'vague'
      ? !anyPhrase.test(before)
      : phrases[qualifier].test(before) ||
        (qualifier === 'at least' && phrases[qualifier].test(after)),
  );
  if (qualified) return undefined;
  const qualifier = ofUnit[0]?.qualifier;
  return qualifier === 'exact'
    ? `the figure "${figure.text}" has a qualifier that the entry does not have`
    : `the figure "${figure.text}" has lost its "${qualifier}"`;
}

function datesOf({ when, dates }: Support): string[] {
  const { from, to, precision } = when ?? {};
  // "As of the article" stands for both days on which it may have appeared.
  const implied = precision === 'article' ? ['2024-01-05'] : [];
  return [from, to, ...implied, ...dates].filter((date) => date !== undefined);
}

/** Whether the figure says no more than the date, and nothing else. */
function isOf(figure: DateFigure, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (figure.decade) return Math.floor((year ?? 0) / 10) * 10 === figure.year;
  return (
    (figure.year === undefined || figure.year === year) &&
    (figure.month === undefined || figure.month === month) &&
    (figure.day === undefined || figure.day === day)
  );
}

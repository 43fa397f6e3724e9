import type { DateFigure } from './figures.ts';
import type { When } from '../ledger/schema.ts';
import type { Support } from './support.ts';

/** A date that an entry has, and as what. */
interface Held {
  date: string;
  /** The precision of the entry's period, or `listed` for one of its further dates. */
  as: When['precision'] | 'listed';
  end: boolean;
}

/** Words that say how an event lies to a date, right before it. */
const relation = /\b(since|before|after|until|till|by)(?: (?:early|mid|late|the))?[ -]$/i;
const part = /\b(early|mid|late)[ -]$/i;
const on = /\bon (?:the )?$/i;

/** For each relative precision, the words that carry it, anywhere in the clause before. */
const needed: Partial<Record<When['precision'], RegExp>> = {
  since: /\b(since|from|after|following|between|began|beginning|starting)\b/i,
  before: /\b(before|until|till|up to|prior to|ahead of|earlier than)\b/i,
  after: /\b(after|since|following|from|later than|within (?:days|weeks) of)\b/i,
  by: /\b(by|to|until|till|up to|as of|before)\b/i,
};

/**
 * Says what is wrong with a date against the entries it is bound to, or returns
 * undefined. The date must be one of theirs and say no more; the words right
 * before it must not turn a day into a period or a period into a day. Words
 * further off ("from then on"), and a date's place in a listed range, are not
 * read.
 */
export function findDateDisagreement(
  figure: DateFigure,
  text: string,
  support: readonly Support[],
): string | undefined {
  const wrong = findWrongWeekday(figure);
  if (wrong) return wrong;
  const held = support.flatMap((entry) => heldBy(entry)).filter(({ date }) => isOf(figure, date));
  if (held.length === 0) return `the date "${figure.text}" is not a date of the entry`;
  const before = text.slice(0, figure.index).replaceAll(/\s/g, ' ');
  const faults = held.map((each) => findFault(figure, before, each));
  return faults.includes(undefined) ? undefined : faults[0];
}

function findWrongWeekday({ text, year, month, day, weekday }: DateFigure): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (weekday === undefined || weekday === weekdayOf([year, month, day])) return undefined;
  return `the date "${text}" names another day of the week than the calendar`;
}

function weekdayOf([year, month, day]: readonly [number, number, number]): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function heldBy({ when, dates }: Support): Held[] {
  const listed = dates.map((date) => ({ date, as: 'listed' as const, end: false }));
  if (!when) return listed;
  const { from, to, precision: as } = when;
  return [
    { date: from, as, end: false },
    ...(to === undefined ? [] : [{ date: to, as, end: true }]),
    ...listed,
  ];
}

/** Why the entry's date, though the same, does not bear out what the text says of it. */
function findFault(figure: DateFigure, before: string, held: Held): string | undefined {
  const { text } = figure;
  const named = part.exec(before)?.[1]?.toLowerCase();
  if (named && figure.month !== undefined && !isInPart(named, figure, held)) {
    return `the date "${text}" is not "${named}" in the entry`;
  }
  if (held.as === 'listed' || held.end) return undefined;
  const said = relation.exec(before)?.[1]?.toLowerCase();
  if (held.as === 'day' && said) {
    return `the date "${text}" has a "${said}" that the entry does not have`;
  }
  if (held.as === 'range' && isOneDay(figure) && on.test(before)) {
    return `the date "${text}" begins a period in the entry, and is told as its day`;
  }
  const clause = before.replace(/.*[.;:]/s, '');
  return needed[held.as]?.test(clause) === false
    ? `the date "${text}" has lost its "${held.as}"`
    : undefined;
}

/** Whether the text names one day, and not two of a month ("10 and 11 January"). */
function isOneDay({ day, text }: DateFigure): boolean {
  return day !== undefined && !/^\d+\D+\d+ \p{L}/u.test(text);
}

/** Whether the date lies in the named part of its month: ten days each, the last to the end. */
function isInPart(named: string, figure: DateFigure, { date, as, end }: Held): boolean {
  const day = Number(date.slice(8, 10));
  if (figure.day !== undefined) return false;
  if ((as === 'early' || as === 'mid') && (end || date.length < 10)) return as === named;
  if (day === 0) return false;
  return (day <= 10 ? 'early' : day <= 20 ? 'mid' : 'late') === named;
}

/** Whether the figure says no more than the date, and nothing else. */
function isOf(figure: DateFigure, date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (figure.decade) return Math.floor(year / 10) * 10 === figure.year;
  if (figure.weekday !== undefined) {
    if (month === undefined || day === undefined) return false;
    if (weekdayOf([year, month, day]) !== figure.weekday) return false;
  }
  return (
    (figure.year === undefined || figure.year === year) &&
    (figure.month === undefined || figure.month === month) &&
    (figure.day === undefined || figure.day === day)
  );
}

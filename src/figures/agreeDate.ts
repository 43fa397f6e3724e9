import { isInSeason, partOfMonth, partOfYear, statedPart } from './dateParts.ts';
import { findFormFault, weekdayOf } from './dateForm.ts';
import type { DateFigure } from './figure.ts';
import { findFigures } from './figures.ts';
import { months } from '../lib/months.ts';
import { allows, needed, type Role, statedRelations } from './relations.ts';
import type { Support } from './support.ts';

/** A date that an entry has, and as what. */
interface Held {
  date: string;
  role: Role;
  /** Whether it is the first or last date of a period. */
  edge?: 'start' | 'end';
}

/** The text on either side of a date, with plain spaces. */
interface Around {
  before: string;
  after: string;
}

/**
 * Says what is wrong with a date against the entries it is bound to, or returns
 * undefined. The date must be one of theirs and say no more; the words right
 * before and after it must not turn a day into a period or a period into a day.
 * Words further off ("from then on") are not read.
 */
export function findDateDisagreement(
  figure: DateFigure,
  text: string,
  support: readonly Support[],
): string | undefined {
  const around = {
    before: text.slice(0, figure.index).replaceAll(/\s+/g, ' '),
    after: text.slice(figure.index + figure.text.length).replaceAll(/\s+/g, ' '),
  };
  const wrong = findFormFault(figure, around.before);
  if (wrong) return wrong;
  const held = support.flatMap((entry) => heldBy(entry)).filter(({ date }) => isOf(figure, date));
  if (held.length === 0) return `the date "${figure.text}" is not a date of the entry`;
  const faults = held.map((each) => findFault(figure, around, each));
  return faults.includes(undefined) ? undefined : faults[0];
}

function heldBy({ when, dates }: Support): Held[] {
  const listed = dates.map((date) => ({ date, role: 'listed' as const }));
  if (!when) return listed;
  const { from, to, precision } = when;
  if (to === undefined)
    return [{ date: from, role: precision === 'range' ? 'start' : precision }, ...listed];
  if (precision === 'article' && from === to)
    return [{ date: from, role: 'day' }, { date: from, role: 'article' }, ...listed];
  const named = precision === 'article' || precision === 'about';
  const part = precision === 'early' || precision === 'mid';
  return [
    { date: from, role: named || precision === 'since' ? precision : 'start', edge: 'start' },
    { date: to, role: named || part ? precision : 'end', edge: 'end' },
    ...listed,
  ];
}

/** Why the entry's date, though the same, does not bear out what the text says of it. */
function findFault(figure: DateFigure, { before, after }: Around, held: Held): string | undefined {
  const { text } = figure;
  const part = statedPart(before);
  if (part && !isInPart(part, figure, held))
    return `the date "${text}" is not "${part}" in the entry`;
  const [, month] = held.date.split('-').map(Number);
  if (figure.month === undefined && month !== undefined && !isInSeason(before, month)) {
    return `the date "${text}" is of another season in the entry`;
  }
  if (text.includes(' or ') && (held.role === 'start' || held.role === 'end')) {
    return `the date "${text}" tells one of two days, and the entry has a period`;
  }
  const joined = isJoined(figure, before, after);
  const stated = statedRelations(joined ? '' : before, after);
  const foreign = stated.find(({ relation }) => !allows(held.role, relation));
  if (foreign?.relation === 'on' && held.edge) {
    const does = held.edge === 'start' ? 'begins' : 'ends';
    return `the date "${text}" ${does} a period in the entry, and is told as its day`;
  }
  if (foreign) return `the date "${text}" has a "${foreign.words}" that the entry does not have`;
  const clause = before.replace(/.*[.;:]/s, '');
  return needed[held.role]?.test(clause) === false
    ? `the date "${text}" has lost its "${held.role}"`
    : undefined;
}

/** What may stand between the two dates of a range. */
const joint = new RegExp(
  `^(?: to | until | till | through | and | ?– ?)(?:early |mid-|late )?(?:\\d|${months.join('|')})`,
);

/** Whether the text names one day, and not two of a month ("10 and 11 January"). */
function isOneDay({ day, text }: DateFigure): boolean {
  return day !== undefined && !/^\d+\D+\d+\D* \p{L}/u.test(text);
}

/**
 * Whether the words beside a date make it one end of a range of two dates ("from 8
 * to 29 December", "from 8 December to early January") or of none ("is dated to").
 */
function isJoined(figure: DateFigure, before: string, after: string): boolean {
  if (/\bdat(?:e|es|ed|ing)\b[^.;:]* to $/i.test(before)) return true;
  if (figure.day !== undefined && !isOneDay(figure)) {
    // "On the eve of" says more than "of".
    const longer = statedRelations(before, '').some(({ words }) => words.endsWith(' of'));
    return !longer && /\b(?:on|from|between|of) $/i.test(before);
  }
  const opens = /\b(?:from|between) (?:early |mid-|late )?$/i.test(before);
  if (opens && joint.test(after)) return true;
  const end = /(?: to | until | till | through | and | ?– ?)(?:early |mid-|late )?$/.exec(before);
  const start = end && findFigures(before.slice(0, end.index)).at(-1);
  return start?.kind === 'date' && start.index + start.text.length === end?.index;
}

/** Whether the date lies in the named part of its month or year. */
function isInPart(part: string, figure: DateFigure, { date, role }: Held): boolean {
  const [, month, day] = date.split('-').map(Number);
  if (figure.day !== undefined || figure.decade) return false;
  if (role === 'early' || role === 'mid') return role === part;
  if (figure.month === undefined) return month !== undefined && partOfYear(month) === part;
  return day !== undefined && partOfMonth(day) === part;
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

import type { DateFigure, Place } from './figure.ts';
import { monthNumber, weekdayNumber } from './patterns.ts';

type Groups = Record<string, string | undefined>;
type Fields = Partial<Record<'day' | 'month' | 'year' | 'weekday', string | undefined>>;

/** The dates of a match of `patterns` that is one, two for a range; none where it is a verb. */
export function readDates(place: Place, groups: Groups, before: string): DateFigure[] {
  if (groups['monthFirst']) return readMonthFirst(place, groups);
  if (groups['numeric']) return [{ ...place, kind: 'date', form: 'numeric' }];
  if (groups['span']) return readSpan(place, groups);
  if (groups['dayDate']) {
    const { day, dayMonth: month, dayYear: year, dayWeekday: weekday } = groups;
    return [toDate(place, { day, month, year, weekday })];
  }
  if (groups['monthDate']) return readMonth(place, groups);
  if (groups['weekday']) return [toDate(place, { weekday: groups['weekday'] })];
  const { shortWeekday } = groups;
  if (shortWeekday) {
    return isWeekday(place.text, before) ? [toDate(place, { weekday: shortWeekday })] : [];
  }
  const year = toDate(place, { year: place.text.slice(0, 4) });
  return [groups['decade'] ? { ...year, decade: true } : year];
}

function toDate(place: Place, { day, month, year, weekday }: Fields): DateFigure {
  return {
    ...place,
    kind: 'date',
    day: numberOf(day),
    month: month === undefined ? undefined : monthNumber(month),
    year: numberOf(year),
    weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function readMonthFirst(place: Place, { firstDay, firstYear }: Groups): DateFigure[] {
  const date = toDate(place, { day: firstDay, month: place.text, year: firstYear });
  return [{ ...date, form: 'month first' }];
}

/** Both days stand at the same place, with the same characters. */
function readSpan(place: Place, groups: Groups): DateFigure[] {
  const { from, to, spanMonth: month, spanYear: year } = groups;
  const [start, end] = [from, to].map((day) => toDate(place, { day, month, year }));
  return start && end ? [{ ...start, to: end.day }, end] : [];
}

function readMonth(place: Place, { month, monthYear }: Groups): DateFigure[] {
  if (!/^[a-z]/.test(place.text)) return [toDate(place, { month, year: monthYear })];
  // "may" and "march" in lower case are verbs; a number after them still counts.
  if (monthYear === undefined) return [];
  const index = place.index + place.text.length - monthYear.length;
  return [toDate({ text: monthYear, index }, { year: monthYear })];
}

/** Whether a short name is a day of the week: "Sun" and "sat" are words too. */
function isWeekday(text: string, before: string): boolean {
  if (/^(?:Tues|Weds|Thurs?)\b/.test(text)) return true;
  if (!/^[A-Z]/.test(text)) return false;
  return /^(?:Mon|Tue|Wed|Thu|Fri)\./.test(text) || /\bon (?:the )?$/i.test(before);
}

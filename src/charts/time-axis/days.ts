import { scaleUtc, utcDay, utcMonth } from 'd3';
import { months } from '../../lib/months.ts';
import { round } from '../../lib/round.ts';

/** Where a day begins on a line of time, or the one `days` after it, in pixels. */
export type DayScale = (day: string, days?: number) => number;

/** The scale through these days, each at its place; between two of them all days are alike. */
export function scaleDays(stops: readonly (readonly [day: string, place: number])[]): DayScale {
  const scale = scaleUtc(
    stops.map(([day]) => new Date(day)),
    stops.map(([, place]) => place),
  );
  return (day, days = 0) => round(scale(utcDay.offset(new Date(day), days)));
}

/** The day so many days after another. */
export function dayAfter(day: string, days = 1): string {
  return writeDay(utcDay.offset(new Date(day), days));
}

/** How many days there are from the one to the other, both counted. */
export function countDays(from: string, to: string): number {
  return utcDay.count(new Date(from), new Date(to)) + 1;
}

/** The first days of the months after the first day, up to the last one. */
export function monthsWithin(from: string, to: string): string[] {
  return utcMonth.range(new Date(dayAfter(from)), new Date(dayAfter(to))).map(writeDay);
}

/** The name of a date's month, or its first three letters. */
export function monthName(date: string, full: boolean): string {
  const name = months[Number(date.slice(5, 7)) - 1] ?? '';
  return full ? name : name.slice(0, 3);
}

function writeDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

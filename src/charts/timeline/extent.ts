import type { When } from '../../ledger/schema.ts';
import { monthParts } from '../../ledger/shapes/when.ts';
import { countDays, dayAfter } from '../time-axis/days.ts';

/** What of a line of time a date takes up, as exactly as it is known. */
export interface Extent {
  /** The first and the last day. */
  from: string;
  to: string;
  /** Whether it is on one day, and that only about so. */
  point: boolean;
  about: boolean;
  /** Over how many days from each end it is not known whether it was so yet, or still. */
  soft: readonly [start: number, end: number];
  /** The ends that are not known at all. */
  open: readonly [start: boolean, end: boolean];
}

/** The extent of a date, on a line that begins and ends with the given days. */
export function extentOf(
  { from, to, precision }: When,
  line: { from: string; to: string },
): Extent {
  const [first, last] = [firstDay(from), lastDay(to ?? from)];
  switch (precision) {
    case 'day':
      return { ...span(from, from), point: true };
    case 'about':
      return from.length === 10 && to === undefined
        ? { ...span(from, from), point: true, about: true }
        : within(first, last);
    case 'month':
      return within(first, last);
    case 'early':
    case 'mid': {
      const [start, end] = daysOfPart((to ?? from).slice(0, 7), precision);
      return to === undefined
        ? within(start, end)
        : span(first, end, [softOf(from), countDays(start, end)]);
    }
    case 'since':
    case 'after':
      return to === undefined
        ? span(first, line.to, [softOf(from), 0], [false, true])
        : span(first, last, [softOf(from), softOf(to)]);
    case 'by':
    case 'before':
      return span(line.from, last, [0, softOf(from)], [true, false]);
    default:
      return span(first, last);
  }
}

/** The day from which a leader to its words begins: its first, or the middle of those that may be it. */
export function anchorOf({ from, soft: [start], open: [opens] }: Extent): string {
  return opens ? from : dayAfter(from, Math.floor(start / 2));
}

/** Whether it is one day of several that it may have been. */
export function isWithin({ from, to, point, soft: [start, end] }: Extent): boolean {
  return !point && start + end >= countDays(from, to);
}

function span(
  from: string,
  to: string,
  soft: Extent['soft'] = [0, 0],
  open: Extent['open'] = [false, false],
): Extent {
  return { from, to, point: false, about: false, soft, open };
}

function within(from: string, to: string): Extent {
  const half = countDays(from, to) / 2;
  return span(from, to, [half, half]);
}

function daysOfPart(month: string, part: string): [first: string, last: string] {
  const [first, last] = monthParts[part] ?? [1, 1];
  return [`${month}-${String(first).padStart(2, '0')}`, `${month}-${last}`];
}

function softOf(date: string): number {
  return date.length === 10 ? 0 : countDays(firstDay(date), lastDay(date));
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

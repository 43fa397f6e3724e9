import { months } from '../lib/months.ts';
import type { When } from '../ledger/schema.ts';

const space = '\u00a0';

const short = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

/** `2023-12-29` as "29 December 2023", `2023-12` as "December 2023", `2023` as it is. */
export function formatDate(date: string): string {
  return writeDate(parse(date), months);
}

/** As `formatDate`, with the month shortened: "29 Dec 2023". */
export function formatShortDate(date: string): string {
  return writeDate(parse(date), short);
}

/**
 * When something was so, as exactly as the entry says: "early November 2023",
 * "10–11 January 2024", "since 7 October 2023". An `early` or `mid` with a `to`
 * runs from a date to that part of a month: "7 October to mid-December 2023".
 */
export function formatWhen(when: When): string {
  return writeWhen(when, months);
}

/** As `formatWhen`, with months shortened: "7 Oct to mid-Dec 2023". */
export function formatShortWhen(when: When): string {
  return writeWhen(when, short);
}

/** As `formatShortWhen`, without the year, for where that is said once: "10–11 Jan". */
export function formatDays(when: When): string {
  return formatShortWhen(when).replace(/ \d{4}$/, '');
}

interface Parts {
  year: string;
  /** 0 to 11. */
  month?: number;
  day?: number;
  /** "early " or "mid-", before the month. */
  part?: string;
}

function writeWhen({ from, to, precision }: When, months: string[]): string {
  const start = parse(from);
  const end = to === undefined ? undefined : parse(to);
  switch (precision) {
    case 'article':
      return writeSpan(start, end, months, 'as of ');
    case 'day':
    case 'range':
      return writeSpan(start, end, months);
    case 'month':
      return writeSpan(monthOf(start), end && monthOf(end), months);
    case 'early':
    case 'mid': {
      const part = precision === 'mid' ? 'mid-' : 'early ';
      if (end === undefined) return writeDate({ ...monthOf(start), part }, months);
      return writeSpan(start, { ...monthOf(end), part }, months);
    }
    case 'since':
      return writeSpan(start, end, months, end === undefined ? 'since ' : 'from ');
    default:
      return writeSpan(start, end, months, `${precision} `);
  }
}

function writeSpan(start: Parts, end: Parts | undefined, months: string[], prefix = ''): string {
  if (end === undefined || writeDate(start, months) === writeDate(end, months))
    return `${prefix}${writeDate(start, months)}`;
  if (start.month === undefined && end.month === undefined)
    return `${prefix}${start.year}–${end.year}`;
  const sameMonth = start.year === end.year && start.month === end.month;
  if (sameMonth && start.day !== undefined && end.day !== undefined)
    return `${prefix}${start.day}–${writeDate(end, months)}`;
  const sameYear = start.year === end.year && start.month !== undefined && !sameMonth;
  return `${prefix}${writeDate(sameYear ? { ...start, year: '' } : start, months)} to ${writeDate(end, months)}`;
}

function writeDate({ year, month, day, part = '' }: Parts, months: string[]): string {
  if (month === undefined) return `${part}${year}`;
  const dayAndMonth = `${day === undefined ? '' : `${day}${space}`}${part}${months[month]}`;
  return `${dayAndMonth} ${year}`.trimEnd();
}

function monthOf({ year, month }: Parts): Parts {
  return month === undefined ? { year } : { year, month };
}

function parse(date: string): Parts {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined)
    throw new Error(`The date "${date}" cannot be read. Write it YYYY, YYYY-MM or YYYY-MM-DD.`);
  return {
    year,
    ...(month === undefined ? {} : { month: Number(month) - 1 }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

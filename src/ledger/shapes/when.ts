/** The parts of a `when` that its form is judged by. */
interface Dates {
  from: string;
  to?: string | undefined;
  precision: string;
}

/** Precisions of one date that lies to something as they say, and has no end. */
const single = new Set(['day', 'month', 'by', 'before', 'after']);

/** The first and last day of each named part of a month. */
export const monthParts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 10],
  mid: [11, 20],
};

/** What is wrong with the form of a `when` whose dates exist, and what to do; or undefined. */
export function findWhenFault({ from, to, precision }: Dates): string | undefined {
  if (to !== undefined && single.has(precision)) {
    return `has an end, and "${precision}" has none; take out "to", or write "range"`;
  }
  if (to !== undefined && from.slice(0, to.length) > to) {
    return 'ends before it begins; swap "from" and "to"';
  }
  if (precision === 'day' && from.length !== 10) {
    return 'is no day; write "from" as YYYY-MM-DD, or another precision';
  }
  if (precision === 'month' && from.length !== 7) {
    return 'is no month; write "from" as YYYY-MM, or another precision';
  }
  if (precision === 'range') return findRangeFault(from, to);
  const part = monthParts[precision];
  return part && findPartFault(to ?? from, precision, part);
}

function findRangeFault(from: string, to: string | undefined): string | undefined {
  if (to === undefined) return 'has no end; give the last day, month or year as "to"';
  if (to.length !== from.length) {
    return 'begins and ends with different exactness; write both as days, months or years';
  }
  return from === to ? 'ends as it begins; write "day" or "month", without "to"' : undefined;
}

/** The part is of the last date's month; a day must lie in it. */
function findPartFault(
  date: string,
  precision: string,
  [first, last]: readonly [number, number],
): string | undefined {
  if (date.length < 7) return `has no month that it is the "${precision}" part of; write YYYY-MM`;
  const day = Number(date.slice(8));
  if (date.length === 7 || (day >= first && day <= last)) return undefined;
  return `is not in the "${precision}" part of its month, days ${first} to ${last}; correct one of them`;
}

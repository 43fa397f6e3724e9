import type { Support } from '../figures/support.ts';
import type { When } from '../ledger/schema.ts';

/**
 * Says which date of a row no entry that it names has, or returns undefined. A
 * date of the row must be one of theirs or less exact ("2023-11" for a day of
 * that month); a row that tells a stretch of time may also lie within theirs.
 */
export function findForeignDate(
  { from, to, precision }: When,
  entries: readonly Support[],
): string | undefined {
  const held = entries.flatMap(({ when, dates }) => [
    ...(when ? [when.from, ...(when.to === undefined ? [] : [when.to])] : []),
    ...dates,
  ]);
  const has = (date: string): boolean =>
    held.some((each) => each === date || each.startsWith(`${date}-`));
  const within = (date: string): boolean =>
    precision !== 'day' &&
    entries.some(
      ({ when }) => when?.to !== undefined && when.from <= date && date <= lastDay(when.to),
    );
  const dates = to === undefined ? [from] : [from, to];
  return dates.find((date) => !has(date) && !within(date));
}

/** The last day of a month or year, as far as comparing texts of dates goes. */
function lastDay(date: string): string {
  return date.length === 10 ? date : `${date}-99`;
}

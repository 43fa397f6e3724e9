import type { Support } from '../figures/support.ts';
import type { When } from '../ledger/schema.ts';

/**
 * Whether a row's date is that of an entry: the same days told in the same way,
 * a period that begins on a further date of the entry and ends with its own, or
 * a part of its period between two days that the entry has. The days of the article
 * are those on which it may have appeared, and no part of them says the same.
 */
export function isDateOf(when: When, { when: own, dates }: Support): boolean {
  if (own?.precision !== when.precision) return false;
  if (own.from === when.from && own.to === when.to) return true;
  if (own.precision === 'article') return false;
  if (own.to !== undefined && when.to !== undefined) {
    const days = [own.from, own.to, ...dates];
    return days.includes(when.from) && days.includes(when.to);
  }
  return own.to === undefined && own.from === when.to && dates.includes(when.from);
}

/** The date as the file has it, for a message. */
export function writeWhen({ from, to, precision }: When): string {
  return `${to === undefined ? from : `${from} to ${to}`} (${precision})`;
}

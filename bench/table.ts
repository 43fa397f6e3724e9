import { tableOf } from '../scripts/document.ts';
import type { Spread } from './statistics.ts';

/** A table in Markdown: the first row is its head, and numbers stand to the right, below all heads but the first. */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableOf(
    head.map((name, column) => (column === 0 ? name : `|${name}`)),
    rows,
  );
}

const missing = '–';

/** A number with its thousands apart, rounded to so many decimals. */
const digits = (value: number, decimals: number): string =>
  value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** A spread as "median (least–greatest)", or as one number where all are the same; a dash where nothing was measured. */
export function drawSpread(
  spread: Spread | undefined,
  write: (value: number) => string = (value) => digits(value, 0),
): string {
  if (!spread) return missing;
  const [median, min, max] = [spread.median, spread.min, spread.max].map(write);
  return min === max ? `${median}` : `${median} (${min}–${max})`;
}

/** How many times, with two decimals where that rounds to less than 1, one to less than 10, and none above. */
export const times = (value: number): string =>
  digits(value, value < 0.995 ? 2 : value < 9.95 ? 1 : 0);

/** Millions of bytes, with one decimal. */
export const megabytes = (value: number): string => digits(value / 1e6, 1);

/** A layout shift, with three decimals. */
export const shift = (value: number): string => digits(value, 3);

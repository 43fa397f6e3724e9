import { describe, expect, test } from 'vitest';
import type { When } from '../../src/ledger/schema.ts';
import {
  formatDate,
  formatShortDate,
  formatShortWhen,
  formatWhen,
} from '../../src/format/dates.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatDate(date)', () => {
  test.each([
    ['2023-12-29', '29_December 2023', '29_Dec 2023'],
    ['2024-01-04', '4_January 2024', '4_Jan 2024'],
    ['2023-09', 'September 2023', 'Sept 2023'],
    ['2023', '2023', '2023'],
  ])('%s is "%s", or "%s" in short', (date, expected, short) => {
    expect([formatDate(date), formatShortDate(date)].map(visible)).toEqual([expected, short]);
  });

  test.each(['2023-13', '29/12/2023', '', '2023-1-2'])('refuses "%s"', (date) => {
    expect(() => formatDate(date)).toThrow(`The date "${date}" cannot be read. Write it`);
  });
});

describe('formatWhen(when)', () => {
  test.each<[When['precision'], string, string | undefined, string, string]>([
    ['day', '2023-12-29', undefined, '29_December 2023', '29_Dec 2023'],
    ['day', '2024-01-05', '2024-01-06', '5–6_January 2024', '5–6_Jan 2024'],
    ['month', '2023-11', undefined, 'November 2023', 'Nov 2023'],
    ['month', '2023-11-03', undefined, 'November 2023', 'Nov 2023'],
    ['range', '2024-01-10', '2024-01-11', '10–11_January 2024', '10–11_Jan 2024'],
    ['range', '2023-10-07', '2023-12-15', '7_October to 15_December 2023', '7_Oct to 15_Dec 2023'],
    ['range', '2023-10-07', '2023-12', '7_October to December 2023', '7_Oct to Dec 2023'],
    [
      'range',
      '2023-12-29',
      '2024-01-04',
      '29_December 2023 to 4_January 2024',
      '29_Dec 2023 to 4_Jan 2024',
    ],
    ['range', '2023-10', '2023-12', 'October to December 2023', 'Oct to Dec 2023'],
    ['range', '2021', '2023', '2021–2023', '2021–2023'],
    ['range', '2024-01-04', '2024-01-04', '4_January 2024', '4_Jan 2024'],
    ['range', '2024-01-04', '2024-01', '4_January 2024 to January 2024', '4_Jan 2024 to Jan 2024'],
    ['article', '2024-01-04', undefined, 'as of 4_January 2024', 'as of 4_Jan 2024'],
    ['article', '2024-01-04', '2024-01-05', 'as of 4–5_January 2024', 'as of 4–5_Jan 2024'],
    ['early', '2023-11', undefined, 'early November 2023', 'early Nov 2023'],
    ['early', '2023-11-05', undefined, 'early November 2023', 'early Nov 2023'],
    ['early', '2024', undefined, 'early 2024', 'early 2024'],
    ['mid', '2023-12-15', undefined, 'mid-December 2023', 'mid-Dec 2023'],
    ['mid', '2023-10-07', '2023-12', '7_October to mid-December 2023', '7_Oct to mid-Dec 2023'],
    ['by', '2023-12', undefined, 'by December 2023', 'by Dec 2023'],
    ['since', '2023-10-07', undefined, 'since 7_October 2023', 'since 7_Oct 2023'],
    ['since', '2023-10-07', '2023-12', 'from 7_October to December 2023', 'from 7_Oct to Dec 2023'],
    ['before', '2023-10-07', undefined, 'before 7_October 2023', 'before 7_Oct 2023'],
    ['after', '2023-12-29', undefined, 'after 29_December 2023', 'after 29_Dec 2023'],
    ['about', '2023-11-03', undefined, 'about 3_November 2023', 'about 3_Nov 2023'],
  ])('%s of %s to %s is "%s", or "%s" in short', (precision, from, to, expected, short) => {
    const when: When = { from, precision, ...(to === undefined ? {} : { to }) };
    expect([formatWhen(when), formatShortWhen(when)].map(visible)).toEqual([expected, short]);
  });
});

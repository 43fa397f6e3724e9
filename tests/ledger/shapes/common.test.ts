import { describe, expect, test } from 'vitest';
import { amountShape, whenShape } from '../../../src/ledger/shapes/common.ts';

const faultsOf = (shape: typeof whenShape | typeof amountShape, value: unknown): string[] =>
  shape.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('whenShape', () => {
  test.each([
    { from: '2019-05-03', precision: 'day' },
    { from: '2019-05', precision: 'month' },
    { from: '2019-05-03', to: '2019-05-04', precision: 'range' },
    { from: '2019-05', to: '2019-06', precision: 'range' },
    { from: '2019-05', precision: 'early' },
    { from: '2019-05-10', precision: 'early' },
    { from: '2019-05-11', precision: 'mid' },
    { from: '2019-03-28', to: '2019-05', precision: 'mid' },
    { from: '2017', to: '2019', precision: 'about' },
    { from: '1990', precision: 'since' },
  ])('takes $from to $to as "$precision"', (when) => {
    expect(faultsOf(whenShape, when)).toEqual([]);
  });

  test.each([
    [{ from: '2019-05-03', to: '2019-05-04', precision: 'day' }, /has an end, and "day" has none/],
    [{ from: '2019-05-03', to: '2019-05-04', precision: 'by' }, /has an end, and "by" has none/],
    [{ from: '2019-05', precision: 'day' }, /is no day; write "from" as YYYY-MM-DD/],
    [{ from: '2019-05-03', precision: 'month' }, /is no month; write "from" as YYYY-MM/],
    [{ from: '2019-05-03', precision: 'range' }, /has no end; give the last day/],
    [{ from: '2019-05-03', to: '2019-05-03', precision: 'range' }, /ends as it begins/],
    [{ from: '2019-05-03', to: '2019-05', precision: 'range' }, /different exactness/],
    [{ from: '2019-05-04', to: '2019-05-03', precision: 'range' }, /ends before it begins/],
    [{ from: '2019-05-28', precision: 'early' }, /is not in the "early" part .* days 1 to 10/],
    [{ from: '2019-05-10', precision: 'mid' }, /is not in the "mid" part .* days 11 to 20/],
    [{ from: '2019-05-03', to: '2019-06-01', precision: 'mid' }, /is not in the "mid" part/],
    [{ from: '2019', precision: 'early' }, /has no month/],
    [{ from: '0000', precision: 'since' }, /must be of a year from 1900 to 2100/],
    [{ from: '1019-05-03', precision: 'day' }, /must be of a year from 1900 to 2100/],
    [{ from: '9999', precision: 'by' }, /must be of a year from 1900 to 2100/],
  ])('refuses %o', (when, fault) => {
    expect(faultsOf(whenShape, when)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('amountShape', () => {
  const amount = (value: number): object => ({ value, unit: 'rounds', qualifier: 'exact' });

  test.each([0, 1, 0.125, 96.51, 147_500_000])('takes %d', (value) => {
    expect(faultsOf(amountShape, amount(value))).toEqual([]);
  });

  test.each([
    [-0, 'must not be negative'],
    [0.0004, 'must have three decimals at most, which is all that is printed'],
    [13_000.0001, 'must have three decimals at most, which is all that is printed'],
    [2 ** 53, 'is too large to be held exactly'],
  ])('refuses %d', (value, fault) => {
    expect(faultsOf(amountShape, amount(value))).toEqual([fault]);
  });

  test('refuses a word in capitals', () => {
    const worded = { value: null, word: 'DOZENS', unit: 'rounds', qualifier: 'vague' };
    expect(faultsOf(amountShape, worded)).toEqual(['must be in small letters']);
  });

  test('refuses a word that is called exact', () => {
    const worded = { value: null, word: 'dozens', unit: 'rounds' };
    expect(faultsOf(amountShape, { ...worded, qualifier: 'vague' })).toEqual([]);
    expect(faultsOf(amountShape, { ...worded, qualifier: 'exact' })).toEqual([
      'has a word for a number and calls it exact; make it "vague"',
    ]);
  });
});

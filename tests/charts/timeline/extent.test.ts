import { expect, test } from 'vitest';
import { anchorOf, extentOf, isWithin } from '../../../src/charts/timeline/extent.ts';
import type { When } from '../../../src/ledger/schema.ts';

const line = { from: '2030-01-01', to: '2030-04-10' };
const extent = (from: string, precision: When['precision'], to?: string) =>
  extentOf({ from, precision, ...(to === undefined ? {} : { to }) }, line);

test('a day is a point, and one that is only about so is told apart', () => {
  expect(extent('2030-02-03', 'day')).toMatchObject({ point: true, about: false });
  expect(extent('2030-02-03', 'about')).toMatchObject({ point: true, about: true });
});

test('a span lasts from its first day to its last, its ends known', () => {
  const span = extent('2030-01-30', 'range', '2030-02-02');
  expect(span).toMatchObject({ from: '2030-01-30', to: '2030-02-02', soft: [0, 0], point: false });
  expect(isWithin(span)).toBe(false);
});

test.each([
  ['early', '2030-02-01', '2030-02-10'],
  ['mid', '2030-02-11', '2030-02-20'],
  ['month', '2030-02-01', '2030-02-28'],
  ['about', '2030-02-01', '2030-02-28'],
] as const)('"%s" of a month is some day from %s to %s', (precision, from, to) => {
  const found = extent('2030-02', precision);
  expect(found).toMatchObject({ from, to, about: false, point: false });
  expect(isWithin(found)).toBe(true);
});

test('what ran up to the middle of a month begins on its day and ends softly', () => {
  const found = extent('2030-01-07', 'mid', '2030-03');
  expect(found).toMatchObject({ from: '2030-01-07', to: '2030-03-20', soft: [0, 10] });
  expect(isWithin(found)).toBe(false);
});

test('"since" goes on to the end of the line, and begins as exactly as it is known', () => {
  expect(extent('2030-02', 'since')).toMatchObject({
    ...{ from: '2030-02-01', to: line.to, soft: [28, 0], open: [false, true] },
  });
  expect(extent('2030-02-05', 'since')).toMatchObject({ soft: [0, 0], open: [false, true] });
  expect(extent('2030-02-05', 'by')).toMatchObject({ from: line.from, open: [true, false] });
});

test('the words of what began within a month are led to from its middle', () => {
  expect(anchorOf(extent('2030-02', 'since'))).toBe('2030-02-15');
  expect(anchorOf(extent('2030-02-05', 'since'))).toBe('2030-02-05');
});

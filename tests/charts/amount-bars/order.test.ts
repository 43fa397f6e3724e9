import { expect, test } from 'vitest';
import { choicesOf, rowsByValue } from '../../../src/charts/amount-bars/order.ts';
import { amount, rowOf, rows } from './fixture.ts';

test('the order by value has the largest first, what has none last, and equals as by date', () => {
  expect(rowsByValue(rows).map((i) => rows[i]?.id)).toEqual(['towers', 'boats', 'horns', 'lamps']);
  const equal = [rowOf('lamps'), rowOf('horns'), rowOf('towers', { value: amount(1_300_000) })];
  expect(rowsByValue(equal)).toEqual([1, 2, 0]);
});

test('an order is offered where it differs from that of dates, and bars where the record has a sum', () => {
  expect(choicesOf({ rows }).map(({ name }) => name)).toEqual(['order', 'figures']);
  expect(choicesOf({ rows: [rowOf('boats')] }).map(({ name }) => name)).toEqual(['figures']);
  expect(choicesOf({ rows: [rowOf('horns'), rowOf('lamps')] })).toEqual([]);
});

test('the order by value says that something has no value only where that is so', () => {
  const toldOf = (of: typeof rows) => choicesOf({ rows: of })[0]?.options[0]?.told;
  expect(toldOf(rows)).toMatch(/last is what has none reported\.$/);
  expect(toldOf([rowOf('boats'), rowOf('towers')])).toMatch(/largest first\.$/);
});

import { expect, test } from 'vitest';
import { packRows } from '../../../src/charts/timeline/pack.ts';
import { spreadRows } from '../../../src/charts/timeline/rows.ts';

test('rows with room stand where they wish to', () => {
  const rows = [10, 50, 90].map((wish) => ({ wish, height: 20 }));
  expect(spreadRows(rows, 0, 200)).toEqual([10, 50, 90]);
});

test('rows that would meet move apart evenly, and stay in their order', () => {
  const rows = [50, 50, 50].map((wish) => ({ wish, height: 20 }));
  expect(spreadRows(rows, 0, 200)).toEqual([30, 50, 70]);
});

test('rows keep to the room that they are given', () => {
  const rows = [-30, 95, 95].map((wish) => ({ wish, height: 20 }));
  expect(spreadRows(rows, 0, 100)).toEqual([0, 60, 80]);
});

test('words stand right of their mark, left of it near the edge, and above it where neither has room', () => {
  const sides = (left: number, words: number) =>
    packRows([{ mark: [left, left + 8], words }], [0, 200]).places[0]?.[0];
  expect(sides(20, 100)).toEqual({ row: 0, words: { row: 0, x: 34, side: 'right' } });
  expect(sides(180, 100)).toEqual({ row: 0, words: { row: 0, x: 174, side: 'left' } });
  expect(sides(100, 150)).toEqual({ row: 1, words: { row: 0, x: 50, side: 'right' } });
});

test('a later thing stands no higher than an earlier one', () => {
  const things = [20, 40, 150].map((left) => ({ mark: [left, left + 8] as const, words: 60 }));
  const { rows, places } = packRows(things, [0, 400]);
  expect(places.map(([place]) => place?.row)).toEqual([0, 1, 1]);
  expect(rows).toBe(2);
});

test('two joined things share a row, the words of each on its outer side', () => {
  const joined = {
    mark: [100, 108] as const,
    words: 60,
    with: { mark: [200, 208] as const, words: 60 },
  };
  const [places = []] = packRows([joined], [0, 300]).places;
  expect(places.map(({ row, words }) => [row, words.side])).toEqual([
    [0, 'left'],
    [0, 'right'],
  ]);
  const [narrow = []] = packRows([joined], [90, 220]).places;
  expect(narrow.map(({ row, words }) => [row, words.row])).toEqual([
    [1, 0],
    [1, 2],
  ]);
});

import { expect, test } from 'vitest';
import { scaleDays } from '../../../src/charts/time-axis/days.ts';
import { outlineOf } from '../../../src/charts/timeline/bar.ts';
import { extentOf } from '../../../src/charts/timeline/extent.ts';
import type { When } from '../../../src/ledger/schema.ts';

const line = { from: '2030-02-01', to: '2030-02-28' };
/** Ten pixels a day. */
const at = scaleDays([
  ['2030-02-01', 0],
  ['2030-03-01', 280],
]);
const outline = (when: When, upright = false): [number, number][] =>
  outlineOf(extentOf(when, line), at, 50, 6, upright).map(({ x, y }) => [x, y]);

test('a span is a bar with flat ends', () => {
  const when = { from: '2030-02-03', to: '2030-02-05', precision: 'range' } as const;
  expect(outline(when)).toEqual([
    [20, 53],
    [50, 53],
    [50, 47],
    [20, 47],
  ]);
});

test('some day within a time is a bar that comes to a point at both ends', () => {
  const points = outline({ from: '2030-02', precision: 'early' });
  expect(points).toEqual(
    expect.arrayContaining([
      [0, 50],
      [50, 53],
      [100, 50],
      [50, 47],
    ]),
  );
});

test('what is not known to have ended runs into an arrow at the end of the line', () => {
  const xs = (when: When): number[] => outline(when).map(([x]) => x);
  const since = outline({ from: '2030-02-11', precision: 'since' });
  expect(since).toEqual(
    expect.arrayContaining([
      [100, 53],
      [274, 53],
      [274, 56],
      [280, 50],
    ]),
  );
  expect(Math.min(...xs({ from: '2030-02', precision: 'since' }))).toBe(0);
});

test('an upright bar is the same, turned', () => {
  const when = { from: '2030-02-03', to: '2030-02-05', precision: 'range' } as const;
  expect(outline(when, true)).toEqual(outline(when).map(([x, y]) => [y, x]));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { dayAfter } from '../../../src/charts/time-axis/days.ts';
import { findFaults } from '../../../src/charts/time-axis/text.ts';
import { anchorOf } from '../../../src/charts/timeline/extent.ts';
import type { Item } from '../../../src/charts/timeline/items.ts';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import { partsOf } from '../../../src/charts/timeline/placed.ts';
import { contains, overlaps } from '../../../src/lib/geometry.ts';
import type { When } from '../../../src/ledger/schema.ts';
import { itemOf, lamps } from './fixture.ts';

const label = fc.stringMatching(/^[A-Z][a-zä]{1,8}( [a-z]{1,8}){0,3}$/);
const day = fc.integer({ min: 0, max: 88 }).map((days) => dayAfter(lamps.from, days));
const month = fc.constantFrom('2030-01', '2030-02', '2030-03');

/** Dates of every precision, within the line. */
const when: fc.Arbitrary<When> = fc.oneof(
  fc.record({ from: day, precision: fc.constantFrom('day', 'about', 'since', 'by') }),
  fc.record({ from: month, precision: fc.constantFrom('month', 'early', 'mid', 'since') }),
  fc
    .tuple(day, fc.integer({ min: 1, max: 10 }))
    .map(([from, days]): When => ({ from, to: dayAfter(from, days), precision: 'range' })),
);

/** Up to thirty events in the order of time. */
const events = fc
  .array(fc.tuple(when, fc.constantFrom<Item['mark'][]>('ring', 'square'), label), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) =>
    all
      .map(([each, mark, words], i) => itemOf(`e${i}`, each, mark, words))
      .toSorted((one, other) => (anchorOf(one.extent) < anchorOf(other.extent) ? -1 : 1)),
  );

test('any events are laid out in finite numbers, within the frame, in the order of time, the same twice', () => {
  let readable = 0;
  fc.assert(
    fc.property(events, fc.constantFrom(...widths), (items, width) => {
      const layout = layoutTimeline(lamps, items, width);
      expect(layoutTimeline(lamps, items, width)).toEqual(layout);
      const { height, placed, axis, grid, texts } = layout;
      const points = [
        ...placed.flatMap(({ shape, leader }) => [
          ...leader,
          ...(!shape ? [] : 'at' in shape ? [shape.at] : shape.outline),
        ]),
        ...[...axis, ...grid].flat(),
        ...texts,
      ];
      expect([height, ...points.flatMap(({ x, y }) => [x, y])].every(Number.isFinite)).toBe(true);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(width + 1);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(height + 1);
      }
      const own = items.map(({ id }) => placed.find((each) => each.id === id));
      expect(own.every((each) => each && each.texts.length > 0)).toBe(true);
      if (width < 560) {
        const tops = own.map((each) => each?.texts[0]?.y ?? 0);
        expect(tops).toEqual(tops.toSorted((one, other) => one - other));
      }
      if (findFaults(partsOf(layout), width, height).length > 0) return;
      readable += 1;
      const boxes = partsOf(layout).map(({ box }) => box);
      boxes.forEach((box, i) => {
        expect(contains({ x: 0, y: -1, width, height: height + 1 }, box)).toBe(true);
        expect(boxes.slice(0, i).some((other) => overlaps(other, box))).toBe(false);
      });
    }),
    { numRuns: 300 },
  );
  expect(readable).toBeGreaterThan(290);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { keySize } from '../../../src/charts/route-map/key.ts';
import { layoutMap } from '../../../src/charts/route-map/layout.ts';
import { findFaults } from '../../../src/charts/route-map/room.ts';
import type { Stop } from '../../../src/charts/route-map/shape.ts';
import { sides } from '../../../src/labels/label.ts';
import { contains, overlaps } from '../../../src/lib/geometry.ts';
import { textWidth } from '../../../src/lib/text.ts';
import { stop, withStops } from './fixture.ts';

const step = fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.integer({ min: -60, max: 60 }));
const offset = fc.tuple(step, step);
/** Spread evenly, as numbers with decimals would not be. */
const degrees = (most: number) =>
  fc.integer({ min: -1000 * most, max: 1000 * most }).map((each) => each / 1000);
const day = fc.integer({ min: 10, max: 28 }).map((each) => `2030-05-${each}`);
const stops = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[A-Z][a-zä]{1,5}$/),
      longitude: degrees(180),
      latitude: degrees(90),
      far: fc.integer({ min: 0, max: 19 }),
      from: day,
      bend: fc.integer({ min: -10, max: 10 }),
      side: fc.constantFrom(...sides),
      narrow: offset,
      wide: offset,
    })
    .map(({ id, longitude, latitude, far, from, ...more }): Stop => {
      // Most of them lie in the frame, where they can meet each other.
      const [x, y] = far > 0 ? [20 + longitude / 25, 59 + latitude / 35] : [longitude, latitude];
      return { ...stop(id, 'Sweden', x, y), ...more, when: { from, precision: 'day' } };
    }),
  { selector: ({ id }) => id, minLength: 2, maxLength: 4 },
);

test('any stops are laid out in finite numbers, the same twice, and what cannot be read is told', () => {
  let readable = 0;
  fc.assert(
    fc.property(stops, fc.constantFrom(...widths), (of, width) => {
      const layout = layoutMap(withStops(...of), width);
      expect(layoutMap(withStops(...of), width)).toEqual(layout);
      if (findFaults(layout).length > 0) return;
      readable += 1;
      const { map, discs, labels, legs, key } = layout;
      const frame = { x: 0, y: 0, width: map.width, height: map.height };
      for (const { x, y } of [...discs, ...legs.flatMap(({ points }) => points)]) {
        expect(contains(frame, { x, y, width: 0, height: 0 })).toBe(true);
      }
      labels.forEach(({ box }, i) => {
        expect(contains(frame, box)).toBe(true);
        expect(labels.slice(0, i).some((other) => overlaps(other.box, box))).toBe(false);
      });
      for (const { x, y, name, days } of key) {
        // All but the name is regular, and narrower than the bold that `textWidth` takes it for.
        const size = keySize(width);
        const length = textWidth(name, size) + 0.92 * textWidth(` ${days}`, size);
        expect(x + 16 + length).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(layout.height);
      }
    }),
    { numRuns: 400 },
  );
  expect(readable).toBeGreaterThan(40);
});

test('a place of which the projection has no point is told, and nothing else is drawn with it', () => {
  const layout = layoutMap(
    withStops(stop('A', 'Sweden', 20, 59), stop('B', 'Sweden', 20, -90)),
    760,
  );
  expect(findFaults(layout).join()).toContain('the number of "B" lies outside the map');
});

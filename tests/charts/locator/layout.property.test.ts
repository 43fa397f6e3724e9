import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { boxOf } from '../../../src/charts/base-map/disc.ts';
import { layoutLocator } from '../../../src/charts/locator/layout.ts';
import { findFaults } from '../../../src/charts/locator/room.ts';
import type { Place } from '../../../src/charts/locator/shape.ts';
import { sides } from '../../../src/labels/label.ts';
import { contains, distance, overlaps } from '../../../src/lib/geometry.ts';
import { regularWidth, textWidth } from '../../../src/lib/text.ts';
import { spot, withPlaces } from './fixture.ts';

const step = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -90, max: 90 }));
const offset = fc.tuple(step, step);
/** Spread evenly, as numbers with decimals would not be. */
const degrees = (from: number, to: number) =>
  fc.integer({ min: 1000 * from, max: 1000 * to }).map((each) => each / 1000);
const words = fc
  .array(fc.stringMatching(/^[a-zä]{1,12}$/), { minLength: 1, maxLength: 12 })
  .map((each) => each.join(' '));
const places = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[A-Z][a-zä]{1,5}$/),
      longitude: degrees(8, 32),
      latitude: degrees(54, 68),
      extent: fc.constantFrom('spot', 'outside', 'area'),
      said: words,
      side: fc.constantFrom(...sides),
      narrow: offset,
      wide: offset,
    })
    .map(({ id, longitude, latitude, extent, ...more }): Place => {
      const at: [number, number] = [longitude, latitude];
      const place = { ...spot(id, ...at), ...more };
      if (extent === 'area') return { ...place, spot: undefined, areas: { Finland: at } };
      const claim = extent === 'outside' ? `x01-${id}` : `p01-${id}`;
      return { ...place, spot: { at, territory: 'Sweden', claim } };
    }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
);

test('any places are laid out in finite numbers, the same twice, and what cannot be read is told', () => {
  let readable = 0;
  fc.assert(
    fc.property(places, fc.constantFrom(...widths), (of, width) => {
      const layout = layoutLocator(withPlaces(...of), width);
      expect(layoutLocator(withPlaces(...of), width)).toEqual(layout);
      if (findFaults(layout).length > 0) return;
      readable += 1;
      const { map, discs, marks, labels, names, key } = layout;
      const frame = { x: 0, y: 0, width: map.width, height: map.height };
      const texts = [...labels, ...names].map(({ box }) => box);
      const all = [...texts, ...discs.map(boxOf)];
      for (const { x, y } of marks)
        expect(contains(frame, { x, y, width: 0, height: 0 })).toBe(true);
      all.forEach((box, i) => {
        expect(contains(frame, box)).toBe(true);
        const before = texts.slice(0, i);
        expect(before.some((other) => overlaps(other, box))).toBe(false);
      });
      // The boxes of two discs may meet at their corners, where the discs do not.
      discs.forEach((disc, i) => {
        const before = discs.slice(0, i);
        expect(before.some((other) => distance(other, disc) < other.radius + disc.radius)).toBe(
          false,
        );
      });
      for (const { name, said, y, height } of key) {
        const size = width < 340 ? 12 : 13;
        const room = width - 40;
        expect(textWidth(name, size)).toBeLessThanOrEqual(room);
        for (const line of said) expect(regularWidth(line, size)).toBeLessThanOrEqual(room);
        expect(y).toBeGreaterThanOrEqual(map.height);
        expect(y + height).toBeLessThanOrEqual(layout.height);
      }
    }),
    { numRuns: 300 },
  );
  expect(readable).toBeGreaterThan(30);
});

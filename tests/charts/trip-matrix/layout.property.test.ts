import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { layoutMatrix } from '../../../src/charts/trip-matrix/layout.ts';
import type { Stop, TripMatrix } from '../../../src/charts/trip-matrix/shape.ts';
import { findFaults } from '../../../src/charts/trip-matrix/text.ts';
import { countPlaces } from '../../../src/charts/trip-matrix/trips.ts';
import { contains, overlaps } from '../../../src/lib/geometry.ts';
import { rounds, stop, trip } from './fixture.ts';

const name = fc.stringMatching(/^[A-Z][a-zä]{1,9}( [A-Z][a-z]{1,6})?$/);

/** Matrices of one to five trips through one to twelve places, most of which can be drawn. */
const matrices = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
    stops: fc.array(
      fc.array(
        fc.record({
          place: fc.nat(),
          from: fc.integer({ min: 1, max: 20 }),
          days: fc.integer({ min: 0, max: 8 }),
          news: fc.boolean(),
          unannounced: fc.integer({ min: 0, max: 19 }).map((each) => each === 0),
        }),
        { minLength: 1, maxLength: 7 },
      ),
      { minLength: 1, maxLength: 5 },
    ),
    main: fc.nat(),
  })
  .map(({ names, stops, main }): TripMatrix => {
    const places = names.map((each, i) => ({ id: `place-${i}`, name: each }));
    const trips = stops.map((each, i) =>
      trip(
        `trip-${i}`,
        each.map(({ place, from, days, ...more }, n): Stop => {
          const where = `place-${place % names.length}`;
          return { ...stop(`stop-${i}-${n}`, where, from, from + days), ...more };
        }),
        i === main % stops.length,
      ),
    );
    return { ...rounds, places, trips };
  });

test('any matrix is laid out in finite numbers, the same twice, and what cannot be read is told', () => {
  let readable = 0;
  fc.assert(
    fc.property(matrices, fc.constantFrom(...widths), (matrix, width) => {
      const layout = layoutMatrix(matrix, width);
      expect(layoutMatrix(matrix, width)).toEqual(layout);
      const { height, dots, texts, rules, body } = layout;
      const numbers = [
        ...dots.flatMap(({ x, y }) => [x, y]),
        ...texts.flatMap(({ x, y }) => [x, y]),
      ];
      expect([height, ...rules, ...body, ...numbers].every(Number.isFinite)).toBe(true);
      if (findFaults(texts, dots, layout).length > 0) return;
      readable += 1;
      const frame = { x: 0, y: 0, width, height };
      const boxes = [...texts, ...dots].map(({ box }) => box);
      boxes.forEach((box, i) => {
        expect(contains(frame, box)).toBe(true);
        expect(boxes.slice(0, i).some((other) => overlaps(other, box))).toBe(false);
      });
      for (const { id, stops } of matrix.trips) {
        for (const each of stops)
          expect(
            dots.map((dot) => dot.stop),
            id,
          ).toContain(each.id);
      }
      const sums = texts.filter(({ kind }) => kind === 'sum').map(({ words }) => words);
      expect(sums.slice(0, matrix.trips.length)).toEqual(matrix.trips.map(countPlaces).map(String));
    }),
    { numRuns: 300 },
  );
  expect(readable).toBeGreaterThan(100);
});

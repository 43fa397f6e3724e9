import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { dayAfter } from '../../../src/charts/time-axis/days.ts';
import { findFaults } from '../../../src/charts/time-axis/text.ts';
import { layoutStrip } from '../../../src/charts/time-strip/layout.ts';
import { contains, overlaps } from '../../../src/lib/geometry.ts';
import { mark, span, strip } from './fixture.ts';

/** Days of the line of a hundred. */
const day = fc.integer({ min: 0, max: 99 });
const dayOf = (days: number): string => dayAfter(strip.from, days);

/** Up to four spans that do not overlap, and up to four marks, in the order of time. */
const strips = fc
  .record({
    edges: fc.uniqueArray(day, { minLength: 0, maxLength: 8 }),
    marks: fc.array(fc.tuple(day, fc.constantFrom(1, 2_000_000, 147_500_000, 9e15)), {
      minLength: 1,
      maxLength: 4,
    }),
    noun: fc.stringMatching(/^[a-z]{2,12}$/),
    marked: fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z]{1,9}){0,5}$/),
  })
  .map(({ edges, marks, noun, marked }) => {
    const days = edges.toSorted((one, other) => one - other);
    return {
      ...{ ...strip, noun, marked, markedShort: marked.split(' ')[0] ?? '' },
      spans: days
        .slice(0, days.length - (days.length % 2))
        .flatMap((from, i) =>
          i % 2 === 0 ? [span(`s${i}`, dayOf(from), dayOf(days[i + 1] ?? from), i === 0)] : [],
        ),
      marks: marks
        .toSorted(([one], [other]) => one - other)
        .map(([on, value], i) => mark(`m${i}`, dayOf(on), value)),
    };
  });

test('any strip is laid out in finite numbers, within the frame, the same twice, and what cannot be read is told', () => {
  let readable = 0;
  fc.assert(
    fc.property(strips, fc.constantFrom(...widths), (of, width) => {
      const layout = layoutStrip(of, width);
      expect(layoutStrip(of, width)).toEqual(layout);
      const { height, axis, bars, ticks, marks, texts } = layout;
      const all = [height, axis, ...ticks, ...marks, ...bars.flatMap((bar) => [bar.x, bar.width])];
      expect([...all, ...texts.flatMap(({ x, y }) => [x, y])].every(Number.isFinite)).toBe(true);
      for (const x of [...ticks, ...marks, ...bars.flatMap((bar) => [bar.x, bar.x + bar.width])]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
      expect(bars.every((bar) => bar.width > 0)).toBe(true);
      if (findFaults(texts, width, height).length > 0) return;
      readable += 1;
      const frame = { x: 0, y: -1, width, height: height + 1 };
      texts.forEach(({ box }, i) => {
        expect(contains(frame, box)).toBe(true);
        expect(texts.slice(0, i).some((other) => overlaps(other.box, box))).toBe(false);
      });
    }),
    { numRuns: 200 },
  );
  expect(readable).toBeGreaterThan(20);
});

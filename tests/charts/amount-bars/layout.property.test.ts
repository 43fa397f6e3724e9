import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barHeight } from '../../../src/charts/amount-bars/bar.ts';
import { type Layout, layoutBars } from '../../../src/charts/amount-bars/layout.ts';
import type { BarRow } from '../../../src/charts/amount-bars/shape.ts';
import type { Piece } from '../../../src/charts/amount-bars/views.ts';
import { widths } from '../../../src/charts/chart.ts';
import { type Box, contains, overlaps } from '../../../src/lib/geometry.ts';
import { amount, differs, rowOf } from './fixture.ts';

const words = fc
  .array(fc.stringMatching(/^[A-Za-z0-9,’–é$-]{1,14}$/), { minLength: 1, maxLength: 14 })
  .map((all) => all.join(' '));
const dollars = fc.record({
  value: fc.oneof(fc.nat(2_000_000_000), fc.constantFrom(0, 1, 0.001, 9e15)),
  qualifier: fc.constantFrom('exact', 'about', 'more than', 'at least'),
});
const row: fc.Arbitrary<BarRow> = fc
  .record({
    id: fc.uuid(),
    label: words,
    lead: words,
    items: words,
    approved: fc.boolean(),
    sum: fc.option(dollars),
    remarks: fc.array(fc.record({ words, share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      maxLength: 3,
    }),
  })
  .map(({ id, label, lead, items, approved, sum, remarks }) => ({
    ...rowOf('towers', { id, label, lead, items, approved }),
    value: sum && amount(sum.value, 'US dollars', sum.qualifier),
    record: remarks.map(({ words, share }, i) => ({
      words,
      figures: [
        {
          claim: 'x01-debt',
          measure: 'value',
          label: 'Debt',
          part: sum !== null,
          whole: i === 0,
          amount: amount(Math.floor((sum?.value ?? 1) * share)),
        },
      ],
    })),
  }));
const rows = fc.array(row, { minLength: 1, maxLength: 6 });

/** The layout, or that it says in words where there is no room. */
function layOut(of: BarRow[], width: number): Layout | undefined {
  try {
    return layoutBars({ slug: 'grants', rows: of }, width, differs);
  } catch (error) {
    expect((error as Error).message).toMatch(
      /^The chart "grants", drawn \d+ pixels wide, has no room/,
    );
    return undefined;
  }
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

function boxesOf({ scale, rows: of }: Layout): { labels: Box[]; bars: Box[] } {
  return {
    labels: [...scale, ...of.flatMap(({ labels }) => labels)].map(({ box }) => box),
    bars: of.flatMap(({ bar }) => (bar ? [{ ...bar, height: barHeight }] : [])),
  };
}

test('any rows are laid out in finite numbers, in the frame, the same twice and without a label over another', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...widths), (of, width) => {
      const layout = layOut(of, width);
      expect(layOut(of, width)).toEqual(layout);
      if (!layout) return;
      expect(numbersOf(layout).every(Number.isFinite)).toBe(true);
      const frame = { x: -0.01, y: -0.01, width: width + 0.02, height: layout.height + 0.02 };
      const { labels, bars } = boxesOf(layout);
      for (const box of [...labels, ...bars]) expect(contains(frame, box)).toBe(true);
      const pieces: Piece[] = layout.rows.flatMap(({ views }) =>
        views ? [...views.record, ...views.both] : [],
      );
      for (const { box } of pieces.flatMap(({ labels: written }) => written))
        expect(contains(frame, box)).toBe(true);
      labels.forEach((one, i) => {
        expect(labels.slice(i + 1).some((other) => overlaps(one, other, -0.01))).toBe(false);
      });
    }),
    { numRuns: 300 },
  );
});

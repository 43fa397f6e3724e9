import { describe, expect, test } from 'vitest';
import { barHeight, reach } from '../../../src/charts/amount-bars/bar.ts';
import type { LabelKind } from '../../../src/charts/amount-bars/label.ts';
import { type Layout, layoutBars } from '../../../src/charts/amount-bars/layout.ts';
import { rowsByValue } from '../../../src/charts/amount-bars/order.ts';
import type { BarRow } from '../../../src/charts/amount-bars/shape.ts';
import type { Piece } from '../../../src/charts/amount-bars/views.ts';
import { type Box, overlaps } from '../../../src/lib/geometry.ts';
import { amount, differs, rowOf, rows } from './fixture.ts';

const at = (width: number, of: BarRow[] = rows): Layout =>
  layoutBars({ slug: 'grants', rows: of }, width, differs);
const placed = (layout: Layout, id: string, of: BarRow[] = rows) => {
  const row = layout.rows[of.findIndex((each) => each.id === id)];
  if (!row) throw new Error(`no row "${id}"`);
  return row;
};
const labelOf = (layout: Layout, id: string, ...kinds: LabelKind[]) =>
  placed(layout, id).labels.find(({ kind }) => kinds.includes(kind));
const textOf = (layout: Layout, id: string, kind: LabelKind) =>
  labelOf(layout, id, kind)?.lines.join(' ').replaceAll('\u00a0', ' ');

/** Everything that must stay apart, with a name for a failing test to show. */
function boxesOf({ scale, rows: of }: Layout): (Box & { name: string })[] {
  return [
    ...scale.map(({ box }) => ({ ...box, name: 'scale' })),
    ...of.flatMap(({ bar, labels, marks, unknown }) => {
      const inBar = (box: Box): boolean =>
        bar !== null && box.y === bar.y && box.x + box.width <= bar.x + bar.width;
      const apart = labels.filter(({ box }) => !inBar(box));
      return [
        ...apart.map(({ box, lines }) => ({ ...box, name: lines.join(' / ') })),
        ...marks.map(({ x, y }) => ({ x, y: y - 5.5, width: 11, height: 11, name: 'mark' })),
        ...(unknown ? [{ ...unknown, height: 1, name: 'dotted line' }] : []),
        ...(bar
          ? [{ ...bar, width: bar.width + reach[bar.end], height: barHeight, name: 'bar' }]
          : []),
      ];
    }),
  ];
}

function faultsOf(layout: Layout): string[] {
  const boxes = boxesOf(layout);
  const frame = { width: layout.width + 0.01, height: layout.height + 0.01 };
  const outside = boxes.filter(
    ({ x, y, width, height }) =>
      !(x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height),
  );
  const touching = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => overlaps(one, other, -0.01))
      .map((other) => `${layout.width}: ${one.name} × ${other.name}`),
  );
  return [...outside.map(({ name }) => `${layout.width}: ${name} leaves the frame`), ...touching];
}

const long =
  'Lamps, lenses, mantles and further equipment for lighthouses of several kinds and ages';
const figure = {
  claim: 'x01-debt',
  measure: 'value',
  label: 'Debt',
  part: true,
  whole: false,
} as const;
const part = (value: number) => ({
  words: 'A part of it was something else by far',
  figures: [{ ...figure, amount: amount(value) }],
});
const cases: [string, BarRow[]][] = [
  ['the rows as they are', rows],
  [
    'long words everywhere',
    rows.map((row) => ({
      ...{ ...row, label: long, lead: long, items: long },
      record: [...row.record, { words: long, figures: [{ ...figure, amount: amount(1) }] }],
    })),
  ],
  ['nothing reported at all', rows.map((row) => ({ ...row, value: null }))],
  [
    'words in place of numbers',
    rows.map((row) => ({
      ...row,
      value: { value: null, word: 'millions', unit: 'US dollars', qualifier: 'vague' },
    })),
  ],
  ['zero as the only number', [rowOf('horns', { value: amount(0) })]],
  ['one sum a thousand times the others', [...rows, rowOf('horns', { value: amount(5.7e9) })]],
  [
    'every end, length and approval',
    (['exact', 'about', 'more than', 'at least'] as const).flatMap((qualifier) =>
      [1, 4e5, 12e5, 33e5, 48e5, 60e5].flatMap((value) =>
        [true, false].map((approved) =>
          rowOf('horns', { value: amount(value, 'US dollars', qualifier), approved }),
        ),
      ),
    ),
  ],
  [
    'a part that ends anywhere',
    [1, 3, 8, 15, 25, 35, 45, 56].map((share) =>
      rowOf('towers', { record: [part(40e5), part(share * 1e5)] }),
    ),
  ],
];
const widths = Array.from({ length: 91 }, (_, i) => 280 + 8 * i);

describe('layoutBars(chart, width, differs)', () => {
  test.each(cases)('keeps words, bars and marks apart and inside, with %s', (_, of) => {
    expect(widths.flatMap((width) => faultsOf(at(width, of)))).toEqual([]);
  });

  test.each(cases)('writes no figure across the end of a bar or of a part, with %s', (_, of) => {
    for (const { bar, labels } of widths.flatMap((width) => at(width, of).rows)) {
      const figure = labels.find(({ kind }) => kind === 'figure' || kind === 'within')?.box;
      if (!bar || figure?.y !== bar.y) continue;
      for (const edge of [...bar.notches, bar.width].map((end) => bar.x + end)) {
        expect(figure.x < edge && figure.x + figure.width > edge).toBe(false);
      }
    }
  });

  test.each([288, 400, 560, 760, 960])('keeps the order of the rows at %d', (width) => {
    const { rows: of } = at(width);
    expect(
      of.map(({ labels }) => labels.find(({ kind }) => kind === 'name')?.lines.join(' ')),
    ).toEqual(rows.map(({ label }) => label));
    expect(of.map(({ y }) => y)).toEqual(of.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  test.each([288, 400, 560, 760, 960])('draws all bars on one scale from zero at %d', (width) => {
    const layout = at(width);
    const [boats, towers, horns] = ['boats', 'towers', 'horns'].map((id) => placed(layout, id).bar);
    expect((boats?.width ?? 0) / (towers?.width ?? 1)).toBeCloseTo(42 / 57, 6);
    expect((horns?.width ?? 0) / (towers?.width ?? 1)).toBeCloseTo(13 / 57, 6);
    expect(new Set([boats?.x, towers?.x, horns?.x]).size).toBe(1);
    expect(layout.scale[0]?.lines.join(' ').replaceAll('\u00a0', ' ')).toMatch(
      /^One scale in all rows, 0 to \$6 million$/,
    );
  });

  test('ends the scale at a round number', () => {
    const of = [rowOf('towers', { value: amount(147_500_000), record: [] })];
    expect(at(400, of).scale[0]?.lines[0]).toMatch(/0 to \$150\u00a0million$/);
  });

  test('names no scale where no row has a value', () => {
    expect(at(400, [rowOf('lamps')]).scale).toEqual([]);
  });

  test('ends a bar by its qualifier', () => {
    const endOf = (qualifier: 'exact' | 'about' | 'more than' | 'at least') => {
      const row = rowOf('towers', { value: amount(5e6, 'US dollars', qualifier), record: [] });
      return at(560, [row]).rows[0]?.bar?.end;
    };
    expect(endOf('exact')).toBe('closed');
    expect(endOf('about')).toBe('broken');
    expect(endOf('more than')).toBe('open');
    expect(endOf('at least')).toBe('open');
  });

  test('draws no bar for what was not reported, and says so before a dotted line', () => {
    const layout = at(400);
    const { bar, unknown } = placed(layout, 'lamps');
    const words = labelOf(layout, 'lamps', 'empty');
    expect(bar).toBeNull();
    expect(words?.lines).toEqual(['value not reported']);
    expect(unknown?.x).toBeGreaterThan((words?.box.x ?? 0) + (words?.box.width ?? 0));
    expect((unknown?.x ?? 0) + (unknown?.width ?? 0)).toBe(400);
  });

  test('notches a bar where a part of it ends by the record, and no other bar', () => {
    const layout = at(560);
    const { bar } = placed(layout, 'towers');
    expect((bar?.notches[0] ?? 0) / (bar?.width ?? 1)).toBeCloseTo(38 / 57, 6);
    expect(placed(layout, 'boats').bar?.notches).toEqual([]);
  });

  test('sets a figure in its bar where the bar is long, and after it where it is short', () => {
    const layout = at(560);
    const inside = labelOf(layout, 'towers', 'within', 'figure');
    const after = labelOf(layout, 'horns', 'within', 'figure');
    expect(inside?.kind).toBe('within');
    expect(placed(layout, 'horns').bar?.width).toBeLessThan(200);
    expect(after?.kind).toBe('figure');
    expect(after?.x).toBeGreaterThan(placed(layout, 'horns').bar?.width ?? Infinity);
  });

  test('sets a figure in a bar of more than 200 pixels, though it has room after it', () => {
    const kindAt = (value: number) =>
      placed(
        at(560, [...rows, rowOf('horns', { id: 'bells', value: amount(value), approved: true })]),
        'bells',
        [...rows, rowOf('horns', { id: 'bells' })],
      ).labels.find(({ kind }) => kind === 'figure' || kind === 'within')?.kind;
    expect(kindAt(2_100_000)).toBe('figure');
    expect(kindAt(2_300_000)).toBe('within');
  });

  test('writes a figure within a dashed outline in ink, since nothing is behind it', () => {
    const waiting = [rowOf('towers', { approved: false, record: [] })];
    const [row] = at(560, waiting).rows;
    expect(row?.bar?.width).toBeGreaterThan(200);
    expect(row?.labels.map(({ kind }) => kind)).toContain('figure');
    expect(row?.labels.map(({ kind }) => kind)).not.toContain('within');
  });

  test('says the quantity in words and has no bar for it', () => {
    const layout = at(400);
    expect(textOf(layout, 'boats', 'items')).toBe('30 boats');
    expect(textOf(layout, 'towers', 'items')).toBe('Number of towers not reported');
    expect(layout.rows.filter(({ bar }) => bar).length).toBe(3);
  });

  test('leads what the record says by a mark that tells a difference from an addition', () => {
    const layout = at(560);
    expect(placed(layout, 'boats').marks.map(({ form }) => form)).toEqual(['differs', 'adds']);
    expect(placed(layout, 'towers').marks.map(({ form }) => form)).toEqual(['differs']);
    expect(placed(layout, 'horns').marks).toEqual([]);
  });

  test('stacks the parts of a row below 864 pixels and sets them side by side from there', () => {
    const lefts = (width: number) =>
      (['name', 'within', 'items'] as const).map(
        (kind) => labelOf(at(width), 'boats', kind)?.box.x,
      );
    expect(new Set(lefts(860).map((x) => (x ?? 0) > 20)).size).toBe(1);
    const [name = 0, bar = 0, items = 0] = lefts(864);
    expect(name).toBe(0);
    expect(bar).toBeGreaterThan(240);
    expect(items).toBeGreaterThan(bar + 400);
  });

  test('says which word has no room, where, and what to do', () => {
    const of = [rowOf('horns', { label: 'x'.repeat(60) })];
    expect(() => at(288, of)).toThrow(
      /^The chart "grants", drawn 288 pixels wide, has no room for "x{60}" \(\d+ of 288 pixels\)\. Shorten/,
    );
  });

  test.each(cases)('puts rows in the order of their values in the same room, with %s', (_, of) => {
    for (const width of [288, 560, 960]) {
      const { rows: placed, scale, height } = at(width, of);
      const tops = placed.map(({ y, shift }, i) => ({ i, top: y + shift }));
      const order = tops.toSorted((one, other) => one.top - other.top).map(({ i }) => i);
      expect(order).toEqual(rowsByValue(of));
      const [start = 0] = placed.map(({ y }) => y);
      const ends = placed.map(({ y }, i) => (placed[i + 1]?.y ?? height) - y);
      let top = start;
      for (const i of order) {
        expect((placed[i]?.y ?? 0) + (placed[i]?.shift ?? 0)).toBeCloseTo(top, 6);
        top += ends[i] ?? 0;
      }
      expect(scale.length === 0 || start > 0).toBe(true);
    }
  });

  test('draws the record’s sum on the article’s scale, alone and below the article’s own', () => {
    for (const width of [288, 400, 560, 760, 960]) {
      const { bar, views } = placed(at(width), 'boats');
      const [record] = views?.record ?? [];
      const [own, other] = views?.both ?? [];
      expect((record?.bar?.width ?? 0) / (bar?.width ?? 1)).toBeCloseTo(43 / 42, 6);
      expect(other?.bar?.width).toBe(record?.bar?.width);
      expect(own?.bar?.width).toBe(bar?.width);
      expect([record?.outside, own?.outside, other?.outside]).toEqual([true, false, true]);
      const bottom = (own?.bar?.y ?? 0) + (own?.bar?.height ?? 0);
      expect(other?.bar?.y).toBeGreaterThanOrEqual(bottom);
      expect(record?.marks.map(({ form }) => form)).toEqual(['adds']);
    }
  });

  test('says where the record has no sum, and where neither has one', () => {
    const wordsOf = (id: string, view: 'record' | 'both') =>
      (placed(at(560), id).views?.[view] ?? [])
        .flatMap(({ labels }) => labels.flatMap(({ lines }) => lines))
        .map((line) => line.replaceAll('\u00a0', ' '));
    expect(wordsOf('lamps', 'record')).toEqual(['value not reported in the record found']);
    expect(wordsOf('lamps', 'both')).toEqual(['value reported in neither']);
    expect(wordsOf('horns', 'both')).toEqual(['$1.3 million; none in the record found']);
    expect(wordsOf('boats', 'record')).toEqual(['$4.3 million']);
    expect(wordsOf('boats', 'both')).toEqual(['more than $4.2 million', '$4.3 million']);
  });

  test('has no views where the record has no sum', () => {
    const of = [rowOf('lamps'), rowOf('horns')];
    expect(at(560, of).rows.map(({ views }) => views)).toEqual([null, null]);
  });

  test.each(cases)(
    'keeps what a view writes apart from the row’s other words, with %s',
    (_, of) => {
      const whole = {
        claim: 'x01-worth',
        measure: 'value',
        label: 'All',
        part: false,
        whole: true,
      } as const;
      const summed = [1e5, 8e5, 31e5, 57e5].flatMap((value) =>
        of.map((row) => ({
          ...row,
          record: [
            ...row.record,
            { words: 'A sum', figures: [{ ...whole, amount: amount(value) }] },
          ],
        })),
      );
      const faults = widths.flatMap((width) =>
        at(width, summed).rows.flatMap(({ labels, views, y }) => {
          const others = labels.filter(({ kind }) =>
            ['lead', 'name', 'items', 'outside'].includes(kind),
          );
          return Object.values(views ?? {}).flatMap((pieces: Piece[]) => {
            const written = pieces.flatMap((piece) => piece.labels);
            return written.flatMap((one, i) =>
              [...others, ...written.slice(i + 1)]
                // A figure stands up to three pixels higher in the upper of two bars.
                .filter(({ box }) => overlaps(one.box, box, -3.01))
                .map((other) => `${width}, ${y}: ${one.lines.join()} × ${other.lines.join()}`),
            );
          });
        }),
      );
      expect(faults).toEqual([]);
    },
  );
});

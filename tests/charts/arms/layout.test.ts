import { describe, expect, test } from 'vitest';
import { type ArmsLayout, layoutArms } from '../../../src/charts/arms/layout.ts';
import type { Box } from '../../../src/charts/arms/label.ts';
import type { Measure } from '../../../src/charts/arms/panel.ts';
import type { Amount, Shipment } from '../../../src/ledger/schema.ts';
import { shipments } from './fixture.ts';

const panels: Measure[][] = [['value', 'quantity'], ['value'], ['quantity']];
const allWidths = Array.from({ length: 181 }, (_, i) => 280 + 4 * i);

function at(id: string): Shipment {
  const found = shipments.find((row) => row.id === id);
  if (!found) throw new Error(`the fixture has no row "${id}"`);
  return found;
}
const amount = (
  value: number,
  unit: Amount['unit'],
  qualifier: Amount['qualifier'] = 'exact',
): Amount => ({ value, unit, qualifier });
const barOf = (layout: ArmsLayout, id: string, measure: Measure) =>
  layout.rows.find((row) => row.id === id)?.cells.find((cell) => cell.measure === measure)?.bar;

/** Everything that must stay apart, with a name for a failing test to show. */
function boxesOf({ panels, rows }: ArmsLayout): (Box & { name: string })[] {
  const cells = rows.flatMap((row) => row.cells);
  const marks = cells.flatMap((cell) => cell.outside);
  const labels = [...panels, ...rows, ...cells, ...marks].flatMap((part) => part.labels);
  return [
    ...labels.map((label) => ({ ...label.box, name: label.lines.join(' / ') })),
    ...marks.flatMap(({ square }) => (square ? { ...square, name: 'square' } : [])),
    ...marks.flatMap(({ bracket }) => (bracket ? { ...bracket.box, name: 'bracket' } : [])),
    ...marks.flatMap(({ leader }) => (leader ? { ...leader, height: 1, name: 'leader' } : [])),
    ...cells.flatMap(({ unknown }) =>
      unknown ? { ...unknown, height: 1, name: 'line of the unknown' } : [],
    ),
    ...cells.flatMap(({ bar }) => (bar ? { ...bar, name: `bar of ${bar.row}` } : [])),
  ];
}

function faultsOf(layout: ArmsLayout): string[] {
  const boxes = boxesOf(layout);
  const slack = 0.01;
  const outside = boxes.filter(
    ({ x, y, width, height }) =>
      x < -slack ||
      y < -slack ||
      x + width > layout.width + slack ||
      y + height > layout.height + slack,
  );
  const overlaps = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.x + a.width > b.x + slack &&
          b.x + b.width > a.x + slack &&
          a.y + a.height > b.y + slack &&
          b.y + b.height > a.y + slack,
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
  return [...outside.map(({ name }) => `${name} leaves the frame`), ...overlaps];
}

const long: Shipment[] = [
  {
    ...at('artillery'),
    label:
      'Fuzes, primers, propelling charges and further equipment for artillery ammunition of several kinds and calibres',
    quantity: amount(57_021, 'fuzes, primers and charges', 'at least'),
    outside: ['value', 'quantity', 'quantity'].map((measure, i) => ({
      claim: `x02-long-${i}`,
      measure: measure as Measure,
      amount:
        measure === 'value'
          ? amount(999_999_999, 'US dollars', 'more than')
          : amount(1_234_567, 'munitions', 'at least'),
      label:
        'As the notice to Congress gave it, according to a report that was reprinted elsewhere',
    })),
  },
  { ...at('rifles'), label: 'بنادق هجومية للشرطة', value: amount(1, 'US dollars', 'about') },
  { ...at('rifles'), id: 'mixed', label: 'רובים and rifles', value: null, quantity: null },
];

const worded: Shipment = {
  ...at('rifles'),
  quantity: { value: null, word: 'thousands', unit: 'rifles', qualifier: 'vague' },
};

const changed: [string, Shipment[]][] = [
  ['long names and many outside figures', long],
  ['names written from right to left', long.slice(1)],
  ['nothing reported at all', [{ ...at('air-munitions'), quantity: null }]],
  ['a word in place of a number', [worded]],
  ['zero as the only number', [{ ...at('rifles'), value: amount(0, 'US dollars'), outside: [] }]],
  [
    'one sum a thousand times the others',
    [...shipments, { ...at('rifles'), id: 'large', value: amount(147_500_000_000, 'US dollars') }],
  ],
];

describe('layoutArms(shipments, width)', () => {
  test.each(panels)(
    'keeps labels, bars and squares apart and inside at widths from 280 to 1000 (%s %s)',
    (...measures) => {
      const shown = measures.filter(Boolean);
      const faults = allWidths.flatMap((width) => faultsOf(layoutArms(shipments, width, shown)));
      expect(faults).toEqual([]);
    },
  );

  test.each(changed)('keeps them apart and inside with %s', (_, rows) => {
    const faults = allWidths
      .filter((width) => width % 16 === 0)
      .flatMap((width) => panels.flatMap((shown) => faultsOf(layoutArms(rows, width, shown))));
    expect(faults).toEqual([]);
  });

  test('draws no bar where nothing was reported, and says so in its place', () => {
    const layout = layoutArms(shipments, 760);
    expect(barOf(layout, 'artillery', 'quantity')).toBeNull();
    expect(barOf(layout, 'air-munitions', 'value')).toBeNull();
    const empty = layout.rows.flatMap((row) => row.cells).filter((cell) => cell.bar === null);
    expect(empty.map((cell) => cell.labels.map(({ lines }) => lines.join(' ')))).toEqual([
      ['quantity not reported'],
      ['value not reported'],
    ]);
  });

  test('draws no bar for a word, and shows the word', () => {
    const [cell] = layoutArms([worded], 760, ['quantity']).rows[0]?.cells ?? [];
    expect(cell?.bar).toBeNull();
    expect(cell?.labels[0]?.lines.join(' ')).toContain('thousands\u00a0of rifles');
  });

  test.each([288, 400, 560, 760, 960])(
    'starts both scales at zero and keeps lengths in proportion at %d',
    (width) => {
      const layout = layoutArms(shipments, width);
      for (const panel of layout.panels) {
        expect(panel.ticks[0]).toEqual({ value: 0, x: panel.x });
        expect(panel.scale(0)).toBe(0);
      }
      const tank = barOf(layout, 'tank-ammunition', 'quantity');
      const rifles = barOf(layout, 'rifles', 'quantity');
      expect((rifles?.width ?? 0) / (tank?.width ?? 1)).toBeCloseTo(24 / 13, 6);
      expect(tank?.x).toBe(layout.panels[1]?.x);
    },
  );

  test('gives each qualifier an end of its own and marks what was not approved', () => {
    const layout = layoutArms(shipments, 560);
    expect(barOf(layout, 'artillery', 'value')).toMatchObject({ end: 'closed', pending: false });
    expect(barOf(layout, 'tank-ammunition', 'value')).toMatchObject({ end: 'open' });
    expect(barOf(layout, 'air-munitions', 'quantity')).toMatchObject({ end: 'broken' });
    expect(barOf(layout, 'rifles', 'value')).toMatchObject({ end: 'closed', pending: true });
  });

  test.each([560, 760, 960])('sets the figures and bars of a row level at %d', (width) => {
    for (const { cells } of layoutArms(shipments, width).rows) {
      const [first, ...rest] = cells.map(({ labels, level }) => [labels[0]?.y, level]);
      for (const other of rest) expect(other).toEqual(first);
    }
  });

  test('names the panel before each figure where bars are far from the scales', () => {
    const names = (width: number, shown?: Measure[]) =>
      layoutArms(shipments, width, shown).rows.map(({ cells }) =>
        cells.map(({ labels }) => labels[0]?.lines.join(' ')),
      );
    expect(names(288)).toEqual(shipments.map(() => ['Value', 'Number']));
    expect(names(560)[1]).not.toContain('Value');
    expect(names(288, ['value'])[1]).not.toContain('Value');
  });

  test.each([288, 400, 560, 760, 960])('hangs each square from its bar at %d', (width) => {
    const cells = layoutArms(shipments, width).rows.flatMap((row) => row.cells);
    const hung = cells.flatMap(({ bar, outside }) =>
      outside.flatMap(({ square, stem }) => (square && bar ? [{ bar, square, stem }] : [])),
    );
    expect(hung.length).toBe(3);
    for (const { bar, square, stem } of hung) {
      expect(stem?.x).toBeCloseTo(square.x + square.width / 2, 6);
      expect(stem?.y).toBeLessThanOrEqual(bar.y + bar.height);
      expect((stem?.y ?? 0) + (stem?.height ?? 0)).toBeCloseTo(square.y, 6);
    }
  });

  test('brackets two outside figures that add up to the bar, and no others', () => {
    const marksOf = (rows: Shipment[]) => {
      const layout = layoutArms(rows, 760, ['value']);
      return { panel: layout.panels[0], marks: layout.rows[0]?.cells[0]?.outside ?? [] };
    };
    const { panel, marks } = marksOf(shipments);
    expect(marks.map(({ square }) => square)).toEqual([null]);
    const bar = barOf(layoutArms(shipments, 760, ['value']), 'artillery', 'value');
    expect(marks[0]?.bracket?.box).toMatchObject({ x: bar?.x, width: bar?.width });
    const share = ((marks[0]?.bracket?.split ?? 0) - (panel?.x ?? 0)) / (bar?.width ?? 1);
    expect(share).toBeCloseTo(96.51 / 147.5, 6);

    const apart = marksOf([{ ...at('artillery'), value: amount(149_000_000, 'US dollars') }]);
    expect(apart.marks.map(({ bracket, square }) => [bracket, square?.width])).toEqual([
      [null, 7],
      [null, 7],
    ]);
  });

  test('puts the hint under the bar where it does not fit beside the figure', () => {
    const hintAt = (width: number) => {
      const cell = layoutArms(shipments, width, ['quantity']).rows[2]?.cells[0];
      const hint = cell?.labels.find(({ kind }) => kind === 'hint');
      return { y: hint?.box.y ?? 0, level: cell?.level ?? 0 };
    };
    expect(hintAt(288).y).toBeGreaterThan(hintAt(288).level);
    expect(hintAt(400).y).toBeLessThan(hintAt(400).level);
  });

  test('puts panels beside each other from 560 pixels on, and below each other under that', () => {
    const tops = (width: number) =>
      layoutArms(shipments, width).rows[1]?.cells.map(({ level }) => level) ?? [];
    const [value, quantity] = tops(560);
    expect(value).toBe(quantity);
    const [above = 0, below = 0] = tops(559);
    expect(below).toBeGreaterThan(above);
  });

  test('reserves room for the outside record, and none where there is none', () => {
    const without = shipments.map((row) => ({ ...row, outside: [] }));
    expect(layoutArms(without, 288).height).toBeLessThan(layoutArms(shipments, 288).height);
  });

  test('does not change its input and comes out the same twice', () => {
    const before = structuredClone(shipments);
    const first = JSON.stringify(layoutArms(shipments, 400));
    expect(JSON.stringify(layoutArms(shipments, 400))).toBe(first);
    expect(shipments).toEqual(before);
  });
});

describe('layoutArms with data it cannot draw', () => {
  const artillery = at('artillery');
  test.each<[string, Shipment[], number, string]>([
    [
      'a negative value',
      [{ ...artillery, value: amount(-1, 'US dollars') }],
      400,
      'gives "-1" as its value',
    ],
    [
      'a number that is none',
      [{ ...artillery, value: amount(Number.NaN, 'US dollars') }],
      400,
      'gives "NaN"',
    ],
    [
      'rounds in place of dollars',
      [{ ...artillery, value: amount(5, 'rounds') }],
      400,
      'its value in "rounds"',
    ],
    [
      'dollars in place of a count',
      [{ ...artillery, quantity: amount(5, 'US dollars') }],
      400,
      'its quantity in "US dollars"',
    ],
    [
      'a missing value',
      [{ ...artillery, value: undefined } as unknown as Shipment],
      400,
      '"artillery" has no value. Write null',
    ],
    [
      'an emergency without approval',
      [{ ...artillery, approved: false }],
      400,
      'Correct one of the two',
    ],
    ['no rows', [], 400, 'has no rows'],
    ['too small a drawing', shipments, 279, 'cannot be drawn 279 pixels wide'],
    ['a width that is no number', shipments, Number.NaN, 'cannot be drawn NaN pixels wide'],
    [
      'a word without room',
      [{ ...artillery, label: 'x'.repeat(90) }],
      288,
      'The row "artillery" of the arms chart, drawn 288 pixels wide, has no room for "xxx',
    ],
  ])('refuses %s and says what to do', (_, rows, width, message) => {
    expect(() => layoutArms(rows, width)).toThrow(message);
  });

  test('names all faults at once', () => {
    const rows = [{ ...artillery, value: amount(-1, 'US dollars'), approved: false }];
    expect(() => layoutArms(rows, 400)).toThrow(/Correct one of the two\.\n.*"-1"/);
  });
});

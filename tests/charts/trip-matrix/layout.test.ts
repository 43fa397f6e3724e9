import { assert, describe, expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { drawDefs } from '../../../src/charts/base-map/layers.ts';
import { drawMatrix } from '../../../src/charts/trip-matrix/draw.ts';
import { readBases } from '../../../src/charts/trip-matrix/miniature.ts';
import { layoutMatrix, type MatrixLayout } from '../../../src/charts/trip-matrix/layout.ts';
import { findFaults } from '../../../src/charts/trip-matrix/text.ts';
import { mapped, rounds, stop, trip } from './fixture.ts';

const wordsOf = ({ texts }: MatrixLayout): string[] => texts.map(({ words }) => words);
const faultsOf = (layout: MatrixLayout): string[] => findFaults(layout.texts, layout.dots, layout);
const dotOf = ({ dots }: MatrixLayout, id: string) => dots.find((dot) => dot.stop === id);

describe.each(widths)('a matrix %i pixels wide', (width) => {
  const layout = layoutMatrix(rounds, width);

  test('has no text or mark over another or out of the drawing', () => {
    expect(faultsOf(layout)).toEqual([]);
  });

  test('puts each stop in the row of its place and the column of its trip', () => {
    const [visby, eckero, ystad, parnu] = ['visby', 'eckero', 'ystad', 'parnu'].map((id) =>
      dotOf(layout, id),
    );
    expect(visby?.y).toBe(ystad?.y);
    expect(eckero?.y).toBeGreaterThan(visby?.y ?? Infinity);
    expect(parnu?.y).toBeGreaterThan(eckero?.y ?? Infinity);
    const [tint] = layout.tints;
    expect(ystad?.x).toBeGreaterThan(tint?.x ?? Infinity);
    expect(visby?.x).toBeLessThan(tint?.x ?? 0);
    expect((tint?.x ?? 0) + (tint?.width ?? 0)).toBe(width);
  });

  test('numbers the stops of the main trip in their order, and no other', () => {
    const numbers = ['mariehamn', 'ystad', 'parnu', 'visby'].map((id) => dotOf(layout, id)?.number);
    expect(numbers).toEqual([1, 2, 3, undefined]);
  });

  test('draws a ring for what news reports alone have, and for what was not announced', () => {
    const open = layout.dots.filter((dot) => dot.open).map((dot) => dot.stop);
    expect(open).toEqual(['eckero', 'parnu', 'news']);
  });

  test('counts a place with two stops once, and days from the first to the last', () => {
    const sums = layout.texts.filter(({ kind }) => kind === 'sum').map(({ words }) => words);
    expect(sums).toEqual(['2', '3', '6', '5']);
  });
});

test('a matrix with room has the days of each stop, and one without has the trips’ alone', () => {
  expect(wordsOf(layoutMatrix(rounds, 760))).toEqual(
    expect.arrayContaining(['2nd\u00a0round', '1–2, 4–6\u00a0May', '21\u00a0May']),
  );
  const narrow = wordsOf(layoutMatrix(rounds, 288));
  expect(narrow).toEqual(expect.arrayContaining(['2nd', '20–24\u00a0May', 'Aland']));
  expect(narrow).not.toContain('21\u00a0May');
});

test('days that have no room in one line stand in two, in every column', () => {
  const trips = [1, 2, 3, 4, 5].map((i) => trip(`t${i}`, [stop(`s${i}`, 'sweden', 10, 10 + i)]));
  const words = wordsOf(layoutMatrix({ ...rounds, trips }, 288));
  expect(words).toEqual(expect.arrayContaining(['10–11', '10–15', 'May']));
});

test('days of two months break after their dash', () => {
  const [first = rounds.trips[0], ...others] = rounds.trips;
  const across = stop('late', 'sweden', 30);
  const late = { from: '2030-05-30', to: '2030-06-02', precision: 'range' as const };
  const trips = [...others, first, first, first].map((each, i) => ({
    ...trip(`t${i}`, [{ ...across, id: `s${i}`, when: late }]),
    main: each?.main ?? false,
  }));
  expect(wordsOf(layoutMatrix({ ...rounds, trips }, 288))).toEqual(
    expect.arrayContaining(['30\u00a0May–', '2\u00a0June']),
  );
});

test('the key leaves out what the matrix does not have', () => {
  const words = wordsOf(
    layoutMatrix({ ...rounds, trips: [trip('one', [stop('a', 'sweden', 1)])] }, 400),
  );
  expect(words).toContain('in the log');
  expect(words).not.toContain('by a newspaper alone');
  expect(words).not.toContain('number of the stop');
});

test('more stops in a place than its column has room for are a fault', () => {
  const many = Array.from({ length: 12 }, (_, i) => stop(`s${i}`, 'sweden', i + 1));
  const trips = [trip('one', many), trip('two', many)];
  expect(faultsOf(layoutMatrix({ ...rounds, trips }, 288)).join()).toMatch(/overlap/);
});

test('words that meet a stop in the column before are a fault that names both', () => {
  const [first, second] = rounds.trips;
  if (!first || !second) throw new Error('the fixture has two rounds');
  const trips = [trip('first', [...first.stops, stop('tallinn', 'estonia', 7)]), second];
  const layout = layoutMatrix(
    { ...rounds, unannounced: 'in no plan that was ever made', trips },
    288,
  );
  expect(faultsOf(layout)).toContain(
    '"in no plan that was ever made" and the mark of "tallinn" overlap',
  );
});

test('the drawing has a mark for each stop and for each part of the key', () => {
  const { svg } = drawMatrix('rounds', layoutMatrix(rounds, 400), 'A <title>');
  expect(svg.match(/<circle /g)).toHaveLength(6 + 3);
  expect(svg).toContain('A &lt;title&gt;');
});

describe('the small maps', () => {
  test('stand below the names of the trips where the columns have room, and nowhere else', () => {
    expect(widths.map((width) => layoutMatrix(mapped, width).maps.length)).toEqual([
      0, 0, 0, 0, 2, 2,
    ]);
    const layout = layoutMatrix(mapped, 760);
    const [first, second] = layout.maps;
    const heads = layout.texts.filter(({ kind }) => kind === 'head');
    expect(first?.x).toBe(heads[0]?.x);
    expect(second?.x).toBe(heads[1]?.x);
    expect((first?.y ?? 0) + (first?.map.height ?? 0)).toBeLessThan(layout.body[0] ?? 0);
    expect(faultsOf(layout)).toEqual([]);
  });

  test('have the stops that have a place, where they lie, with a ring for what was not announced', () => {
    const [first, second] = layoutMatrix(mapped, 960).maps;
    expect(first?.stops.map(({ id, open }) => [id, open])).toEqual([['visby', false]]);
    expect(second?.stops.map(({ id, open }) => [id, open])).toEqual([['parnu', true]]);
    const [visby, parnu] = [first?.stops[0], second?.stops[0]];
    // Pärnu is to the north-east of Visby.
    expect(parnu?.x).toBeGreaterThan(visby?.x ?? Infinity);
    expect(parnu?.y).toBeLessThan(visby?.y ?? 0);
    expect(parnu?.x).toBeLessThan(second?.map.width ?? 0);
  });

  test('tint what the trip went to, and nothing else', () => {
    const bases = readBases(mapped, mapped.miniature ?? assert.fail('There is none.'));
    const { rounds: base, 'rounds-first': first, 'rounds-second': second } = bases;
    expect(first?.listed).not.toBe('');
    // Estonia is beyond the places of the first.
    expect(second?.listed?.length).toBeGreaterThan(first?.listed?.length ?? Infinity);
    expect(base?.listed).toBe('');
  });

  test('are drawn from base maps that are there', () => {
    const defs = drawDefs(readBases(mapped, mapped.miniature ?? assert.fail('There is none.')));
    const { svg } = drawMatrix('rounds', layoutMatrix(mapped, 760), 'Rounds');
    const used = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(used).size).toBeGreaterThan(3);
    for (const id of used) expect(defs).toContain(`id="${id}"`);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

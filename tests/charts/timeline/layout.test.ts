import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Width, widths } from '../../../src/charts/chart.ts';
import { findFaults } from '../../../src/charts/time-axis/text.ts';
import { drawTimeline } from '../../../src/charts/timeline/draw.ts';
import type { Item } from '../../../src/charts/timeline/items.ts';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import { partsOf, type Placed, type TimelineLayout } from '../../../src/charts/timeline/placed.ts';
import type { Timeline } from '../../../src/charts/timeline/shape.ts';
import { itemOf, items, lamps, on } from './fixture.ts';

const layout = (width: Width, of: Item[] = items, chart: Timeline = lamps): TimelineLayout =>
  layoutTimeline(chart, of, width);
const find = ({ placed }: TimelineLayout, id: string): Placed | undefined =>
  placed.find((each) => each.id === id);
const markOf = (of: TimelineLayout, id: string): { x: number; y: number } => {
  const shape = find(of, id)?.shape;
  if (!shape || !('at' in shape)) throw new Error(`${id} is no point`);
  return shape.at;
};
const outlineOf = (of: TimelineLayout, id: string): { x: number; y: number }[] => {
  const shape = find(of, id)?.shape;
  return shape && 'outline' in shape ? shape.outline : [];
};

describe.each(widths)('a timeline %i pixels wide', (width) => {
  const drawn = layout(width);

  test('has no text or mark over another or out of the drawing', () => {
    expect(findFaults(partsOf(drawn), width, drawn.height)).toEqual([]);
  });

  test('draws everything with its date and words, and says who says so', () => {
    for (const { id, date } of items) {
      const placed = find(drawn, id);
      expect(placed?.texts[0]?.words, id).toMatch(new RegExp(`^${date}`));
      expect(placed?.glyph?.mark).toBe('article');
    }
  });

  test('names in the key the forms that it has, and no other', () => {
    const words = (of: TimelineLayout): string[] =>
      of.placed
        .filter(({ id }) => id.startsWith('key-'))
        .flatMap(({ texts }) => texts.map((each) => each.words));
    expect(words(drawn)).toEqual([
      'a day',
      'about then',
      'some day within',
      'since',
      'Bells and horns',
      'the article',
    ]);
    expect(words(layout(width, [itemOf('one', on('2030-02-10'))]))).toEqual([
      'a day',
      'the article',
    ]);
  });
});

describe.each([288, 340, 400] as const)('a column %i pixels wide', (width) => {
  const drawn = layout(width);

  test('has the words in the order of time, with a remark where days grow', () => {
    const tops = drawn.placed
      .filter(({ id }) => !id.startsWith('key-'))
      .map(({ texts }) => texts[0]?.y ?? 0);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    const remark = drawn.texts.find(({ kind }) => kind === 'remark');
    expect(remark?.words).toBe('Below, a day is 4 times as tall');
  });

  test('draws later days so many times as tall, with numbers where they have room', () => {
    const tall = (from: string, to: string): number => {
      const of = layout(width, [itemOf('from', on(from)), itemOf('to', on(to))]);
      return markOf(of, 'to').y - markOf(of, 'from').y;
    };
    expect(tall('2030-04-02', '2030-04-08') / tall('2030-02-02', '2030-02-08')).toBeCloseTo(4, 0);
    const numbers = drawn.texts.filter(({ kind }) => kind === 'month').map(({ words }) => words);
    expect(numbers).toEqual(expect.arrayContaining(['Jan', 'Feb', 'Apr', '9']));
  });

  test('keeps marks of one day apart', () => {
    const places = ['about', 'three', 'four'].map((id) => markOf(drawn, id));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  test('draws what lasts left of the line of time, and a day that is not known on it', () => {
    const [axis] = drawn.axis[0] ?? [];
    for (const id of ['first', 'last', 'since']) {
      expect(Math.max(...outlineOf(drawn, id).map(({ x }) => x)), id).toBeLessThanOrEqual(
        axis?.x ?? 0,
      );
    }
    const xs = outlineOf(drawn, 'early').map(({ x }) => x);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBe(axis?.x);
  });
});

describe.each([560, 760, 960] as const)('lanes %i pixels wide', (width) => {
  const drawn = layout(width);

  test('put each matter below the one before, under its name', () => {
    const ends = Map.groupBy(
      drawn.placed.filter(({ matter }) => matter),
      ({ matter }) => matter,
    );
    const bounds = [...ends.values()].map((lane) =>
      lane.flatMap(({ texts }) => texts.map(({ y }) => y)),
    );
    expect(Math.max(...(bounds[0] ?? []))).toBeLessThan(Math.min(...(bounds[1] ?? [])));
    const names = drawn.texts.filter(({ kind }) => kind === 'name').map(({ words }) => words);
    expect(names).toEqual(['Lamps', 'Bells and horns']);
  });

  test('draw a bar as long as its days, and the line across on its own', () => {
    const xs = outlineOf(drawn, 'first').map(({ x }) => x);
    const [one, two] = [markOf(drawn, 'one').x, markOf(drawn, 'two').x];
    const day = (two - one) / 23;
    expect((Math.max(...xs) - Math.min(...xs)) / day).toBeCloseTo(10, 0);
    expect((drawn.tint?.width ?? 0) / day).toBeCloseTo(2, 0);
  });
});

test('two events that are joined have a dashed line with its words between them', () => {
  const chart: Timeline = {
    ...lamps,
    pairs: [{ id: 'same', events: ['one', 'two'], label: 'same oil' }],
  };
  for (const width of widths) {
    const drawn = layout(width, items, chart);
    expect(findFaults(partsOf(drawn), width, drawn.height)).toEqual([]);
    const [join] = drawn.joins;
    expect(join?.text.words).toBe('same oil');
    const [from, to] = ['one', 'two'].map((id) => find(drawn, id)?.texts[0]?.y ?? 0);
    if (width < 560) {
      expect(join?.text.y).toBeGreaterThan(from ?? Infinity);
      expect(join?.text.y).toBeLessThan(to ?? 0);
    } else {
      expect(markOf(drawn, 'one').y).toBe(markOf(drawn, 'two').y);
    }
  }
});

test('words that no row has room for are a fault that names them', () => {
  const of = [itemOf('one', on('2030-02-10'), 'ring', 'W'.repeat(44))];
  const drawn = layout(288, of);
  expect(findFaults(partsOf(drawn), 288, drawn.height).join()).toMatch(/"W+" leaves the drawing/);
});

test('the drawing has a group for each event, with its matter and its words escaped', () => {
  const of = [...items, itemOf('more', on('2030-03-20'), 'square', 'Bells & horns')];
  const { svg } = drawTimeline('lamps', layout(560, of), 'A <title>');
  expect(svg.match(/<g class="\w+" data-matter="lamps">/g)).toHaveLength(8);
  expect(svg.match(/<g class="\w+" data-matter="bells">/g)).toHaveLength(2);
  expect(svg).toContain('A &lt;title&gt;');
  expect(svg).toContain('Bells &amp; horns');
  expect(svg).toContain('class="day about"');
  expect(svg).not.toMatch(/NaN|undefined|style=/);
});

test('the style sheets have only what the pictures’ rasteriser reads, and begin with their class', () => {
  for (const name of ['timeline', 'time-axis', 'time-strip']) {
    const css = readFileSync(`src/charts/${name}/style.css`, 'utf8');
    expect(css).not.toMatch(/:is\(|:not\(|:has\(|#[\da-f]{3}|rgb/);
    for (const [, selector] of css.matchAll(/^ *(\.[^@{},\n]+)[,{]/gm)) {
      expect(selector).toMatch(new RegExp(`^\\.${name}\\b`));
    }
  }
});

import { describe, expect, test } from 'vitest';
import {
  contains,
  cross,
  distance,
  distanceTo,
  lengthWithin,
  nearest,
  overlaps,
  type Box,
} from '../../../src/lib/geometry.ts';
import {
  layoutAnnounced,
  layoutTravelled,
  type MapLayout,
} from '../../../src/charts/stops-map/layout.ts';
import type { TravelledStop } from '../../../src/ledger/schema.ts';
import { announced, travelled } from './fixture.ts';

const layouts = [288, 400, 560, 760, 960].flatMap((width): [string, MapLayout][] => [
  [`announced map at ${width} pixels`, layoutAnnounced(announced, width)],
  [`travelled map at ${width} pixels`, layoutTravelled(travelled, width)],
]);

describe('the layout of each drawing', () => {
  test.each(layouts)('keeps the labels of the %s apart', (_, { labels }) => {
    const pairs = labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter((other) => overlaps(one.box, other.box))
        .map((other) => `${one.id} × ${other.id}`),
    );
    expect(pairs).toEqual([]);
  });

  test.each(layouts)('keeps the labels of the %s off the points', (_, { labels, points }) => {
    const places = points.flatMap(({ id, home }) => (home ? [{ ...home, id, radius: 2 }] : []));
    const covered = labels.flatMap(({ id, box }) =>
      [...points, ...places]
        .filter((point) => distance(point, nearest(box, point)) < point.radius)
        .map((point) => `${id} × ${point.id}`),
    );
    expect(covered).toEqual([]);
  });

  test.each(layouts)('keeps every label of the %s within one panel', (_, layout) => {
    const { main, insets } = layout;
    const isAstray = (box: Box): boolean =>
      insets.every((inset) => !contains(inset, box)) &&
      (!contains(main, box) || insets.some((inset) => overlaps(box, inset)));
    const astray = layout.labels.filter(({ box }) => isAstray(box));
    expect(astray).toEqual([]);
  });

  test.each(layouts)('draws no leader line of the %s across a label or another', (_, layout) => {
    const leaders = layout.labels.flatMap(({ id, leader }) => (leader ? [{ id, leader }] : []));
    const crossed = leaders.flatMap(({ id, leader }) => [
      ...layout.labels
        .filter(({ box, id: other }) => other !== id && lengthWithin(leader, box) > 0.2)
        .map(({ id: other }) => `${id} × ${other}`),
      ...leaders.filter((other) => cross(leader, other.leader)).map((other) => other.id),
    ]);
    expect(crossed).toEqual([]);
  });

  test.each(layouts)('names the Gaza Strip and the Golan Heights on the %s', (_, layout) => {
    const [levant] = layout.insets;
    const inside = layout.labels.filter(({ box }) => levant && contains(levant, box));
    expect(inside.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Gaza Strip', 'Golan Heights']),
    );
  });

  test.each(layouts)('fits the panels of the %s into its height', (_, layout) => {
    const { width, height, main, insets } = layout;
    const sheet = { x: 0, y: 0, width, height };
    expect([main, ...insets].filter((panel) => !contains(sheet, panel))).toEqual([]);
  });

  test.each(layouts)('joins each inset of the %s to its place by two level lines', (_, layout) => {
    for (const { locator, hairlines, ...inset } of layout.insets) {
      expect(hairlines).toHaveLength(2);
      for (const { from, to } of hairlines) {
        expect(distance(from, nearest(locator, from))).toBeCloseTo(0);
        expect(distance(to, nearest(inset, to))).toBeCloseTo(0);
        const within = lengthWithin({ from, to }, inset) + lengthWithin({ from, to }, locator);
        expect(within).toBeCloseTo(0);
        expect(Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y))).toBeLessThan(2);
      }
    }
  });

  test.each(layouts)(
    'has no inset of the %s over what it enlarges, or over a number',
    (_, layout) => {
      const covers = layout.insets.flatMap((inset) => [
        ...layout.insets.filter(({ locator }) => overlaps(inset, locator)),
        ...layout.points.filter(
          (point) =>
            point.panel === 'main' && distance(point, nearest(inset, point)) < point.radius,
        ),
      ]);
      expect(covers).toEqual([]);
    },
  );

  test.each(layouts.filter(([, { width }]) => width === 288))(
    'keeps the %s within a phone’s screen',
    (_, { height }) => {
      expect(height).toBeLessThanOrEqual(520);
    },
  );
});

describe('layoutAnnounced(stops, width)', () => {
  test.each(layouts.filter(([name]) => name.startsWith('announced')))(
    'names every listed place on the %s',
    (_, { labels }) => {
      const words = new Set(labels.map(({ lines }) => lines.map(({ text }) => text).join(' ')));
      expect(announced.filter(({ label }) => !words.has(label))).toEqual([]);
    },
  );

  test('has no points and no links (the article gives neither cities nor an order)', () => {
    expect(layoutAnnounced(announced, 560)).toMatchObject({ points: [], links: [] });
  });

  test('refuses a label longer than the map and says what to do', () => {
    const label = 'A name that no map of this width could hold '.repeat(4).trim();
    const stops = announced.map((stop) => (stop.id === 'turkey' ? { ...stop, label } : stop));
    expect(() => layoutAnnounced(stops, 288)).toThrow(
      /of stop "turkey" has no free place on the announced map at 288 pixels\. Shorten it/,
    );
  });

  test('refuses a width that no drawing has', () => {
    expect(() => layoutAnnounced(announced, 200)).toThrow('invalid width: 200');
  });
});

describe('layoutTravelled(stops, width)', () => {
  const drawn = layouts.filter(([name]) => name.startsWith('travelled'));

  test.each(drawn)('gives every stop of the %s one number, a city and its days', (_, layout) => {
    const numbers = layout.points.filter(({ form }) => form !== 'dot').map(({ order }) => order);
    expect(numbers.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const kinds = travelled.map(({ id }) => {
      const label = layout.labels.find((label) => label.id === id);
      return label?.lines.map(({ kind }) => kind).slice(0, 2);
    });
    expect(kinds).toEqual(travelled.map(() => ['name', 'when']));
  });

  test('writes the days as short as they go', () => {
    const { labels } = layoutTravelled(travelled, 560);
    const words = (id: string) =>
      labels.find((label) => label.id === id)?.lines.map(({ text }) => text);
    expect(words('istanbul')).toEqual(['Istanbul', '5–6 Jan']);
    expect(words('cairo')).toEqual(['Cairo', '10–11 Jan']);
    expect(words('manama')).toEqual(['Manama', '10 Jan', 'not in the article']);
  });

  test('outlines the stop that the article does not list, and no other', () => {
    const { points } = layoutTravelled(travelled, 560);
    const outlined = points.filter(({ form }) => form === 'outlined');
    expect(outlined.map(({ id }) => id)).toEqual(['manama']);
  });

  test('numbers the crowded stops in the inset and marks them by dots on the main map', () => {
    const { points, labels } = layoutTravelled(travelled, 960);
    const dots = points.filter(({ form }) => form === 'dot').map(({ order }) => order);
    const inInset = points.filter(({ panel }) => panel === 'levant').map(({ order }) => order);
    expect(dots).toEqual([3, 7, 8]);
    expect(inInset).toEqual(dots);
    expect(labels.find(({ id }) => id === 'levant')?.lines[0]?.text).toBe(
      '3, 7 and 8 in the inset',
    );
  });

  test.each(drawn)('keeps the numbers of the %s apart', (_, { points }) => {
    const numbered = points.filter(({ form }) => form !== 'dot');
    const touching = numbered.flatMap((one, index) =>
      numbered
        .slice(index + 1)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
        .map((other) => `${one.id} × ${other.id}`),
    );
    expect(touching).toEqual([]);
  });

  test.each(drawn)(
    'ends the links of the %s at the places, not at numbers beside them',
    (_, layout) => {
      const aside = layout.points.flatMap(({ id, panel, home, x, y }) =>
        home ? [{ id, panel, home, number: { x, y } }] : [],
      );
      expect(aside.map(({ id }) => id)).toContain('doha');
      for (const { panel, home, number } of aside) {
        const here = layout.links.filter((link) => link.panel === panel);
        const ends = here.flatMap(({ from, to }) => [distance(from, home), distance(to, home)]);
        expect(ends.filter((end) => end < 1)).toHaveLength(2);
        expect(here.filter((link) => distanceTo(link, number) < 7.5)).toEqual([]);
      }
    },
  );

  test.each(drawn)('strings no number of the %s on a line between other stops', (_, layout) => {
    const near = layout.points.flatMap(({ id, form, panel, radius, x, y }) => {
      if (form === 'dot') return [];
      return layout.links
        .filter((link) => {
          const ends = [distance(link.from, { x, y }), distance(link.to, { x, y })];
          const isOwn = Math.min(...ends) < radius + 2.5;
          return link.panel === panel && !isOwn && distanceTo(link, { x, y }) < radius;
        })
        .map(() => id);
    });
    expect(near).toEqual([]);
  });

  test('gives the crowded Gulf an inset of its own on phones, with the numbers near their places', () => {
    for (const width of [288, 400]) {
      const { points, insets } = layoutTravelled(travelled, width);
      const inGulf = points.filter(({ panel }) => panel === 'gulf').map(({ order }) => order);
      expect(inGulf).toEqual([4, 5, 9]);
      expect(insets[1]?.scale).toBeGreaterThan(2 * (width / 2000));
    }
    expect(layoutTravelled(travelled, 560).insets).toHaveLength(1);
  });

  test.each([560, 760, 960])(
    'says beside Manama at %i pixels that it is not in the article',
    (width) => {
      const { labels } = layoutTravelled(travelled, width);
      const said = labels.filter(({ lines }) => lines.some(({ kind }) => kind === 'outside'));
      expect(said.map(({ id }) => id)).toEqual(['manama']);
    },
  );

  test.each(drawn)('lets no label of the %s pass for that of another number', (_, layout) => {
    const numbered = layout.points.filter(({ form }) => form !== 'dot');
    const mistakable = numbered.flatMap((own) => {
      const label = layout.labels.find(({ id }) => id === own.id);
      if (label === undefined || label.leader !== undefined) return [];
      const away = (point: typeof own) => distance(point, nearest(label.box, point));
      return numbered
        .filter((other) => away(other) < away(own))
        .map(({ id }) => `${own.id} × ${id}`);
    });
    expect(mistakable).toEqual([]);
  });

  test('links the stops in order of their numbers, whatever the order of the list', () => {
    expect(layoutTravelled(travelled.toReversed(), 560)).toEqual(layoutTravelled(travelled, 560));
    const { links } = layoutTravelled(travelled, 560);
    expect(links.filter(({ panel }) => panel === 'main')).toHaveLength(travelled.length - 1);
  });

  test.each(drawn)(
    'has an arrowhead of the %s on every long link, clear of its ends',
    (_, { links }) => {
      const long = links.filter(({ from, to }) => distance(from, to) >= 16);
      const astray = long.filter(({ from, to, heading }) => {
        if (heading === undefined) return true;
        const ends = [distance(from, heading), distance(to, heading)];
        return Math.min(...ends) < 3 || distanceTo({ from, to }, heading) > 1;
      });
      expect(long.length).toBeGreaterThan(6);
      expect(astray).toEqual([]);
    },
  );

  test('places Cairo south-west of Amman and Abu Dhabi east of Doha', () => {
    const { points } = layoutTravelled(travelled, 960);
    const at = (id: string) => points.find((point) => point.id === id && point.panel === 'main');
    expect(at('cairo')?.x).toBeLessThan(at('amman')?.x ?? 0);
    expect(at('cairo')?.y).toBeGreaterThan(at('amman')?.y ?? Infinity);
    expect(at('abu-dhabi')?.x).toBeGreaterThan(at('doha')?.x ?? Infinity);
  });

  test('takes a city in a right-to-left script, or says that it is too long', () => {
    expect(wordsAt(withCity('cairo', 'القاهرة'), 'cairo')).toContain('القاهرة');
    expect(() => layoutTravelled(withCity('cairo', 'القاهرة '.repeat(12).trim()), 288)).toThrow(
      /stop "cairo" has no free place on the travelled map at 288 pixels/,
    );
  });

  test('refuses a stop outside the map, with its coordinates', () => {
    const stops = travelled.map((stop) =>
      stop.id === 'cairo' ? { ...stop, longitude: -77.04, latitude: 38.9 } : stop,
    );
    expect(() => layoutTravelled(stops, 400)).toThrow(
      'Stop "cairo" at longitude -77.04, latitude 38.9 is outside the map at 400 pixels',
    );
  });

  test('refuses two stops at one place, which no number could tell apart', () => {
    const stops = travelled.map((stop) =>
      stop.id === 'al-ula' ? { ...stop, longitude: 31.3, latitude: 30.05 } : stop,
    );
    expect(() => layoutTravelled(stops, 288)).toThrow(
      /Stops "al-ula" and "cairo" stand [\d.]+ pixels apart/,
    );
  });

  test('leaves its arguments as they are', () => {
    const before = structuredClone(travelled);
    layoutTravelled(travelled, 400);
    expect(travelled).toEqual(before);
  });
});

function withCity(id: string, city: string): TravelledStop[] {
  return travelled.map((stop) => (stop.id === id ? { ...stop, city } : stop));
}

function wordsAt(stops: TravelledStop[], id: string): string[] {
  const label = layoutTravelled(stops, 560).labels.find((label) => label.id === id);
  return label?.lines.map(({ text }) => text) ?? [];
}

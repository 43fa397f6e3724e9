import { assert, describe, expect, test } from 'vitest';
import { type Width, widths } from '../../../src/charts/chart.ts';
import type { Enlargement } from '../../../src/charts/route-map/enlargement.ts';
import { layoutMap } from '../../../src/charts/route-map/layout.ts';
import { findFaults } from '../../../src/charts/route-map/room.ts';
import type { RouteMap } from '../../../src/charts/route-map/shape.ts';
import { enlarged, journey, stop, withStops } from './fixture.ts';

describe('a map of a journey', () => {
  test.each(widths)('numbers its stops in their order, in the frame, at %i px', (width) => {
    const layout = layoutMap(journey, width);
    expect(layout.discs.map(({ id, order }) => `${order} ${id}`)).toEqual([
      '1 Visby',
      '2 Turku',
      '3 Parnu',
    ]);
    expect(findFaults(layout)).toEqual([]);
  });

  test('opens the disc of a stop in a place that was not listed, and says so', () => {
    const layout = layoutMap(journey, 760);
    expect(layout.discs.filter(({ open }) => open).map(({ id }) => id)).toEqual(['Parnu']);
    const label = layout.labels.find(({ id }) => id === 'Parnu');
    expect(label?.lines.map(({ text }) => text)).toEqual([
      'Parnu',
      '1\u00a0May',
      'not on the list',
    ]);
  });

  test('names its stops in a key below while it is narrow, and beside them where it is wide', () => {
    expect(layoutMap(journey, 400).key.map(({ name }) => name)).toEqual([
      'Visby',
      'Turku',
      'Parnu',
    ]);
    expect(layoutMap(journey, 400).labels.some(({ id }) => id === 'Turku')).toBe(false);
    expect(layoutMap(journey, 760).key).toEqual([]);
    expect(layoutMap(journey, 760).labels.some(({ id }) => id === 'Turku')).toBe(true);
  });

  test('moves a disc by its offset in proportion to the width, and keeps its place', () => {
    const [narrow, wide] = [layoutMap(journey, 288), layoutMap(journey, 560)].map(
      ({ discs }) => discs[2],
    );
    const step = (disc = narrow): number => (disc ? disc.x - disc.place.x : Number.NaN);
    expect(step(narrow)).toBeCloseTo((20 * 288) / 390, 0);
    expect(step(wide)).toBeCloseTo((20 * 560) / 390, 0);
    expect(narrow?.aside).toBe(true);
  });

  test('bends a leg to the left of its course, and points its arrow along it', () => {
    const [straight, bent] = layoutMap(journey, 760).legs;
    if (!straight || !bent) throw new Error('no legs');
    const middle = (leg: typeof bent) => ({
      x: (leg.from.x + leg.to.x) / 2,
      y: (leg.from.y + leg.to.y) / 2,
    });
    expect(
      Math.hypot(straight.control.x - middle(straight).x, straight.control.y - middle(straight).y),
    ).toBeLessThan(4);
    // From Turku to Parnu is south-east: left of that is north-east.
    expect(bent.control.x).toBeGreaterThan(middle(bent).x);
    expect(bent.control.y).toBeLessThan(middle(bent).y);
    expect(bent.arrow.angle).toBeGreaterThan(0);
    expect(bent.arrow.angle).toBeLessThan(90);
  });

  test('leaves a name for orientation out where it would touch anything, or below its width', () => {
    const names = (width: 288 | 760): string[] =>
      layoutMap(journey, width).names.map(({ id }) => id);
    expect(names(288)).not.toContain('Poland');
    const covered = {
      ...journey.map,
      names: [{ text: 'Turku?', at: [22.3, 60.5] as [number, number], sea: false, from: 0 }],
    };
    expect(
      layoutMap({ ...journey, map: covered }, 760).names.some(({ id }) => id === 'Turku?'),
    ).toBe(false);
  });
});

describe('what a reader could not tell apart is named', () => {
  const faults = (...stops: Parameters<typeof withStops>): string =>
    findFaults(layoutMap(withStops(...stops), 760)).join('; ');
  const visby = stop('Visby', 'Sweden', 18.3, 57.6);
  const turku = stop('Turku', 'Finland', 22.3, 60.5);

  test('two stops in one place', () => {
    expect(faults(visby, { ...visby, id: 'Twin' })).toContain(
      '"Visby" and "Twin" stand in one place',
    );
  });
  test('numbers that touch', () => {
    expect(faults(visby, stop('Near', 'Sweden', 18.5, 57.7))).toContain(
      'the numbers of "Visby" and "Near" touch',
    );
  });
  test('a stop outside the map', () => {
    expect(faults(visby, stop('Rome', 'Italy', 12.5, 41.9))).toContain(
      'the number of "Rome" lies outside the map',
    );
  });
  test('a name that leaves the map', () => {
    expect(faults(turku, { ...visby, label: 'A town with a very long name '.repeat(4) })).toContain(
      'the name of "Visby" leaves the map',
    );
  });
  test('a name on another’s number', () => {
    expect(
      faults(
        { ...visby, label: 'Visby on Gotland, an island far out' },
        stop('Riga', 'Latvia', 24.1, 57.5),
      ),
    ).toContain('the name of "Visby" covers the number of "Riga"');
  });
});

describe('an enlargement', () => {
  const enlargementAt = (width: Width, isWhole = true): Enlargement | undefined =>
    layoutMap(enlarged, width, isWhole).enlargement;

  test('stands on a wide map alone, and not on a bare one', () => {
    expect(widths.filter((width) => enlargementAt(width))).toEqual([760, 960]);
    expect(enlargementAt(760, false)).toBeUndefined();
  });

  test('shows its part larger, in the upper right corner, with its stops in their true places', () => {
    const { box, part, discs, map } = enlargementAt(960) ?? assert.fail('There is none.');
    expect(box.x + box.width).toBe(960);
    expect(box.width).toBe(240);
    expect(box.width).toBeGreaterThan(1.5 * part.width);
    expect(discs.map(({ id, order, aside }) => [id, order, aside])).toEqual([
      ['Turku', 2, false],
      ['Parnu', 3, false],
    ]);
    const whole = layoutMap(enlarged, 960).discs[1]?.place ?? assert.fail('There is none.');
    const scale = map.width / part.width;
    expect(discs[0]?.x).toBeCloseTo((whole.x - part.x) * scale, -0.5);
    expect(discs[0]?.y).toBeCloseTo((whole.y - part.y) * scale, -0.5);
  });

  test('has of each line what lies in it, and an arrow on that', () => {
    const { legs, map } = enlargementAt(960) ?? assert.fail('There is none.');
    expect(legs).toHaveLength(2);
    for (const { points, arrow } of legs) {
      for (const { x, y } of [...points, arrow]) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.1);
        expect(Math.max(x, y - map.height + map.width)).toBeLessThanOrEqual(map.width + 0.1);
      }
    }
  });

  test('keeps names of the map clear of itself and its ties', () => {
    const inCorner: RouteMap['map']['names'] = [
      { text: 'Finland', at: [30, 63], sea: false, from: 0 },
    ];
    const names = (chart: RouteMap): string[] =>
      layoutMap({ ...chart, map: { ...chart.map, names: inCorner } }, 960).names.map(
        ({ id }) => id,
      );
    expect(names(journey)).toEqual(['Finland']);
    expect(names(enlarged)).toEqual([]);
  });

  test('is refused where it covers a stop', () => {
    const chart = { ...enlarged, stops: [...enlarged.stops, stop('Kuopio', 'Finland', 29, 63)] };
    expect(findFaults(layoutMap(chart, 960))).toContain(
      'the enlargement covers the number of "Kuopio"',
    );
  });
});

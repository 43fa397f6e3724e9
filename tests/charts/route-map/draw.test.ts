import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { drawDefs, drawMap } from '../../../src/charts/route-map/draw.ts';
import { readGeography } from '../../../src/charts/route-map/geography.ts';
import { layoutMap } from '../../../src/charts/route-map/layout.ts';
import { describeStops, tableOf } from '../../../src/charts/route-map/words.ts';
import { journey } from './fixture.ts';

const geography = readGeography(journey);
const parse = (svg: string): Document => parseHTML(`<html><body>${svg}</body></html>`).document;

describe('the base map', () => {
  test('has land, the listed places, the tinted ones and both kinds of lines, in whole numbers', () => {
    for (const [layer, d] of Object.entries(geography)) {
      expect(d, layer).toMatch(/^m-?\d/);
      expect(d, layer).not.toMatch(/\.|NaN|e/);
    }
  });

  test('dashes the lines of the unsettled pairs and all around the tinted, and those alone', () => {
    const plain = readGeography({ ...journey, map: { ...journey.map, tinted: [], unsettled: [] } });
    expect(plain.dashed).toBe('');
    expect(plain.solid.length).toBeGreaterThan(geography.solid.length);
    expect(geography.dashed).not.toBe('');
  });

  test('takes the outline of a disputed area either way round, and never floods the map', () => {
    const [area] = journey.map.apart;
    const outline = area?.outline.toReversed() ?? [];
    const apart = [{ name: 'Gotland', outline }];
    const turned = readGeography({ ...journey, map: { ...journey.map, apart } });
    const points = (d: string): number => d.match(/-?\d+/g)?.length ?? 0;
    expect(points(turned.apart)).toBe(points(geography.apart));
    expect(points(turned.apart)).toBe(8);
  });

  test('names the code of a place that it has no shape for', () => {
    const areas = { ...journey.map.areas, Sweden: '999' };
    expect(() => readGeography({ ...journey, map: { ...journey.map, areas } })).toThrow(
      'no shape with the code 999',
    );
  });
});

describe('a drawing', () => {
  test.each(widths)(
    'has a number for each stop and its title, and refers to what there is, at %i px',
    (width) => {
      const { svg } = drawMap('journey', layoutMap(journey, width), 'A title & more');
      const defs = drawDefs('journey', geography);
      const document = parse(defs + svg);
      const numbers = [...document.querySelectorAll('svg[role=img] > .number')].map(
        ({ textContent }) => textContent,
      );
      expect(numbers.slice(0, 3)).toEqual(['1', '2', '3']);
      const label = document.querySelector('svg[role=img]')?.getAttribute('aria-labelledby') ?? '';
      expect(document.getElementById(label)?.textContent).toBe('A title & more');
      for (const use of document.querySelectorAll('use')) {
        expect(document.getElementById(use.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
      }
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\.\d{2,}/);
    },
  );
});

describe('the words', () => {
  test('tell each stop in order, with its days and whether it was listed', () => {
    expect(describeStops(journey)).toEqual([
      '1: Visby, the town, Sweden, 1\u00a0May 2030.',
      '2: Turku, the town, Finland, 1\u00a0May 2030.',
      '3: Parnu, the town, Estonia, 1\u00a0May 2030, not on the list.',
    ]);
  });

  test('are a table with a row for each stop, and for each listed place without one', () => {
    const { rows } = tableOf({ ...journey, stops: journey.stops.slice(1) });
    expect(rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['Turku, the town, Finland', '1', '1\u00a0May 2030', 'Yes, as Finland'],
      ['Parnu, the town, Estonia', '2', '1\u00a0May 2030', 'No'],
      ['Sweden', 'Not reported', 'Not reported', 'Yes'],
    ]);
    expect(rows[0]?.cite).toEqual(['x01-Turku', 'p01-list']);
  });
});

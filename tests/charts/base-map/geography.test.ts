import { describe, expect, test } from 'vitest';
import { readGeography } from '../../../src/charts/base-map/geography.ts';
import { journey } from '../route-map/fixture.ts';

const shown = { listed: ['Sweden', 'Finland'] };
const geography = readGeography(journey.map, shown);

describe('the base map', () => {
  test('has land, the listed places, the tinted ones and both kinds of lines, in whole numbers', () => {
    for (const [layer, d] of Object.entries(geography)) {
      expect(d, layer).toMatch(/^m-?\d/);
      expect(d, layer).not.toMatch(/\.|NaN|e/);
    }
  });

  test('dashes the lines of the unsettled pairs and all around the tinted, and those alone', () => {
    const plain = readGeography({ ...journey.map, tinted: [], unsettled: [] }, shown);
    expect(plain.dashed).toBe('');
    expect(plain.solid.length).toBeGreaterThan(geography.solid.length);
    expect(geography.dashed).not.toBe('');
  });

  test('takes the outline of a disputed area either way round, and never floods the map', () => {
    const [area] = journey.map.apart;
    const outline = area?.outline.toReversed() ?? [];
    const apart = [{ name: 'Gotland', outline }];
    const turned = readGeography({ ...journey.map, apart }, shown);
    const points = (d: string): number => d.match(/-?\d+/g)?.length ?? 0;
    expect(points(turned.apart)).toBe(points(geography.apart));
    expect(points(turned.apart)).toBe(8);
  });

  test('names the code of a place that it has no shape for', () => {
    const areas = { ...journey.map.areas, Sweden: '999' };
    expect(() => readGeography({ ...journey.map, areas }, shown)).toThrow(
      'no shape with the code 999',
    );
  });
});

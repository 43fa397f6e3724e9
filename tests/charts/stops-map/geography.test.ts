import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readGeography } from '../../../src/charts/stops-map/geography.ts';
import { frameOf, type BaseName } from '../../../src/charts/stops-map/projection.ts';
import { announced } from './fixture.ts';
import { segmentsOf, subpathsOf } from './paths.ts';

const areas = announced.map(({ territory }) => territory);
const panels: BaseName[] = ['main', 'levant'];
const geographies = {
  main: readGeography('main', areas),
  levant: readGeography('levant', areas),
};

describe('readGeography(panel, announced)', () => {
  test.each(panels)('draws no line of the %s map both solid and dashed', (panel) => {
    const { solid, dashed } = geographies[panel];
    const unsettled = new Set(segmentsOf(dashed));
    expect(unsettled.size).toBeGreaterThan(5);
    expect(segmentsOf(solid).filter((segment) => unsettled.has(segment))).toEqual([]);
  });

  test.each(panels)('draws each line of the %s map once', (panel) => {
    const lines = segmentsOf(geographies[panel].solid);
    expect(lines.length).toBe(new Set(lines).size);
  });

  test.each(panels)('has the Gaza Strip west of the West Bank on the %s map', (panel) => {
    const [gaza, westBank] = [geographies[panel].gaza, geographies[panel].westBank].map((d) =>
      Math.min(...(subpathsOf(d)[0]?.points ?? []).map((point) => Number(point.split(' ')[0]))),
    );
    expect(gaza).toBeLessThan(westBank ?? Number.NaN);
    expect(subpathsOf(geographies[panel].gaza)).toMatchObject([{ closed: true }]);
  });

  test('dashes the whole land outline of the West Bank', () => {
    const dashed = new Set(segmentsOf(geographies.levant.dashed));
    const outline = segmentsOf(geographies.levant.westBank);
    expect(outline.filter((segment) => !dashed.has(segment))).toEqual([]);
  });

  test('leaves the coast of the Gaza Strip without a line of its own', () => {
    const lines = new Set(segmentsOf(geographies.levant.dashed + geographies.levant.solid));
    const outline = segmentsOf(geographies.levant.gaza);
    expect(outline.some((segment) => lines.has(segment))).toBe(true);
    expect(outline.some((segment) => !lines.has(segment))).toBe(true);
  });

  test('keeps Bahrain, between Qatar and Saudi Arabia', () => {
    const [x, y] = frameOf('main').projection([50.55, 26.05]) ?? [];
    const near = subpathsOf(geographies.main.land).filter(({ points }) =>
      points.every((point) => {
        const [px = 0, py = 0] = point.split(' ').map(Number);
        return Math.hypot(px - (x ?? 0), py - (y ?? 0)) < 30;
      }),
    );
    expect(near.length).toBeGreaterThan(0);
  });

  test('does not flood the sea (a ring wound the wrong way would)', () => {
    const whole = subpathsOf(geographies.main.land).filter(({ points }) => {
      const corners = ['-12 -12', '2012 -12', '2012 1236', '-12 1236'];
      return corners.every((corner) => points.includes(corner));
    });
    expect(whole).toEqual([]);
  });

  test('draws only the announced countries as areas', () => {
    const { areas: greece } = readGeography('main', ['Greece']);
    expect(greece.length).toBeLessThan(geographies.main.areas.length / 2);
    expect(readGeography('main', []).areas).toBe('');
  });

  test('names the territory that the base map lacks', () => {
    // @ts-expect-error A territory outside the schema's list.
    expect(() => readGeography('main', ['Atlantis'])).toThrow('no shape for "Atlantis"');
  });

  test('takes at most five kilobytes for both panels', () => {
    const bytes = brotliCompressSync(JSON.stringify(geographies)).length;
    expect(bytes).toBeLessThan(5 * 1024);
  });
});

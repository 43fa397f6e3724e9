import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readGeography } from '../../../src/charts/base-map/geography.ts';
import { drawDefs } from '../../../src/charts/base-map/layers.ts';
import { widths } from '../../../src/charts/chart.ts';
import { drawLocator } from '../../../src/charts/locator/draw.ts';
import { layoutLocator } from '../../../src/charts/locator/layout.ts';
import { shownOn } from '../../../src/charts/locator/shape.ts';
import { answersOf, tableOf } from '../../../src/charts/locator/words.ts';
import { places, withPlaces } from './fixture.ts';

const geography = readGeography(places.map, shownOn(places));
const parse = (svg: string): Document => parseHTML(`<html><body>${svg}</body></html>`).document;
const draw = (width: (typeof widths)[number], chart = places): Document =>
  parse(
    drawDefs({ places: readGeography(chart.map, shownOn(chart)) }) +
      drawLocator('places', layoutLocator(chart, width), 'A title & more').svg,
  );

describe('the base map of places', () => {
  test('has the border that is told of as a layer of its own, and else none', () => {
    expect(geography.marked).toMatch(/^m-?\d/);
    const [turku] = places.places;
    if (!turku) throw new Error('no places');
    const plain = withPlaces(turku);
    expect(readGeography(plain.map, shownOn(plain)).marked).toBeUndefined();
    expect(draw(340, plain).querySelector('.marked')).toBeNull();
  });
});

describe('a drawing of places', () => {
  test.each(widths)('refers to what there is, and has its title, at %i px', (width) => {
    const document = draw(width);
    const svg = document.querySelector('svg[role=img]');
    const label = svg?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(label)?.textContent).toBe('A title & more');
    for (const use of document.querySelectorAll('use')) {
      expect(document.getElementById(use.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    }
    expect(document.querySelector('.marked')).not.toBeNull();
    expect(svg?.outerHTML).not.toMatch(/NaN|undefined|Infinity|\.\d{2,}/);
  });

  test.each(widths)(
    'has a dot, and a square for the spot of the record alone, at %i px',
    (width) => {
      const document = draw(width);
      expect(document.querySelectorAll('.square')).toHaveLength(1);
      expect(document.querySelectorAll('.dot[r="3.5"]')).toHaveLength(1);
    },
  );
});

describe('the words', () => {
  test('tell each place in order, with its days and what is reported', () => {
    expect(answersOf(places)[1]).toEqual({
      id: places.places[1]?.id,
      text: '2: Visby, the town, 1\u00a0May 2030. A lamp was lit there.',
      cite: ['x01-visby', 'p01-lit'],
    });
  });

  test('are a table with a row for each place, which cites all that it rests on', () => {
    const { rows } = tableOf(places);
    expect(rows).toHaveLength(4);
    expect(rows[1]?.cells).toEqual(['Visby, the town', '1\u00a0May 2030', 'A lamp was lit there.']);
    expect(rows[1]?.cite).toEqual(['x01-visby', 'p01-lit']);
  });
});

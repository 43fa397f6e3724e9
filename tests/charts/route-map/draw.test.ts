import { parseHTML } from 'linkedom';
import { assert, describe, expect, test } from 'vitest';
import { readGeography } from '../../../src/charts/base-map/geography.ts';
import { drawDefs } from '../../../src/charts/base-map/layers.ts';
import { widths } from '../../../src/charts/chart.ts';
import { drawMap } from '../../../src/charts/route-map/draw.ts';
import { layoutMap } from '../../../src/charts/route-map/layout.ts';
import { answersOf, tableOf } from '../../../src/charts/route-map/words.ts';
import { readEnlarged } from '../../../src/charts/route-map/enlargement.ts';
import { enlarged, journey } from './fixture.ts';

const geography = readGeography(journey.map, { listed: ['Sweden', 'Finland'] });
const parse = (svg: string): Document => parseHTML(`<html><body>${svg}</body></html>`).document;

describe('a drawing', () => {
  test.each(widths)(
    'has a number for each stop and its title, and refers to what there is, at %i px',
    (width) => {
      const { svg } = drawMap('journey', layoutMap(journey, width), 'A title & more');
      const defs = drawDefs({ journey: geography });
      const document = parse(defs + svg);
      const numbers = [...document.querySelectorAll('svg[role=img] > g > .number')].map(
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

test('an enlargement is drawn on a base map of its own', () => {
  const layout = layoutMap(enlarged, 960);
  const { svg } = drawMap('journey', layout, 'A title');
  const own = readEnlarged(enlarged, enlarged.enlarged ?? assert.fail('There is none.'));
  const document = parse(drawDefs({ journey: geography, 'journey-enlarged': own }) + svg);
  const shapes = [...document.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
  expect(shapes.filter((each) => each.startsWith('#journey-enlarged')).length).toBeGreaterThan(2);
  for (const shape of shapes) expect(document.getElementById(shape.slice(1)), shape).not.toBeNull();
  expect(own.land).not.toBe(geography.land);
});

describe('the words', () => {
  test('tell each stop in order, with its days and whether it was listed', () => {
    expect(answersOf(journey).map(({ text }) => text)).toEqual([
      '1: Visby, the town, Sweden, 1\u00a0May 2030. Met the keepers.',
      '2: Turku, the town, Finland, 1\u00a0May 2030. Met the keepers.',
      '3: Parnu, the town, Estonia, 1\u00a0May 2030, not on the list. Met the keepers.',
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

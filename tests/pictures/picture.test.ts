import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { families } from '../../src/pictures/fonts.ts';
import { anyFace, loadMeasures } from '../../src/pictures/measure.ts';
import { embedFaces } from '../../src/pictures/ownFaces.ts';
import {
  composePicture,
  composeSquare,
  drawPicture,
  type Picture,
} from '../../src/pictures/picture.ts';
import type { Width } from '../../src/charts/chart.ts';
import { chart, foot } from '../embed/fixture.ts';
import { findPictureFaults } from './faults.ts';

const measures = await loadMeasures();
const parse = (svg: string): Document => parseHTML(`<html><body>${svg}</body></html>`).document;
const picture = composePicture(chart, 560, foot, measures);
const svg = drawPicture(picture, chart, families);

describe('a picture of a chart', () => {
  test('has its title, its description and every line of its source as text', () => {
    const document = parse(svg);
    const labels = document.querySelector('svg')?.getAttribute('aria-labelledby') ?? '';
    const [title, desc] = labels.split(' ');
    expect(document.getElementById(title ?? '')?.textContent).toBe(chart.title);
    expect(document.getElementById(desc ?? '')?.textContent).toBe(chart.description);
    const lines = [...document.querySelectorAll('tspan')].map(({ textContent }) => textContent);
    const whole = lines.join(' ').replaceAll('\u00a0', ' ');
    for (const text of [chart.title, chart.measure, foot]) {
      expect(whole).toContain(text);
    }
  });

  test('draws the chart at the width that is asked for, inside its edges', () => {
    const inner = parse(svg).querySelector('svg svg[x="24"]');
    expect(inner?.getAttribute('viewBox')).toBe('0 0 560 420');
    expect(svg).toContain('A sum at 560');
  });

  test('refers to no variable and no other file', () => {
    expect(svg).not.toMatch(/var\(|url\(|NaN|undefined/);
  });

  test('brings the site’s faces where it is opened elsewhere, with those of the system after them', async () => {
    const faces = await embedFaces(svg);
    const whole = drawPicture(picture, chart, faces);
    expect(whole.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2);
    expect(faces.display).toMatch(/^'Picture Display', Georgia/);
    expect(Buffer.byteLength(whole)).toBeLessThan(60_000);
  });
});

const long =
  'officials counted lamps along the northern shore until 14 May 2021 and wrote to the keepers ';
const shapes: [string, (of: typeof chart) => Picture, number][] = [
  ['as wide as its drawing', (of) => composePicture(of, 760, foot, measures), 24],
  ['for any face', (of) => composePicture(of, 760, foot, anyFace), 24],
];

describe.each(shapes)('a picture %s', (_, compose, least) => {
  test('holds titles and measures of any length, none touching or ending in one word', () => {
    for (let length = 30; length <= 160; length += 1) {
      const text = (long + long).slice(0, length).trim();
      const faults = findPictureFaults(compose({ ...chart, title: text, measure: text }), least);
      expect(faults, `${length} characters`).toEqual([]);
    }
  });
});

describe('a square picture', () => {
  const compose = (text: string): Picture =>
    composeSquare({ ...chart, title: text, measure: text }, foot, measures);

  test('is square, and keeps 40 of 1,080 pixels free at every edge', () => {
    for (let length = 30; length <= 160; length += 1) {
      const square = compose((long + long).slice(0, length).trim());
      expect(square.width).toBe(square.height);
      const faults = findPictureFaults(square, (40 / 1080) * square.width - 0.01);
      expect(faults, `${length} characters`).toEqual([]);
    }
  });

  test('takes the drawing that fills it, also where that is one for another width', () => {
    const flat = { ...chart.drawings };
    for (const [width, drawing] of Object.entries(chart.drawings)) {
      // As the wider one is lower, it is nearer to a square than that for 560.
      const height = Number(width) >= 760 ? 500 : 900;
      flat[Number(width) as Width] = { ...drawing, height };
    }
    expect(composeSquare({ ...chart, drawings: flat }, foot, measures).place.width).toBe(760);
    expect(composeSquare(chart, foot, measures).place.width).toBeLessThan(760);
  });

  test('is no larger than its drawing and its words need', () => {
    const { width, texts, place } = compose('Four lamps were lit');
    const [, measure, source] = texts;
    const spare = source.box.y - (measure.box.y + measure.box.height) - place.height;
    expect(Math.min(spare - 30, width * (1000 / 1080) - place.width)).toBeLessThan(6);
  });
});

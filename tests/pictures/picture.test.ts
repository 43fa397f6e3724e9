import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawPicture, systemFaces } from '../../src/pictures/picture.ts';
import { chart, foot } from '../embed/fixture.ts';

const options = { drawing: 560 as const, faces: systemFaces, foot };
const parse = (svg: string): Document => parseHTML(`<html><body>${svg}</body></html>`).document;

test('a picture has its title, its description and every line of its source as text', () => {
  const document = parse(drawPicture(chart, options));
  const svg = document.querySelector('svg');
  const [title, desc] = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
  expect(document.getElementById(title ?? '')?.textContent).toBe(chart.title);
  expect(document.getElementById(desc ?? '')?.textContent).toBe(chart.description);
  const lines = [...document.querySelectorAll('tspan')].map(({ textContent }) => textContent);
  expect(lines.join(' ')).toContain(foot);
  expect(lines.join(' ')).toContain(chart.title);
});

test('it draws the chart at the width that is asked for, inside its edges', () => {
  const svg = drawPicture(chart, options);
  expect(svg).toContain('A sum at 560');
  expect(parse(svg).querySelector('svg svg[x="20"]')?.getAttribute('viewBox')).toBe('0 0 560 420');
});

test('it refers to no variable and no weight that a reader’s own face lacks', () => {
  const svg = drawPicture(chart, options);
  expect(svg).not.toContain('var(');
});

test('a square one is square, and leaves nothing of the other out', () => {
  const box = (svg: string): number[] =>
    (parse(svg).querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const [, , width = 0, height = 0] = box(drawPicture(chart, options));
  const [x = 0, y = 0, w = 0, h = 0] = box(drawPicture(chart, { ...options, square: 1080 }));
  expect(w).toBe(h);
  expect(x + w).toBeGreaterThanOrEqual(width);
  expect(y + h).toBeGreaterThanOrEqual(height);
});

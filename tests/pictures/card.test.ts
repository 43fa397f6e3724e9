import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/pictures/card.ts';
import { chart } from '../embed/fixture.ts';

const words = { site: 'A Site', title: 'Two & two', foot: 'One article' };

/** The top of each text and the right edge of the drawing, from the markup. */
const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map(([, value]) => Number(value));

describe('drawCard(text, chart)', () => {
  test('escapes the words', () => {
    expect(drawCard(words)).toContain('Two &amp; two');
  });

  test('keeps the drawing inside the card, beside the title', () => {
    const svg = drawCard(words, chart);
    const [, x, y, width, height] =
      /class="small" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(x)).toBeGreaterThan(500);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(1200 - 64);
    expect(Number(y) + Number(height)).toBeLessThanOrEqual(630);
  });

  test('holds a long title and foot above the lower edge', () => {
    const long = {
      ...words,
      title: 'Officials '.repeat(14),
      foot: 'An article explained '.repeat(4),
    };
    const lines = numbers(drawCard(long, chart), /<text [^>]*y="([\d.]+)"/g);
    expect(Math.max(...lines)).toBeLessThan(630);
  });

  test('uses plain colours and weights that a rasteriser knows, and no rule for print', () => {
    const svg = drawCard(words, chart);
    expect(svg).not.toMatch(/var\(|650|@media/);
  });
});

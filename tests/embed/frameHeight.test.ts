import { describe, expect, test } from 'vitest';
import { drawAll } from '../../src/charts/chart.ts';
import { edge, highest, widest } from '../../src/embed/box.ts';
import { textHeights, textWidths } from '../../src/embed/textHeights.ts';
import { drawingLimits, heightAt, heightCss, heightPieces } from '../../src/embed/frameHeight.ts';
import { chart, foot } from './fixture.ts';
import { pixelsOf } from './length.ts';

const pieces = heightPieces(chart, foot);
/** The chart with drawings of three times their height. */
const tall = {
  ...chart,
  drawings: drawAll((width) => ({ ...chart.drawings[width], height: width * 2.25 })),
};

describe('the height of an embed', () => {
  test('is the same as a CSS length as it is as a number, at every width', () => {
    const css = heightCss(pieces);
    for (let width = 240; width <= 1300; width += 1) {
      expect(pixelsOf(css, width), `${width} px`).toBeCloseTo(heightAt(pieces, width), 0);
    }
  });

  test('grows with the drawing between two breaks', () => {
    const [from = 0, to = 0] = textWidths.slice(5).map((width) => width + 2 * edge);
    const grown = heightAt(pieces, to - 1) - heightAt(pieces, from);
    expect(grown).toBeCloseTo((to - 1 - from) * 0.75);
  });

  test('stays as it is where the chart grows no wider', () => {
    const cap = widest + 2 * edge;
    expect(heightAt(pieces, cap + 500)).toBe(heightAt(pieces, cap));
    expect(heightAt(pieces, cap - 50)).toBeLessThan(heightAt(pieces, cap));
  });

  test('is less without the title, by the title and the gap below it', () => {
    const bare = heightPieces(chart, foot, { title: false });
    const { title, measure } = textHeights(chart, 560, foot);
    expect(heightAt(pieces, 600) - heightAt(bare, 600)).toBe(title + measure + 4);
  });

  test('stops at the highest that a frame may be, unless a drawing would be smaller than it was drawn', () => {
    const limits = drawingLimits(tall, foot);
    expect(limits.filter(Boolean).length).toBeGreaterThan(2);
    expect(drawingLimits(chart, foot).filter(Boolean)).toEqual([]);
    const drawn = heightPieces(tall, foot);
    for (const [i, limit] of limits.entries()) {
      const from = textWidths[i] ?? 0;
      const to = (textWidths[i + 1] ?? widest) - 1;
      if (limit === undefined) continue;
      expect(limit).toBeGreaterThanOrEqual(from);
      const end = heightAt(drawn, to + 2 * edge);
      expect(end).toBe(heightAt(drawn, limit + 2 * edge));
      if (limit > from) expect(end).toBeLessThanOrEqual(highest);
    }
    const css = heightCss(drawn);
    for (let width = 240; width <= 1300; width += 1) {
      expect(pixelsOf(css, width), `${width} px`).toBeCloseTo(heightAt(drawn, width), 0);
    }
  });

  test('needs a piece', () => {
    expect(() => heightCss([])).toThrow('at least one piece');
  });
});

import { describe, expect, test } from 'vitest';
import type { View } from '../../src/charts/chart.ts';
import { blocksAt, edge, textWidths, widest } from '../../src/embed/textHeights.ts';
import { heightAt, heightCss, heightPieces } from '../../src/embed/frameHeight.ts';
import { chart, foot } from './fixture.ts';
import { pixelsOf } from './length.ts';

const [view] = chart.views as [View];
const pieces = heightPieces(chart, view, foot);

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
    const bare = heightPieces(chart, view, foot, { title: false });
    const { headline, measure } = blocksAt(chart, view, 560, foot);
    expect(heightAt(pieces, 600) - heightAt(bare, 600)).toBe(headline + measure + 4);
  });

  test('cannot be reckoned without a drawing for each width', () => {
    const torn = { ...view, drawings: view.drawings.slice(1) };
    expect(() => heightPieces(chart, torn, foot)).toThrow('"small" has no drawing 288 wide');
  });

  test('needs a piece', () => {
    expect(() => heightCss([])).toThrow('at least one piece');
  });
});

import { describe, expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { layoutStrip, type StripLayout } from '../../../src/charts/time-strip/layout.ts';
import { findFaults } from '../../../src/charts/time-axis/text.ts';
import { mark, span, strip } from './fixture.ts';

const wordsOf = ({ texts }: StripLayout): string[] => texts.map(({ words }) => words);

describe.each(widths)('a strip %i pixels wide', (width) => {
  const layout = layoutStrip(strip, width);
  const day = (width - 2) / 100;

  test('draws a bar as long as its days, the last one up to the end of the line', () => {
    const [first, last] = layout.bars;
    expect(first?.x).toBeCloseTo(1 + 10 * day, 0);
    expect(first?.width).toBeCloseTo(10 * day, 0);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width - 1, 0);
  });

  test('puts a mark in the middle of its day', () => {
    expect(Math.abs((layout.marks[0] ?? 0) - (1 + 50.5 * day))).toBeLessThan(1);
  });

  test('has no text over another or out of the drawing', () => {
    expect(findFaults(layout.texts, width, layout.height)).toEqual([]);
  });

  test('keeps "more than" with every sum', () => {
    const sums = layout.texts.filter(({ kind }) => kind === 'sum');
    expect(sums).toHaveLength(2);
    for (const { words } of sums) expect(words).toMatch(/^(?:more than |>)\$/);
  });
});

test('a strip with room writes words in full, and one without it shortens them', () => {
  expect(wordsOf(layoutStrip(strip, 960))).toEqual(
    expect.arrayContaining(['2nd voyage', 'more than $450m', '1\u00a0January', 'February']),
  );
  expect(wordsOf(layoutStrip(strip, 288))).toEqual(
    expect.arrayContaining(['2nd voyage', '>$450m', '1\u00a0Jan', 'Feb']),
  );
});

test('the name of a month gives way to what stands in its place', () => {
  const marks = [mark('lens', '2030-02-03', 2_000_000)];
  expect(wordsOf(layoutStrip({ ...strip, marks }, 288))).not.toContain('Feb');
});

test('what the marks are stands to their right where the left has no room', () => {
  const marks = [mark('lens', '2030-01-12', 2_000_000)];
  const layout = layoutStrip({ ...strip, marks }, 340);
  const sum = layout.texts.find(({ kind }) => kind === 'sum');
  const words = layout.texts.find((text) => text.words.startsWith('Granted'));
  expect(words?.x).toBeGreaterThan(sum?.x ?? 0);
});

test('spans whose names meet are a fault that names both', () => {
  const spans = [span('one', '2030-02-01', '2030-02-01'), span('two', '2030-02-02', '2030-02-02')];
  const layout = layoutStrip({ ...strip, spans }, 288);
  expect(findFaults(layout.texts, 288, layout.height)).toContain('"1st voyage" and "2nd" overlap');
});

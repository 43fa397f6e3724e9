import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawRows, type Ratios, type Row } from '../../bench/drawing.ts';

const ratio = (median: number, min = median, max = median): Ratios => ({
  whole: { median, min, max },
  bytes: { median, min, max },
});
const same = (ratios: Ratios): Row['ratios'] => ({
  map: ratios,
  bars: ratios,
  both: ratios,
  ten: ratios,
});
const rows: Row[] = [
  { label: 'Ours', ours: true, ratios: same(ratio(1)) },
  { label: 'Slow & heavy', ours: false, ratios: same(ratio(10, 5, 20)) },
  { label: 'Light', ours: false, ratios: same(ratio(0.1)) },
  { label: 'Broken', ours: false, ratios: same({ whole: undefined, bytes: undefined }) },
];
const { document } = parseHTML(drawRows(rows));
const [panel] = document.querySelectorAll('svg > g');
const dots = [...(panel?.querySelectorAll('.dot') ?? [])].map((dot) =>
  Number(dot.getAttribute('cx')),
);

describe('the drawing of ratios', () => {
  test('puts ten times and a tenth as far from ours, on either side', () => {
    const [ours = 0, heavy = 0, light = 0] = dots;
    expect(heavy - ours).toBeGreaterThan(0);
    expect(heavy - ours).toBeCloseTo(ours - light, 1);
  });

  test('has a line from the least to the greatest through the dot', () => {
    const line = panel?.querySelectorAll('.range')[1]?.getAttribute('d') ?? '';
    const [left, right] = [...line.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
    expect(left).toBeLessThan(dots[1] ?? 0);
    expect(right).toBeGreaterThan(dots[1] ?? Infinity);
  });

  test('says of a subject without a measure that it was not measured', () => {
    expect(panel?.textContent).toContain('not measured');
  });

  test('names each subject and says how many times each is, in words that are escaped', () => {
    const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['Ours', 'Slow & heavy', 'Light', 'Broken']));
    expect(words.filter((text) => text === '10×')).toHaveLength(8);
    expect(drawRows(rows)).toContain('Slow &amp; heavy');
  });
});

import { expect, test } from 'vitest';
import { placeLabel, sides } from '../../src/labels/label.ts';

const lines = [
  { text: 'A name', kind: 'name' },
  { text: 'and days', kind: 'days' },
];

test.each(sides)('a label %s of a mark keeps clear of it', (side) => {
  const { box } = placeLabel('a', lines, 12, { x: 100, y: 100 }, 8, side);
  const gaps = {
    north: 92 - (box.y + box.height),
    south: box.y - 108,
    east: box.x - 108,
    west: 92 - (box.x + box.width),
  };
  expect(gaps[side]).toBeGreaterThan(0);
  expect(gaps[side]).toBeLessThan(8);
});

test('a label without a side stands over its place, its lines below each other', () => {
  const label = placeLabel('a', lines, 12, { x: 100, y: 100 }, 0, undefined);
  expect(label.anchor).toBe('middle');
  expect(label.x).toBe(100);
  const [first, second] = label.lines;
  expect(first && second && second.y - first.y).toBeGreaterThan(12);
  expect(label.box.y + label.box.height / 2).toBeCloseTo(100);
});

import { describe, expect, test } from 'vitest';
import { nearestTo } from '../../src/client/answers/spots.ts';

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

describe('the nearest answer', () => {
  test('is the one whose box holds the place, or lies nearest to it, within reach', () => {
    const spots = [[box(0, 0)], [box(20, 0)], [box(100, 0)]];
    expect(nearestTo(5, 5, spots, 0)).toBe(0);
    expect(nearestTo(14, 5, spots, 24)).toBe(0);
    expect(nearestTo(16, 5, spots, 24)).toBe(1);
    expect(nearestTo(60, 5, spots, 24)).toBe(-1);
    expect(nearestTo(30, 40, spots, 31)).toBe(1);
    expect(nearestTo(30, 40, spots, 29)).toBe(-1);
  });

  test('is the smaller of two that both hold the place', () => {
    const [column, row] = [[box(0, 0, 30, 300)], [box(0, 100, 300, 20)]];
    expect(nearestTo(10, 110, [column, row], 0)).toBe(1);
    expect(nearestTo(10, 110, [row, column], 0)).toBe(0);
  });

  test('counts all boxes of an answer, and none of an answer without', () => {
    expect(nearestTo(205, 5, [[], [box(0, 0), box(200, 0)]], 6)).toBe(1);
  });
});

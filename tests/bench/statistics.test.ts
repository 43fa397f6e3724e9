import { describe, expect, test } from 'vitest';
import { ratiosOf, spreadOf } from '../../bench/statistics.ts';

describe('the spread of values', () => {
  test('is the middle one with the ends, in whatever order they came', () => {
    expect(spreadOf([9, 100, 11])).toEqual({ median: 11, min: 9, max: 100 });
  });

  test('has the mean of the middle two of an even number', () => {
    expect(spreadOf([4, 1, 2, 100])).toEqual({ median: 3, min: 1, max: 100 });
  });

  test('is none of no values', () => {
    expect(spreadOf([])).toBeUndefined();
  });
});

describe('ratios', () => {
  test('are taken within a round, so that a slow round changes none', () => {
    expect(ratiosOf([20, 200, 30], [10, 100, 10])).toEqual({ median: 2, min: 2, max: 3 });
  });

  test('leave out a round in which a visit failed, without moving the others', () => {
    expect(ratiosOf([20, undefined, 60], [10, 1, 20])).toEqual({ median: 2.5, min: 2, max: 3 });
  });

  test('are none to nothing: the floor has no script', () => {
    expect(ratiosOf([500, 600], [0, 0])).toBeUndefined();
  });
});

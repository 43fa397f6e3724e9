import { describe, expect, test } from 'vitest';
import { drawSpread, drawTable, megabytes, times } from '../../bench/table.ts';

describe('a table', () => {
  test('has its numbers to the right, below a head of words', () => {
    expect(drawTable(['Made with', 'Bytes'], [['Plot', '278,735']])).toBe(
      '| Made with | Bytes |\n| --- | ---: |\n| Plot | 278,735 |',
    );
  });
});

describe('a spread in words', () => {
  test('tells the least and the greatest', () => {
    expect(drawSpread({ median: 1234.4, min: 1000, max: 2000.6 })).toBe('1,234 (1,000–2,001)');
  });

  test('is one number where all would be written the same', () => {
    expect(drawSpread({ median: 1.04, min: 1.01, max: 1.0499 }, times)).toBe('1.0');
  });

  test('is a dash, and not zero, where nothing was measured', () => {
    expect(drawSpread(undefined)).toBe('–');
  });

  test.each([
    [0.1239, '0.12'],
    [7.06, '7.1'],
    [12.4, '12'],
    [9.97, '10'],
    [0.996, '1.0'],
  ])('writes %d times as %s', (value, text) => {
    expect(times(value)).toBe(text);
  });

  test('counts a megabyte as a million bytes', () => {
    expect(megabytes(1_550_000)).toBe('1.6');
  });
});

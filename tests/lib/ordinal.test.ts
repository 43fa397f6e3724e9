import { expect, test } from 'vitest';
import { ordinal } from '../../src/lib/ordinal.ts';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [21, '21st'],
])('%i is written %s', (number, words) => {
  expect(ordinal(number)).toBe(words);
});

import { expect, test } from 'vitest';
import { formatParagraphs } from '../../src/format/paragraphs.ts';

test('numbers of paragraphs are in order, each once, with runs drawn together', () => {
  expect(formatParagraphs([7, 3, 4, 3, 5, 9])).toBe('3–5, 7, 9');
  expect(formatParagraphs([26])).toBe('26');
});

import { describe, expect, test } from 'vitest';
import { findSentenceEnds } from '../../src/prose/sentences.ts';

/** The sentences of a text, by their ends. */
function sentences(text: string): string[] {
  const ends = findSentenceEnds(text);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end).trim());
}

describe('findSentenceEnds(text)', () => {
  test('ends a sentence after its stop, and the text in any case', () => {
    expect(sentences('A lens was lost. Was it? It was: no light')).toEqual([
      'A lens was lost.',
      'Was it?',
      'It was: no light',
    ]);
  });

  test.each([
    'The U.S. Navy sent a lens.',
    'Mr. Lind and Dr. Strand sailed.',
    'Ada J. Lind sailed.',
    'It cost $1.5 million, i.e. Too much.',
  ])('does not end it in %j', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('does not end it where a line ends', () => {
    expect(sentences('A lens\nof glass.\nTwo lamps.')).toEqual(['A lens\nof glass.', 'Two lamps.']);
  });
});

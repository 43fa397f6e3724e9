import { describe, expect, test } from 'vitest';
import { beginningsOf } from '../../src/lib/beginning.ts';

describe('beginningsOf(texts)', () => {
  test('gives the first five words, and says that there are more', () => {
    expect(beginningsOf(['The office granted a lens to Visby.', 'A bell waits.'])).toEqual([
      'The office granted a lens…',
      'A bell waits.',
    ]);
  });

  test('gives as many words as tell them apart', () => {
    expect(
      beginningsOf([
        'The office granted a lens to Visby in April.',
        'The office granted a lens to Turku in April.',
      ]),
    ).toEqual(['The office granted a lens to Visby…', 'The office granted a lens to Turku…']);
  });

  test('ends, though two are the same', () => {
    expect(beginningsOf(['One lamp was lit at noon.', 'One lamp was lit at noon.'])).toEqual([
      'One lamp was lit at…',
      'One lamp was lit at…',
    ]);
  });
});

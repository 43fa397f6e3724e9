import { describe, expect, test } from 'vitest';
import { balanceText, wrapText } from '../../src/lib/wrap.ts';

/** A face in which every character is as wide as its size. */
const even = (text: string, size: number): number => text.length * size;

describe('balanceText(text, size, width, measure)', () => {
  test('takes no more lines than need be, and makes these even', () => {
    const text = 'one two three four five six';
    expect(wrapText(text, 1, 20, even)).toEqual(['one two three four', 'five six']);
    expect(balanceText(text, 1, 20, even)).toEqual(['one two three', 'four five six']);
  });

  test('leaves no word alone in the last line where it can be helped', () => {
    expect(wrapText('aaaa bbbb cc dd ee ffffffff', 1, 9, even)).toEqual([
      ...['aaaa bbbb', 'cc dd ee', 'ffffffff'],
    ]);
    for (const text of [
      'aaa bb cc d eeeee',
      'a b c d e f g h i',
      'what happened when and who says so',
    ]) {
      const lines = balanceText(text, 1, 14, even);
      expect(lines.join(' ')).toBe(text);
      expect(lines.at(-1), text).toContain(' ');
    }
  });

  test('sets a word that is too wide in a line of its own', () => {
    expect(balanceText('a extraordinarily b c', 1, 8, even)).toEqual([
      'a',
      'extraordinarily',
      'b c',
    ]);
  });

  test('keeps words together that a space without break joins', () => {
    expect(balanceText('on 7\u00a0October', 1, 10, even)).toEqual(['on', '7\u00a0October']);
  });
});

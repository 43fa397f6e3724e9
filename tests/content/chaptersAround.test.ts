import { describe, expect, test } from 'vitest';
import { chaptersAround, mostListed } from '../../src/content/outline.ts';
import type { ProsePage } from '../../src/prose/page.ts';

const chapters = (count: number): ProsePage[] =>
  Array.from({ length: count }, (_, i) => ({ slug: `chapter-${i + 1}` }) as ProsePage);
const numbers = (slug: string, count: number): number[] =>
  chaptersAround(slug, chapters(count)).map(({ number }) => number);

describe('the chapters that a page lists', () => {
  test('are all where they are as many as a list has, or fewer', () => {
    expect(numbers('chapter-3', mostListed)).toHaveLength(mostListed);
    expect(numbers('index', 2)).toEqual([1, 2]);
  });

  test.each(['index', 'chapter-1', 'chapter-50', 'chapter-90'])(
    'are of a hundred as many as a list has, in their order, those around %s',
    (slug) => {
      const listed = numbers(slug, 100);
      expect(listed).toHaveLength(mostListed);
      expect(listed).toEqual(listed.toSorted((a, b) => a - b));
      const own = Number(/\d+/.exec(slug)?.[0] ?? 1);
      expect(listed).toContain(own);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { requireProject } from '../../src/build/project.ts';
import { outlineOf, stationOf } from '../../src/content/outline.ts';
import { lighthouse } from '../checks/article.ts';

const { pages } = requireProject(lighthouse).content;
const slugs = (list: { slug: string }[]): string[] => list.map(({ slug }) => slug);

test('a page with a clause is a chapter, any other but the first is for reference', () => {
  const { chapters, reference } = outlineOf(pages);
  expect(slugs(chapters)).toEqual(['grants']);
  expect(slugs(reference)).toEqual(['sources']);
});

describe('the station of a page', () => {
  test('is before the chapters for the first page, which leads to the first of them', () => {
    expect(stationOf('index', pages)).toMatchObject({ number: 0, count: 1, previous: undefined });
    expect(stationOf('index', pages).next?.slug).toBe('grants');
  });

  test('is its number for a chapter, which leads back', () => {
    expect(stationOf('grants', pages)).toMatchObject({ number: 1, next: undefined });
    expect(stationOf('grants', pages).previous?.slug).toBe('index');
  });

  test('is none for a page of reference', () => {
    const { number, previous, next } = stationOf('sources', pages);
    expect([number, previous, next]).toEqual([undefined, undefined, undefined]);
  });
});

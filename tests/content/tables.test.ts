import { expect, test } from 'vitest';
import { requireProject } from '../../src/build/project.ts';
import { findBacklinks } from '../../src/content/backlinks.ts';
import { publishClaims } from '../../src/data/claims.ts';
import { lighthouse } from '../checks/article.ts';

const { content } = requireProject(lighthouse);
const page = content.pages.find(({ slug }) => slug === 'grants');

test('the marks of a table stand before those of the text, and it is no chart of the page', () => {
  expect(page?.tables.map(({ id }) => id)).toEqual(['sums']);
  expect(page?.charts.map(({ id }) => id)).toEqual(['grants', 'harbours']);
  const places = page?.citations.slice(0, 4).map(({ anchor, entry }) => `${anchor} ${entry}`);
  expect(places).toEqual([
    'sums-1 p02-lens',
    'sums-2 x02-lens',
    'sums-3 p02-oil',
    'sums-4 p02-oil',
  ]);
  expect(page?.marks.slice(0, 2)).toEqual([['p02-lens'], ['x02-lens']]);
});

test('a claim is led back to the table, by the name of the table', () => {
  expect(findBacklinks(content.pages).get('x02-lens')?.[0]).toEqual({
    ...{ slug: 'grants', anchor: 'sums-2', label: 'Grants, The sums' },
  });
});

test('the published claims name the page of the table', () => {
  const bell = publishClaims(content).claims.find(({ id }) => id === 'x02-lens');
  expect(bell?.pages).toEqual(['https://example.org/grants/']);
});

import { describe, expect, test } from 'vitest';
import { requireProject } from '../../src/build/project.ts';
import { findBacklinks } from '../../src/content/backlinks.ts';
import { viewClaims } from '../../src/content/claim.ts';
import { listClaims } from '../../src/content/listing.ts';
import { lighthouse } from '../checks/article.ts';

const { content } = requireProject(lighthouse);
const backlinks = findBacklinks(content.pages);
const views = viewClaims(content, backlinks);
const viewOf = (id: string) => views.find(({ claim }) => claim.id === id);
const idsOf = (claims: readonly { id: string }[] | undefined) => claims?.map(({ id }) => id);

describe('the view of a claim', () => {
  test('tells what differs apart from what agrees or adds, from either side', () => {
    expect(idsOf(viewOf('p02-lens')?.differing)).toEqual(['x02-lens']);
    expect(idsOf(viewOf('x02-lens')?.differing)).toEqual(['p02-lens']);
    expect(idsOf(viewOf('p01-places')?.differing)).toEqual([]);
    expect(idsOf(viewOf('p01-places')?.beside)).toEqual(['x01-visby', 'x01-turku', 'x01-parnu']);
  });

  test('has the garbled places, documents and corrections that bear on it', () => {
    expect(idsOf(viewOf('p01-round')?.readings)).toEqual(['A1']);
    expect(idsOf(viewOf('x02-lens')?.sources)).toEqual(['gazette']);
    expect(idsOf(viewOf('x02-lens')?.corrections)).toEqual(['lens-sum']);
    expect(idsOf(viewOf('p02-lens')?.corrections)).toEqual([]);
  });

  test('leads to each section that cites it once', () => {
    const labels = viewOf('p02-lens')?.backlinks.map(({ label }) => label) ?? [];
    expect(labels).toContain('Grants');
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('stands between its neighbours, the record after the article', () => {
    expect(viewOf('p01-round')?.previous).toBeUndefined();
    expect(viewOf('p04-byline')?.next?.id).toBe('x01-visby');
    expect(viewOf('x02-bell')?.next).toBeUndefined();
  });

  test('names its paragraph or its topic', () => {
    expect(viewOf('p02-lens')?.place).toBe('Paragraph 2 of the article');
    expect(viewOf('x02-lens')?.place).toBe('Outside record: The grants as printed');
  });
});

describe('the list of claims', () => {
  const { paragraphs, topics } = listClaims(content, backlinks);
  const rows = [...paragraphs, ...topics].flatMap((group) => group.rows);
  const rowOf = (id: string) => rows.find(({ claim }) => claim.id === id);

  test('has every claim once, in the group of its paragraph or topic', () => {
    expect(rows.map(({ claim }) => claim.id)).toEqual(views.map(({ claim }) => claim.id));
    expect(paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  test('finds a claim by the pages that cite it and by the topics that bear on it', () => {
    expect(rowOf('p02-lens')?.matters).toEqual(['x02', 'grants']);
    expect(rowOf('x01-visby')?.matters).toEqual(['x01', 'index']);
  });

  test('finds a claim of the record by the paragraphs that it is about', () => {
    expect(rowOf('x02-lens')?.paragraphs).toEqual(['p2']);
  });

  test('marks both sides of a difference', () => {
    const differing = rows.filter(({ differs }) => differs).map(({ claim }) => claim.id);
    expect(differing).toEqual(['p02-lens', 'x02-lens']);
  });
});

import { describe, expect, test } from 'vitest';
import { requireProject } from '../../src/build/project.ts';
import { endnotesOf, listCited } from '../../src/content/endnotes.ts';
import { provenancesOf } from '../../src/content/provenance.ts';
import { lighthouse } from '../checks/article.ts';

const { content } = requireProject(lighthouse);

describe('provenancesOf(ids, content)', () => {
  test('tells what the article says itself once, by its publisher, with the paragraphs', () => {
    const found = provenancesOf(['p02-oil', 'p01-round'], content);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      ...{ who: 'The Harbour Post', plain: true, mark: 'article' },
      ...{ ids: ['p02-oil', 'p01-round'], paragraphs: [2, 1], footings: [] },
    });
  });

  test('names whoever else says so, and the footing', () => {
    const [{ plain, footings } = { plain: true, footings: [] as string[] }] = provenancesOf(
      ['p03-doubt'],
      content,
    );
    expect(plain).toBe(false);
    expect(footings).toEqual(['a view']);
  });

  test('marks a fact from which the record differs, and the claim itself', () => {
    const [fact] = provenancesOf(['p02-lens'], content);
    expect(fact?.mark).toBe('differs');
    expect(fact?.differs.map(({ short }) => short)).toEqual(['The gazette has $1.25 million.']);
    expect(provenancesOf(['x02-lens'], content)[0]).toMatchObject({
      ...{ mark: 'differs', who: 'The Gazette', paragraphs: [2] },
    });
  });

  test('marks any other claim of the record as of another source', () => {
    expect(provenancesOf(['x01-visby'], content)[0]?.mark).toBe('outside');
    expect(provenancesOf(['x02-bell'], content)[0]).toMatchObject({
      ...{ mark: 'outside', who: 'No source found' },
    });
  });
});

describe('endnotesOf(lists, content)', () => {
  test('gives lists that read alike one number, in the order of the page', () => {
    const { notes, numberOf } = endnotesOf(
      [['p02-lens'], ['x01-visby'], ['x01-turku'], ['p03-doubt']],
      content,
    );
    expect(notes).toEqual([
      'The Harbour Post, ¶2. The gazette has $1.25 million. (The Gazette.)',
      'Outside the article: Office of the Lamps.',
      'Keepers, who asked not to be named, in The Harbour Post, ¶3.',
    ]);
    expect(['x01-visby', 'x01-turku', 'p03-doubt'].map((id) => numberOf([id]))).toEqual([2, 2, 3]);
    expect(numberOf(['p01-round'])).toBeUndefined();
  });

  test('has a note for every mark of the text, the comparisons and the parts of a page', () => {
    const lists = content.pages.map((page) => listCited(page, content, [['p02-oil']]));
    expect(lists[0]).toContainEqual(['x01-visby', 'x01-turku']);
    expect(lists[0]).toContainEqual(content.ledger.events[0]?.cite);
    expect(lists[1]).toContainEqual(['x02-lens']);
    expect(lists[1]?.at(-1)).toEqual(['p02-oil']);
    expect(lists[2]).toContainEqual(content.ledger.people[0]?.cite);
  });
});

import { describe, expect, test } from 'vitest';
import Chart from '../../src/components/chart/Chart.astro';
import Claim from '../../src/components/ledger/Claim.astro';
import Cite from '../../src/components/prose/Cite.astro';
import Compare from '../../src/components/prose/Compare.astro';
import PageHeader from '../../src/components/site/PageHeader.astro';
import { findBacklinks } from '../../src/content/backlinks.ts';
import { viewClaims } from '../../src/content/claim.ts';
import { project, render, wordsOf } from './render.ts';

describe('a citation', () => {
  test('keeps its words, and leads to each entry that it names', async () => {
    const document = await render(Cite, { of: 'p02-lens x02-lens', anchor: 'c1' }, 'A lens.');
    expect(wordsOf(document.getElementById('c1'))).toBe('A lens.');
    const links = [...document.querySelectorAll('a.ref')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/sources/#p02-lens', '/sources/#x02-lens']);
  });

  test('says in its note who says so, and where the record differs', async () => {
    const document = await render(Cite, { of: 'p02-lens', anchor: 'c1' }, 'A lens.');
    const note = wordsOf(document.getElementById('c1-note'));
    expect(note).toContain('P2 The article itself');
    expect(note).toContain('The outside record differs');
  });

  test('is told once for entries of one provenance', async () => {
    const document = await render(Cite, { of: 'p02-lens p02-oil', anchor: 'c1' }, 'Grants.');
    expect(document.querySelectorAll('a.ref')).toHaveLength(1);
  });

  test('names an entry that is not there', async () => {
    await expect(render(Cite, { of: 'p09-none' }, 'Words.')).rejects.toThrow('p09-none');
  });
});

describe('a claim at its own address', () => {
  const views = viewClaims(project.content, findBacklinks(project.content.pages));
  const show = (id: string): Promise<Document> =>
    render(Claim, { view: views.find(({ claim }) => claim.id === id) });
  const hrefs = (document: Document): (string | null)[] =>
    [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  test('has its statement as its heading, its figures, its date, and where it is cited', async () => {
    const document = await show('p02-oil');
    expect(wordsOf(document.querySelector('h1'))).toMatch(/^On 20 April 2021 the office granted/);
    const words = wordsOf(document.body);
    expect(words).toContain('Who says soThe article itself');
    expect(words).toContain('more than $400,000; about 20,000 pounds');
    expect(words).toContain('When20 April 2021.');
    expect(hrefs(document).filter((href) => href?.startsWith('/grants/#'))).toHaveLength(1);
  });

  test('of the record leads to its documents, and stands beside what it differs from', async () => {
    const document = await show('x02-lens');
    expect(hrefs(document)).toContain('https://gazette.example/grants');
    const [article, record] = [...document.querySelectorAll('.compare > div')].map(wordsOf);
    expect(article).toContain('$1.2 million');
    expect(record).toContain('$1.25 million');
  });

  test('says what was corrected in it', async () => {
    expect(wordsOf((await show('x02-lens')).querySelector('.corrected'))).toBe(
      'Corrected on 15 February 2022: The sum for the lens was given in another currency.',
    );
    expect((await show('p02-lens')).querySelector('.corrected')).toBeNull();
  });

  test('can be cited, and an error in it reported', async () => {
    const document = await show('p02-lens');
    expect(hrefs(document)).toContain('/claims/p02-lens/citation.bib');
    const report = hrefs(document).find((href) => href?.startsWith('https://lamps.example/report'));
    expect(report).toContain(encodeURIComponent('https://example.org/claims/p02-lens/'));
  });
});

test('a comparison has the article on one side and the record on the other', async () => {
  const document = await render(Compare, { article: 'p02-lens', record: 'x02-lens' });
  const [article, record] = [...document.querySelectorAll('.compare > div')].map(wordsOf);
  expect(article).toMatch(/^The article.*\$1\.2 million/);
  expect(record).toMatch(/^The outside record.*\$1\.25 million.*The Gazette/);
});

describe('the head of a page', () => {
  const head = { title: 'Lamps', description: 'Of lamps.', asOf: '2021-05-07' };

  test('says as of when the page is, and how long it takes to read', async () => {
    const document = await render(PageHeader, { ...head, words: 690 });
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2021-05-07');
    expect(wordsOf(document.body)).toContain('3 minutes to read');
  });

  test('gives no time for a page that is no reading', async () => {
    expect(wordsOf((await render(PageHeader, { ...head, words: 120 })).body)).not.toContain(
      'minutes',
    );
  });
});

describe('the frame of a chart', () => {
  test('has title, measure, a drawing for each width, source, table and links', async () => {
    const document = await render(Chart, { id: 'grants' });
    const figure = document.querySelector('figure#grants');
    expect(wordsOf(figure?.querySelector('h3'))).toBe(
      'A lens was the largest grant; a fog bell still waited',
    );
    expect(figure?.querySelectorAll('.drawing > svg')).toHaveLength(5);
    expect(figure?.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(figure?.querySelector('td.cited a')?.getAttribute('href')).toBe('/sources/#p02-lens');
    expect(wordsOf(figure?.querySelector('.chart-foot'))).toContain('The Harbour Post');
    expect(figure?.querySelector('.chart-links a')?.getAttribute('href')).toBe(
      '/embed/#grants-kit',
    );
  });

  test('ties the picture to its title and its description', async () => {
    const document = await render(Chart, { id: 'round' });
    const figure = document.querySelector('figure');
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      expect(wordsOf(document.getElementById(figure?.getAttribute(name) ?? ''))).toBeTruthy();
    }
  });

  test('names a chart that is not there', async () => {
    await expect(render(Chart, { id: 'pie' })).rejects.toThrow('no chart "pie"');
  });
});

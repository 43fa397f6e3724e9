import { describe, expect, test } from 'vitest';
import { widths } from '../../src/charts/chart.ts';
import Chart from '../../src/components/chart/Chart.astro';
import Claim from '../../src/components/ledger/Claim.astro';
import Timeline from '../../src/components/ledger/Timeline.astro';
import Mark from '../../src/components/ledger/Mark.astro';
import Cite from '../../src/components/prose/Cite.astro';
import Compare from '../../src/components/prose/Compare.astro';
import Term from '../../src/components/prose/Term.astro';
import AsOf from '../../src/components/site/AsOf.astro';
import { findBacklinks } from '../../src/content/backlinks.ts';
import { viewClaims } from '../../src/content/claim.ts';
import { project, render, wordsOf } from './render.ts';

test('a citation keeps its words under its anchor', async () => {
  const document = await render(Cite, { of: 'p02-lens', anchor: 'c1' }, 'A lens.');
  expect(wordsOf(document.getElementById('c1'))).toBe('A lens.');
});

describe('a mark', () => {
  const markOf = (props: Record<string, unknown>) => render(Mark, props);

  test('has the form of the weightiest of its entries', async () => {
    for (const [of, form] of [
      ['p02-oil', 'article'],
      ['p02-oil x01-visby', 'outside'],
      ['p02-oil x01-visby p02-lens', 'differs'],
    ] as const) {
      const source = (await markOf({ of })).querySelector('.source');
      expect(source?.className).toBe(`source ${form}`);
      expect(source?.querySelector('use')?.getAttribute('href')).toBe(`#mark-${form}`);
    }
  });

  test('is one link, named after who says so, to the page of its claim', async () => {
    const document = await markOf({ of: 'p03-doubt p02-oil' });
    const links = [...document.querySelectorAll('a.ref')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/claims/p03-doubt/']);
    expect(links[0]?.getAttribute('aria-label')).toBe(
      'Source: Keepers, who asked not to be named; The Harbour Post, paragraph 2',
    );
  });

  test('says in its note who says so, where, and in words what the record has', async () => {
    const document = await markOf({ of: 'p02-lens' });
    const [voice, difference] = [...document.querySelectorAll('.note .line')].map(wordsOf);
    expect(voice).toMatch(/^The Harbour Post\. ¶2 12 April 2021\./);
    expect(difference).toMatch(/^The gazette has \$1\.25 million\. The Gazette\. Claim Source$/);
    const links = [...document.querySelectorAll('.note a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual([
      '/claims/p02-lens/',
      '/claims/x02-lens/',
      'https://gazette.example/grants',
    ]);
  });

  test('names each of several claims by how it begins', async () => {
    const document = await markOf({ of: 'p02-oil p02-lens' });
    const links = [...document.querySelectorAll('.note .line:first-child a')];
    expect(links.map(wordsOf)).toEqual([
      'On 20 April 2021 the office…',
      'On 12 April 2021 the office…',
    ]);
    expect(links[0]?.getAttribute('aria-label')).toMatch(/^Claim: On 20 April 2021 the office/);
  });

  test('has a note at rest only for another voice, the record or a difference', async () => {
    const rests = async (of: string, told = '') =>
      (await markOf({ of, told })).querySelector('.note.rest') !== null;
    expect(await rests('p02-oil')).toBe(false);
    expect(await rests('p03-doubt')).toBe(true);
    expect(await rests('x01-visby')).toBe(true);
    expect(await rests('p02-lens')).toBe(true);
    // What a note of the same paragraph has said is not said again.
    expect(await rests('x01-turku', 'x01-visby')).toBe(false);
    expect(await rests('x02-lens', 'p02-lens')).toBe(false);
  });

  test('keeps its note from being read out until it is opened', async () => {
    const document = await markOf({ of: 'x01-visby' });
    const said = document.querySelector('.note .said');
    expect(wordsOf(said)).toBe('Office of the Lamps.');
    expect(said?.getAttribute('aria-hidden')).toBe('true');
    for (const button of document.querySelectorAll('button')) expect(button.hidden).toBe(true);
  });

  test('names an entry that is not there', async () => {
    await expect(markOf({ of: 'p09-none' })).rejects.toThrow('p09-none');
  });
});

test('a term opens what it means, and leads to where it is listed', async () => {
  const document = await render(Term, { of: 'lamp-tender' }, 'lamp tenders');
  expect(document.querySelector('.term-name')?.getAttribute('href')).toBe('/sources/#lamp-tender');
  expect(wordsOf(document.querySelector('.term-name'))).toBe('lamp tenders');
  expect(wordsOf(document.querySelector('.note'))).toContain('A ship that carries oil');
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
    expect(words).toContain('Who says soThe Harbour Post');
    expect(words).toContain('more than $400,000; about 20,000 pounds');
    expect(words).toContain('When20 April 2021.');
    const places = hrefs(document).filter((href) => href?.startsWith('/grants/#'));
    expect(places).toEqual(['/grants/#sums-3', '/grants/#c3']);
  });

  test('of the record leads to its documents, and stands beside what it differs from', async () => {
    const document = await show('x02-lens');
    expect(hrefs(document)).toContain('https://gazette.example/grants');
    const [article, record] = [...document.querySelectorAll('.compare > div')].map(wordsOf);
    expect(article).toContain('$1.2 million');
    expect(record).toContain('$1.25 million');
  });

  test('leads back to the sources, and there to its paragraph or topic', async () => {
    const trailOf = async (id: string) =>
      [...(await show(id)).querySelectorAll('nav.trail a')].map((link) => [
        wordsOf(link),
        link.getAttribute('href'),
      ]);
    expect(await trailOf('p02-oil')).toEqual([
      ['Sources', '/sources/'],
      ['The article', '/sources/#article'],
      ['Paragraph 2', '/sources/#p2'],
    ]);
    expect((await trailOf('x02-lens')).at(-1)).toEqual(['The grants as printed', '/sources/#x02']);
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

test('the events stand by month, each with its day and what differs under it', async () => {
  const document = await render(Timeline, {});
  expect([...document.querySelectorAll('h2')].map(wordsOf)).toEqual(['April 2021', 'May 2021']);
  const [april, may] = [...document.querySelectorAll('ol.events')].map((list) =>
    [...list.querySelectorAll('.when')].map(wordsOf),
  );
  expect(april).toEqual(['12 Apr', '20 Apr']);
  expect(may).toEqual(['10 May']);
  expect(wordsOf(document.querySelector('#lens-granted .differing'))).toContain('1.25 million');
});

describe('the line on time at the head of a page', () => {
  test('says as of when the page is, and how long it takes to read', async () => {
    const document = await render(AsOf, { asOf: '2021-05-07', words: 690, corrections: [] });
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2021-05-07');
    expect(wordsOf(document.body)).toContain('3 minutes to read');
  });

  test('gives no time for a page that is no reading', async () => {
    const document = await render(AsOf, { asOf: '2021-05-07', words: 120, corrections: [] });
    expect(wordsOf(document.body)).not.toContain('minutes');
  });

  test('leads to the corrections at the end of the page, by the day of the last', async () => {
    const made = ['2022-02-15', '2022-03-01', '2022-01-03'].map((date) => ({
      ...{ id: date, date, page: 'grants', claims: [], change: 'A change.' },
    }));
    const document = await render(AsOf, { asOf: '2021-05-07', words: 120, corrections: made });
    const link = document.querySelector('a');
    expect(link?.getAttribute('href')).toBe('#corrected');
    expect(wordsOf(link)).toBe('Corrected on 1 March 2022.');
  });
});

describe('the frame of a chart', () => {
  test('has title, measure, a drawing for each width, source, table and links', async () => {
    const document = await render(Chart, { id: 'grants' });
    const figure = document.querySelector('figure#grants');
    expect(wordsOf(figure?.querySelector('h3'))).toBe(
      'A lens was the largest grant; a fog bell still waited',
    );
    expect(figure?.querySelectorAll('.drawing > svg')).toHaveLength(widths.length);
    expect(figure?.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(figure?.querySelector('td.cited a')?.getAttribute('href')).toBe('/claims/p02-lens/');
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

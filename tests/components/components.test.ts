import { describe, expect, test } from 'vitest';
import { widths } from '../../src/charts/chart.ts';
import Chart from '../../src/components/chart/Chart.astro';
import LedgerEntry from '../../src/components/ledger/LedgerEntry.astro';
import Cite from '../../src/components/prose/Cite.astro';
import Compare from '../../src/components/prose/Compare.astro';
import AsOf from '../../src/components/site/AsOf.astro';
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

describe('an entry of the ledger', () => {
  const entryOf = (id: string): Record<string, unknown> => {
    const entry = project.content.entries.get(id);
    if (!entry) throw new Error(`no entry "${id}"`);
    return { entry, backlinks: [{ slug: 'grants', anchor: 'c2', label: 'Grants' }] };
  };

  test('has its statement, its figures, its date, and where it is cited', async () => {
    const words = wordsOf((await render(LedgerEntry, entryOf('p02-oil'))).body);
    expect(words).toContain('more than $400,000');
    expect(words).toContain('about 20,000 pounds');
    expect(words).toContain('Dated: 20 April 2021');
    expect(words).toContain('Cited in: Grants');
  });

  test('of the record leads to its documents and to what the article says', async () => {
    const document = await render(LedgerEntry, entryOf('x02-lens'));
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/sources/#source-gazette');
    expect(links).toContain('/sources/#p02-lens');
    expect(document.querySelector('li')?.getAttribute('data-mark')).toBe('differs');
  });
});

test('a comparison has the article on one side and the record on the other', async () => {
  const document = await render(Compare, { article: 'p02-lens', record: 'x02-lens' });
  const [article, record] = [...document.querySelectorAll('.compare > div')].map(wordsOf);
  expect(article).toMatch(/^The article.*\$1\.2 million/);
  expect(record).toMatch(/^The outside record.*\$1\.25 million.*The Gazette/);
});

describe('the line on time at the head of a page', () => {
  test('says as of when the page is, and how long it takes to read', async () => {
    const document = await render(AsOf, { asOf: '2021-05-07', words: 690 });
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2021-05-07');
    expect(wordsOf(document.body)).toContain('3 minutes to read');
  });

  test('gives no time for a page that is no reading', async () => {
    const document = await render(AsOf, { asOf: '2021-05-07', words: 120 });
    expect(wordsOf(document.body)).not.toContain('minutes');
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

import { describe, expect, test } from 'vitest';
import Lead from '../../src/components/chart/Lead.astro';
import Footer from '../../src/components/site/Footer.astro';
import Masthead from '../../src/components/site/Masthead.astro';
import Pagination from '../../src/components/site/Pagination.astro';
import Station from '../../src/components/site/Station.astro';
import { render, wordsOf } from './render.ts';

const hrefs = (document: Document, selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the masthead', () => {
  test('opens without script to the chapters in order, each with its clause, and the rest', async () => {
    const document = await render(Masthead, { current: 'grants' });
    const [story, reference] = [...document.querySelectorAll('details .outline li')];
    expect(wordsOf(story)).toBe('1 Grants What was granted, and what still waited');
    expect(wordsOf(reference)).toBe('Sources');
    expect(hrefs(document, 'details [aria-current=page]')).toEqual(['/grants/']);
  });

  test('is the name alone, with no mark', async () => {
    const document = await render(Masthead, { current: 'index' });
    expect(wordsOf(document.querySelector('.wordmark'))).toBe('The Lamp Round');
    expect(document.querySelectorAll('svg')).toHaveLength(0);
  });
});

test('the foot has the same list, and leaves it out where the page is that list', async () => {
  const full = await render(Footer, { current: 'grants' });
  expect(hrefs(full, '.outline a')).toEqual(['/grants/', '/sources/']);
  const bare = await render(Footer, { current: '404', list: false });
  expect(bare.querySelector('.outline')).toBeNull();
});

describe('the line above a headline', () => {
  test('says which chapter of how many it is, and leads to those beside it', async () => {
    const document = await render(Station, { slug: 'grants' });
    expect(wordsOf(document.querySelector('.station > p'))).toBe('1 of 1 Grants');
    expect(hrefs(document, '[rel=prev]')).toEqual(['/']);
    expect(hrefs(document, '[rel=next]')).toEqual([]);
  });

  test('is not on the first page, nor on one outside the content', async () => {
    for (const slug of ['index', '404']) {
      expect((await render(Station, { slug })).querySelector('.station')).toBeNull();
    }
  });
});

test('the next chapter is offered by its number and its name', async () => {
  const document = await render(Pagination, { slug: 'index' });
  expect(wordsOf(document.querySelector('[rel=next]'))).toBe('Next, 1 of 1: Grants');
});

describe('the lead of a page', () => {
  test('keeps its title out of sight where the headline is its title', async () => {
    const joined = await render(Lead, { figures: ['round'], joined: true });
    expect(joined.querySelector('h2')?.className).toContain('unseen');
    const apart = await render(Lead, { figures: ['round'], joined: false });
    expect(apart.querySelector('h2')?.className).not.toContain('unseen');
  });

  test('lists the stops of a joined map by number, the unlisted as such', async () => {
    const document = await render(Lead, { figures: ['round'], joined: true });
    const rows = [...document.querySelectorAll('.chart-key li')];
    expect(rows.map(wordsOf)[0]).toBe('1 Visby, Sweden 10 May');
    expect(rows.at(-1)?.className).toBe('open');
    expect(wordsOf(rows.at(-1))).toContain('not in the plan');
  });

  test('is nothing where a page has none', async () => {
    const document = await render(Lead, { figures: [], joined: false });
    expect(document.querySelector('.lead')).toBeNull();
  });
});

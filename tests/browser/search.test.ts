import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/build/current.ts';
import { host, relate, routes } from '../../src/routes.ts';
import { size, useBrowser, withPage } from './browser.ts';

useBrowser();

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('The content has none.');
  return item;
};
/** An address of ours, with the file of its folder. */
const file = (path: string): string => `/${relate(path, host.base)}`;
const { people, terms, facts, topics } = content.ledger;
const records = topics.flatMap(({ claims }) => claims);
/** Twelve things of the content as it is, whatever it is: what is typed, and where it leads. */
const wanted: [words: string, path: string][] = [
  ...people.slice(0, 3).map(({ name, id }) => [name, `#${id}`] as [string, string]),
  ...terms
    .slice(0, 2)
    .map(({ term, id }) => [term.replace(/\(.*/, ''), `#${id}`] as [string, string]),
  ...content.pages
    .slice(0, 2)
    .map(
      ({ front, slug }) => [front.title.slice(0, 40), file(routes.page(slug))] as [string, string],
    ),
  ...[first(facts), facts[40], facts.at(-1), first(records), records.at(-1)]
    .filter((claim) => claim !== undefined)
    .map(
      ({ statement, id }) => [statement.slice(0, 60), file(routes.claim(id))] as [string, string],
    ),
];

const results = (page: Page) => page.locator('site-search li a');

test.each(wanted)('finds "%s"', async (words, path) => {
  await withPage('search/', size(390), async (page) => {
    // What was cut may end within a word.
    const whole = words.length < 40 ? words : words.replace(/\s\S*$/, '');
    await page.getByRole('searchbox').fill(whole);
    await page.locator(`site-search li a[href$="${path}"]`).first().waitFor();
  });
});

test('finds a word of the text whatever its accents and case', async () => {
  await withPage('search/', size(390), async (page) => {
    const { name } = first(people);
    await page.getByRole('searchbox').fill(name.toUpperCase());
    await results(page).first().waitFor();
    expect(await results(page).first().textContent()).toBe(name);
  });
});

describe('the search over a page', () => {
  test('opens on "/", is gone through with arrows, and shuts on Escape', async () => {
    await withPage('', size(1440), async (page) => {
      await page.keyboard.press('/');
      expect(await page.getByRole('dialog', { name: 'Search' }).isVisible()).toBe(true);
      await page.keyboard.type(first(people).name);
      await results(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(
        await results(page)
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('ArrowUp');
      expect(
        await page.getByRole('searchbox').evaluate((field) => field === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.locator('.search-dialog').isVisible()).toBe(false);
    });
  });

  test('loads nothing before it is used', async () => {
    const asked: string[] = [];
    await withPage('404.html', size(1440), async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(page.url().replace('404.html', ''), { waitUntil: 'networkidle' });
      expect(asked.filter((url) => /search/i.test(url))).not.toContainEqual(
        expect.stringMatching(/search\.json|searchIndex/),
      );
      const loaded = page.waitForRequest(/search\.json/);
      await page.locator('.masthead [data-search]').click();
      await loaded;
    });
  });

  test('leads to its own page on Enter, with what was typed', async () => {
    await withPage('', size(390), async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(first(terms).term);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/index\.html\?q=/);
      await results(page).first().waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe(first(terms).term);
    });
  });

  test('can be told not to open on "/", and remembers it', async () => {
    await withPage('search/', size(390), async (page) => {
      await page.getByLabel('opens the search').uncheck();
      await page.goto(page.url().replace('search/', ''));
      await page.keyboard.press('/');
      expect(await page.locator('.search-dialog').isVisible()).toBe(false);
      await page.locator('.masthead [data-search]').click();
      expect(await page.locator('.search-dialog').isVisible()).toBe(true);
    });
  });

  test('does not take "/" from a field that is typed in', async () => {
    await withPage('search/', size(390), async (page) => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('1/2');
      expect(await page.getByRole('searchbox').inputValue()).toBe('1/2');
    });
  });
});

test('says that nothing was found', async () => {
  await withPage('search/?q=qwertyzxcv', size(390), async (page) => {
    await page.getByText('Nothing found').waitFor();
  });
});

test('without script, lists all that is not a claim, and leads to the claims', async () => {
  await withPage('search/', { ...size(390), javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('site-search').isVisible()).toBe(false);
    expect(await page.locator('.finding-index a').count()).toBe(
      people.length + terms.length + content.pages.length,
    );
  });
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPages } from '../built/html.ts';
import { useBrowser, withPage } from './browser.ts';
import { openAll } from './breaksOnPage.ts';

useBrowser();

const phone = { viewport: { width: 390, height: 844 } };
// A frozen embed is as it was made, and a claim has neither figure nor table.
const all = readPages().filter(({ path }) => !/^embed\/.+\/.+\/|^claims\//.test(path));
const pages = all.filter(({ path }) => !path.startsWith('embed/'));
const having = (selector: string, among = pages): string[] =>
  among.filter(({ document }) => document.querySelector(selector)).map(({ path }) => path);

/** What of a figure is drawing, key included, and what is words around it, in pixels. */
interface Shares {
  name: string;
  whole: number;
  drawn: number;
}

/** Of each figure, or of those that are joined into one, in a page as it opens. */
async function sharesOf(page: Page): Promise<Shares[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const height = (each: Element): number => each.getBoundingClientRect().height;
    const figures = document.querySelectorAll('.joined, figure:not(.joined *), .lead > *');
    return [...figures].map((each) => ({
      name: each.id || each.className,
      // What a reader chooses by stands above the figure.
      whole: height(each.querySelector('chart-choices + figure') ?? each),
      drawn: [...each.querySelectorAll('.drawings, .chart-key, table')]
        .map(height)
        .reduce((sum, one) => sum + one, 0),
    }));
  });
}

test.each(having('figure, .lead'))(
  'on a phone, each figure of /%s fits the screen, and most of it is drawing',
  async (path) => {
    const figures = await withPage(path, phone, sharesOf);
    expect(figures.length).toBeGreaterThan(0);
    for (const { name, whole, drawn } of figures) {
      expect(whole, name).toBeLessThanOrEqual(phone.viewport.height);
      // Of a low drawing the words are more: two lines each of title and measure, three of source.
      expect(whole - drawn, name).toBeLessThanOrEqual(Math.max(0.35 * whole, 220));
    }
  },
);

test.each(having('table', all))('on a phone, no table of /%s scrolls sideways', async (path) => {
  for (const width of [320, 390]) {
    const viewport = { width, height: 844 };
    const wide = await withPage(path, { viewport }, async (page) => {
      await openAll(page);
      return page.evaluate(() =>
        [...document.querySelectorAll('.scroll, table')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent.slice(0, 80)),
      );
    });
    expect(wide, `${width} px`).toEqual([]);
  }
});

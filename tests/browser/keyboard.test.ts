import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { content } from '../../src/build/current.ts';
import { size, useBrowser, withPage } from './browser.ts';

useBrowser();

/** Goes through a page with Tab; gives, for each stop in the text, the heading of its section. */
async function stopsInText(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const stop = document.activeElement;
      if (!stop || stop === document.body) return undefined;
      if (!stop.closest('.prose')) return '';
      const before = [...document.querySelectorAll('.prose h2')].filter(
        (each) => each.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return before.at(-1)?.textContent ?? 'the beginning';
    });
    if (at === undefined) return stops;
    if (at !== '') stops.push(at);
  }
}

test.each([390, 1280])(
  'Tab stops at most once a sentence on the first page at %i px',
  async (width) => {
    await withPage('', size(width), async (page) => {
      const stops = await stopsInText(page);
      const sentences = await page.locator('.prose .source:not(.term)').count();
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.length).toBeLessThanOrEqual(sentences);
      expect(new Set(stops).size).toBeGreaterThan(3);
    });
  },
);

test('the first stop of every page skips to its text', async () => {
  for (const { slug } of content.pages) {
    await withPage(slug === 'index' ? '' : `${slug}/`, size(390), async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const within = await page.evaluate(() => document.activeElement?.closest('main')?.id);
      expect(within, slug).toBe('main');
    });
  }
});

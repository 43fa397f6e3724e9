import { describe, expect, test } from 'vitest';
import { content } from '../../src/build/current.ts';
import { size, useBrowser, withPage } from './browser.ts';

useBrowser();
const { tables } = content.ledger;

describe.each(tables.map(({ slug, page }) => [slug, page] as const))(
  'the table %s',
  (slug, path) => {
    test.each([320, 390])(
      'is in a phone’s screen whole and without a scroll at %i px',
      async (width) => {
        await withPage(`${path}/`, size(width), async (page) => {
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          const box = await page.locator(`#${slug}`).boundingBox();
          expect(box?.height).toBeLessThanOrEqual(844);
          // The narrowest phone has a line more of what stands above.
          expect(box?.y).toBeLessThanOrEqual(width < 390 ? 446 : 420);
          const over = await page.locator(`#${slug}, #${slug} *`).evaluateAll((all) =>
            all
              .filter((each) => !each.closest('thead, .note, .at'))
              .map((each) => each.getBoundingClientRect().right - innerWidth)
              .filter((past) => past > 0),
          );
          expect(over).toEqual([]);
        });
      },
    );

    test.each([390, 1280])('opens the note of a mark in its cell at %i px', async (width) => {
      await withPage(`${path}/`, size(width), async (page) => {
        const source = page.locator(`#${slug} .source`).last();
        expect(await source.locator('.note').isVisible()).toBe(false);
        await source.locator('.ref').click();
        const note = await source.locator('.note').boundingBox();
        const figure = await page.locator(`#${slug}`).boundingBox();
        expect(note?.width).toBeGreaterThan(120);
        expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(
          (figure?.x ?? 0) + (figure?.width ?? 0),
        );
      });
    });

    test('is a table to who does not see it, on a phone as on a desk', async () => {
      for (const width of [320, 1280]) {
        await withPage(`${path}/`, size(width), async (page) => {
          const table = page.getByRole('table').first();
          expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1);
          expect(await table.getByRole('rowheader').count()).toBeGreaterThan(1);
          expect(await table.getByRole('cell').count()).toBeGreaterThan(1);
        });
      }
    });
  },
);

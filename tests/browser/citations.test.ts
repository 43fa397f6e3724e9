import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { size, useBrowser, withPage } from './browser.ts';

useBrowser();

const first = (page: Page) => page.locator('.prose p .source').first();

describe('a citation without a margin', () => {
  const narrow = { ...size(390), hasTouch: true };

  test('shows its note on focus by keyboard, and hides it on Escape', async () => {
    await withPage('arms/', size(390), async (page) => {
      const note = first(page).locator('.sidenote');
      expect(await note.isVisible()).toBe(false);
      await first(page).locator('.ref').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await note.isVisible()).toBe(true);
      expect(await note.textContent()).toMatch(/P\d+/);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
    });
  });

  test('opens in its place on Enter, says so, and closes again', async () => {
    await withPage('arms/', size(390), async (page) => {
      const ref = first(page).locator('.ref');
      await ref.focus();
      await page.keyboard.press('Enter');
      expect(await ref.getAttribute('aria-expanded')).toBe('true');
      expect(
        await first(page)
          .locator('.sidenote')
          .evaluate((note) => getComputedStyle(note).position),
      ).toBe('static');
      await page.keyboard.press('Enter');
      expect(await ref.getAttribute('aria-expanded')).toBe('false');
      expect(await first(page).locator('.sidenote').isVisible()).toBe(false);
    });
  });

  test('opens on a tap, and closes the one that was open', async () => {
    await withPage('arms/', narrow, async (page) => {
      const sources = page.locator('.prose p .source');
      await sources.nth(0).locator('.ref').tap();
      expect(await sources.nth(0).locator('.sidenote').isVisible()).toBe(true);
      await sources.nth(1).locator('.ref').tap();
      expect(await sources.nth(0).getAttribute('data-open')).toBeNull();
      expect(await sources.nth(1).locator('.sidenote').isVisible()).toBe(true);
      expect(page.url()).not.toContain('sources');
    });
  });

  test('shows its note on hover', async () => {
    await withPage('arms/', size(390), async (page) => {
      await first(page).locator('.ref').hover();
      expect(await first(page).locator('.sidenote').isVisible()).toBe(true);
    });
  });

  test('is a link to its entry where scripts are off', async () => {
    await withPage('arms/', { ...size(390), javaScriptEnabled: false }, async (page) => {
      const ref = first(page).locator('.ref');
      const href = (await ref.getAttribute('href')) ?? '';
      await ref.click();
      await page.waitForURL(`**${href}`);
      expect(await page.locator(`[id="${href.split('#')[1] ?? ''}"]`).isVisible()).toBe(true);
    });
  });
});

describe('a citation with a margin', () => {
  test.each(['', 'arms/', 'standoff/', 'trip/'])(
    'has its note beside the text of /%s, none over another, none in the text',
    async (path) => {
      const faults = await withPage(path, size(1440), (page) =>
        page.evaluate(() => {
          const column = document.querySelector('.prose')?.getBoundingClientRect();
          const boxes = [...document.querySelectorAll('.prose .sidenote')].map((note) =>
            note.getBoundingClientRect(),
          );
          const wide = [...document.querySelectorAll('.wide')].map((each) =>
            each.getBoundingClientRect(),
          );
          const meet = (a: DOMRect, b: DOMRect): boolean =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1;
          return {
            notes: boxes.length,
            inText: boxes.filter((box) => box.left < (column?.right ?? 0)).length,
            offPage: boxes.filter((box) => box.right > innerWidth).length,
            overlaps: boxes.filter((a, i) =>
              [...boxes.slice(i + 1), ...wide].some((b) => meet(a, b)),
            ).length,
          };
        }),
      );
      expect(faults.notes).toBeGreaterThan(10);
      expect(faults).toMatchObject({ inText: 0, offPage: 0, overlaps: 0 });
    },
  );
});

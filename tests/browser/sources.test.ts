import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { content } from '../../src/build/current.ts';
import { certaintyOf } from '../../src/content/certainty.ts';
import { size, useBrowser, widths, withPage, withTab } from './browser.ts';
import { holdBack } from './heldBack.ts';

useBrowser();

const rows = (page: Page) => page.locator('.groups .rows > li');
const records = content.ledger.topics.flatMap(({ claims }) => claims);
const differing = records.filter((claim) => certaintyOf(claim).mark === 'differs');
const [fact] = content.ledger.facts;

/** What can be reached by Tab and is shown, in its size. */
const stops = (page: Page): Promise<{ width: number; height: number; text: string }[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [tabindex="0"]',
      ),
    ]
      .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }) && each.tabIndex >= 0)
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return { width, height, text: each.textContent.trim().slice(0, 40) };
      })
      .filter(({ width }) => width > 1),
  );

describe('the sources page', () => {
  test.each(widths)('has at most 150 stops for Tab at %i px', async (width) => {
    const found = await withPage('sources/', size(width), stops);
    expect(found.length).toBeGreaterThan(50);
    expect(found.length).toBeLessThanOrEqual(150);
  });

  test.each(widths)(
    'does not move when the script of its filters comes, at %i px',
    async (width) => {
      await withTab('about:blank', size(width), async (page) => {
        const define = await holdBack(page, 'ledger-filter');
        await page.goto(`${inject('url')}sources/`);
        const top = (): Promise<number> =>
          page
            .locator('.groups')
            .first()
            .evaluate((each) => Math.round(each.getBoundingClientRect().top + scrollY));
        const before = await top();
        expect(await page.locator('ledger-filter').isVisible()).toBe(false);
        await define();
        expect(await page.locator('ledger-filter').isVisible()).toBe(true);
        expect(await top()).toBe(before);
      });
    },
  );

  test('has targets of 24 px or more on a phone, with all folds open', async () => {
    const small = await withPage('sources/', size(320), async (page) => {
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const all = await page
        .locator(
          '.groups a, .group > summary, .rows .links a, ledger-filter select, ledger-filter input, .find a',
        )
        .all();
      const boxes = await Promise.all(
        all.map(async (each) => ({
          box: await each.boundingBox(),
          text: await each.textContent(),
        })),
      );
      return boxes.filter(
        ({ box }) => box && (box.height < 24 || box.width < 24) && box.height > 0,
      );
    });
    expect(small.map(({ text }) => text?.trim())).toEqual([]);
  });

  test('narrows to where the article and the record differ, with both sides in view', async () => {
    await withPage('sources/', size(390), async (page) => {
      await page.getByLabel('Only where').check();
      const shown = rows(page).filter({ visible: true });
      const both = new Set([
        ...differing.map(({ id }) => id),
        ...differing.flatMap((each) => each.facts),
      ]);
      const ids = await shown.evaluateAll((list) => list.map(({ id }) => id));
      expect(new Set(ids)).toEqual(both);
      expect(await page.locator('ledger-filter [role=status]').textContent()).toContain(
        `${both.size} of`,
      );
    });
  });

  test('narrows by who says so, by paragraph and by matter', async () => {
    await withPage('sources/', size(390), async (page) => {
      const left = (): Promise<number> => page.locator('.groups .rows > li:not([hidden])').count();
      const who = fact?.attribution.who ?? '';
      await page.getByLabel('Who says so').selectOption(who);
      const own = content.ledger.facts.filter(({ attribution }) => attribution.who === who);
      expect(await left()).toBe(own.length);
      await page.getByLabel('Paragraph').selectOption('p1');
      expect(await left()).toBe(own.filter(({ paragraph }) => paragraph === 1).length);
      await page.getByLabel('Who says so').selectOption('');
      await page.getByLabel('Paragraph').selectOption('');
      const [topic] = content.ledger.topics;
      await page.getByLabel('Matter').selectOption(topic?.id ?? '');
      expect(await left()).toBeGreaterThanOrEqual(topic?.claims.length ?? 0);
    });
  });

  test.each([true, false])('opens at the place of an old address, with script: %s', async (on) => {
    for (const id of [fact?.id, records[0]?.id, content.ledger.readings[0]?.id]) {
      await withPage(
        `sources/#${id ?? ''}`,
        { ...size(390), javaScriptEnabled: on },
        async (page) => {
          await page
            .locator(`[id="${id ?? ''}"]`)
            .filter({ visible: true })
            .waitFor();
        },
      );
    }
  });
});

test('a claim’s link and citation are copied, and said to be', async () => {
  const path = `claims/${fact?.id ?? ''}/`;
  const permissions = ['clipboard-read', 'clipboard-write'];
  await withPage(path, { ...size(390), permissions }, async (page) => {
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await copied()).toMatch(new RegExp(`^https://.*/${path}$`));
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const shown = await page.locator('.citation').textContent();
    // What is shown keeps numbers with their words; what is copied has plain spaces.
    await expect.poll(copied).toBe(shown?.replaceAll('\u00a0', ' '));
  });
});

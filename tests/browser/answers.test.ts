import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { chartSlugs } from '../chartSlugs.ts';
import { waitForAnswers } from './answering.ts';
import { useBrowser, withPage } from './browser.ts';

useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1280, height: 900 } };

const figure = (slug: string): string => `.chart[aria-labelledby=${slug}-title]`;

/** Waits until the chart answers; its buttons, in order. */
async function buttonsOf(page: Page, slug: string) {
  await waitForAnswers(page);
  const drawings = page.locator(`${figure(slug)} .drawings`);
  await drawings.scrollIntoViewIfNeeded();
  return drawings.locator('.answer-layer button');
}

/** What the chart tells, and which of its rows is lit; empty where it is silent. */
function toldBy(page: Page, slug: string): Promise<{ text: string; row: string; rings: number }> {
  return page.locator(figure(slug)).evaluate((chart) => {
    const panel = chart.querySelector<HTMLElement>('.answer-panel:not([hidden])');
    return {
      text: panel?.querySelector('p')?.textContent ?? '',
      row: chart.querySelector('tr[data-lit]')?.getAttribute('data-answer') ?? '',
      rings: chart.querySelectorAll('.answer-lit').length,
    };
  });
}

const silent = { text: '', row: '', rings: 0 };

/** The name that is heard of what has the focus. */
const heard = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('a chart on its page', () => {
  test('says that it answers, but not where no script runs, nor on paper', async () => {
    const hint = '.hint';
    await withPage('arms/', phone, async (page) => {
      expect(await page.locator(hint).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(hint).isVisible()).toBe(false);
    });
    await withPage('arms/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(hint).isVisible()).toBe(false);
    });
  });

  test('is one stop of the Tab key, and arrows, Home and End lead through its answers, each a name of the focus', () =>
    withPage('trip/', desk, async (page) => {
      const buttons = await buttonsOf(page, 'stops-map');
      const names = await buttons.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
      expect(names[0]).toMatch(/^1: Istanbul, Turkey, 5–6\sJanuary\s2024\. Met /);
      await buttons.first().focus();
      const walked = [await heard(page)];
      for (const key of ['ArrowRight', 'ArrowDown', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
        await page.keyboard.press(key);
        walked.push(await heard(page));
      }
      const [first, second, third, last, before] = [0, 1, 2, -1, -2].map((i) => names.at(i));
      expect(walked).toEqual([first, second, third, last, last, before, first]);
      expect(await toldBy(page, 'stops-map')).toMatchObject({ text: first, row: 'istanbul' });
      // On to the sources of what is told, and beyond.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Source: /);
      await page.keyboard.press('Escape');
      expect(await toldBy(page, 'stops-map')).toEqual(silent);
      expect(await heard(page)).toBe(first);
    }));

  test('answers a tap near a stop with its panel at the foot of the screen, until it is closed', () =>
    withPage('trip/', phone, async (page) => {
      const buttons = await buttonsOf(page, 'stops-map');
      const box = await buttons.nth(6).boundingBox();
      // The middle of the number is 20 px away: a finger is wide.
      await page.touchscreen.tap((box?.x ?? 0) - 8, (box?.y ?? 0) + 10);
      const told = await toldBy(page, 'stops-map');
      expect(told.text).toMatch(/^7: Tel Aviv/);
      expect(told.rings).toBe(2);
      const panel = page.locator(`${figure('stops-map')} .answer-panel`);
      const place = await panel.boundingBox();
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBe(844);
      await panel.getByRole('button', { name: 'Next' }).tap();
      expect((await toldBy(page, 'stops-map')).row).toBe('ramallah');
      expect(await panel.locator('[role=status]').textContent()).toMatch(/^8: Ramallah/);
      await panel.getByRole('button', { name: 'Close' }).tap();
      expect(await toldBy(page, 'stops-map')).toEqual(silent);
    }));

  test('keeps what was chosen in the address, and a link with it has it told', () =>
    withPage('arms/', desk, async (page) => {
      const buttons = await buttonsOf(page, 'arms');
      const box = await buttons.nth(1).boundingBox();
      await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 12);
      const address = new URL(await page.evaluate(() => location.href));
      expect(address.search).toMatch(/^\?arms=[a-z-]+$/);
      const told = await toldBy(page, 'arms');
      await page.goto(address.href);
      await buttonsOf(page, 'arms');
      expect(await toldBy(page, 'arms')).toEqual(told);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => location.search)).toBe('');
    }));

  test('answers the pointer while it is there, lights the row, and moves nothing', () =>
    withPage('wider-war/', desk, async (page) => {
      const buttons = await buttonsOf(page, 'region');
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift' });
      });
      const count = await buttons.count();
      for (let i = 0; i < count; i++) {
        const box = await buttons.nth(i).boundingBox();
        await page.mouse.move(
          (box?.x ?? 0) + (box?.width ?? 0) / 2,
          (box?.y ?? 0) + (box?.height ?? 0) / 2,
        );
        if (i === 0) expect((await toldBy(page, 'region')).text).toMatch(/^1: /);
        await page.mouse.move(5, 5);
        expect(await toldBy(page, 'region')).toEqual(silent);
      }
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );
    }));

  test('and the sentences that tell the same light each other', () =>
    withPage('trip/', desk, async (page) => {
      await buttonsOf(page, 'stops-map');
      const mention = page.locator('.prose li .claim', { hasText: 'Doha' });
      await mention.locator('strong').hover();
      expect(await toldBy(page, 'stops-map')).toMatchObject({ text: '', row: 'doha' });
      await page.mouse.move(5, 5);
      await page
        .locator(`${figure('stops-map')} .answer-layer button`)
        .nth(3)
        .focus();
      expect(await mention.getAttribute('data-lit')).toBe('');
    }));

  test('passes over what a choice put out', () =>
    withPage('timeline/?matter=arms', desk, async (page) => {
      const buttons = await buttonsOf(page, 'timeline');
      const shown = await page
        .locator(`${figure('timeline')} tr[data-answer]:not([data-out])`)
        .count();
      expect(shown).toBeLessThan(await buttons.count());
      await buttons.first().focus();
      await page.keyboard.press('End');
      const place = page.locator(`${figure('timeline')} .answer-steps span`);
      expect(await place.textContent()).toBe(`${shown} of ${shown}`);
    }));
});

describe('the route', () => {
  const legs = (page: Page): Promise<number> =>
    page
      .locator(`${figure('stops-map')} .drawing:visible .route`)
      .first()
      .evaluate((route) => (route.getAttribute('d') ?? '').split('M').length - 1);

  test('is drawn stop by stop where it is asked for, and is whole once that ends', () =>
    withPage('trip/', desk, async (page) => {
      const buttons = await buttonsOf(page, 'stops-map');
      const whole = await legs(page);
      await buttons.first().focus();
      await page.getByRole('button', { name: 'Draw the route' }).click();
      await page.waitForFunction(() =>
        document.querySelector('.answer-panel')?.textContent.startsWith('3: '),
      );
      expect(await legs(page)).toBeLessThan(whole);
      await page.getByRole('button', { name: 'Stop drawing the route' }).click();
      expect(await legs(page)).toBe(whole);
    }));

  test('is not drawn where the reader wants little motion', () =>
    withPage('trip/', { ...desk, reducedMotion: 'reduce' }, async (page) => {
      const buttons = await buttonsOf(page, 'stops-map');
      await buttons.first().focus();
      expect(await page.locator('.answer-panel:visible').count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Draw the route' }).count()).toBe(0);
    }));
});

describe('the map beside the list of stops', () => {
  /** Scrolls a stop of the list to the middle of the window; what the map then says. */
  const readAt = async (page: Page, place: string): Promise<string> => {
    await buttonsOf(page, 'stops-map');
    await page.locator('.prose li .claim', { hasText: place }).evaluate((claim) => {
      const map = document.querySelector('.answer-companion');
      const below = map ? map.getBoundingClientRect().height + 40 : 200;
      scrollTo(0, scrollY + claim.getBoundingClientRect().top - below);
    });
    await page.waitForTimeout(300);
    return page.evaluate(() => document.querySelector('.answer-companion > p')?.textContent ?? '');
  };

  test.each([phone, desk])('keeps to the stop that is being read, at %j', (options) =>
    withPage('trip/', options, async (page) => {
      expect(await readAt(page, 'Al-Ula')).toMatch(/^6: Al-Ula/);
      const told = page.locator('.answer-companion [data-told]');
      expect(await told.count()).toBe(1);
      expect(await readAt(page, 'Manama')).toMatch(/^9: Manama/);
      const box = await page.locator('.answer-companion').boundingBox();
      expect(box?.y).toBe(0);
    }),
  );

  test.each([
    ['little motion is wanted', { ...desk, reducedMotion: 'reduce' as const }],
    ['the window is low', { viewport: { width: 640, height: 400 } }],
  ])('is left away where %s', (_, options) =>
    withPage('trip/', options, async (page) => {
      expect(await readAt(page, 'Al-Ula')).toBe('');
    }),
  );
});

describe('an embed', () => {
  test.each(chartSlugs)('of %s answers, each answer with its source', (slug) =>
    withPage(`embed/${slug}/`, { viewport: { width: 600, height: 900 } }, async (page) => {
      const buttons = await buttonsOf(page, slug);
      expect(await buttons.count()).toBeGreaterThan(1);
      await buttons.first().focus();
      await page.keyboard.press('ArrowRight');
      expect((await toldBy(page, slug)).text).toBe(await heard(page));
      const link = page.locator('.answer-panel a').first();
      const claims = `${inject('url')}claims/`.replaceAll('.', '\\.');
      expect(await link.getAttribute('href')).toMatch(
        new RegExp(`^${claims}[\\w-]+/index\\.html$`),
      );
    }),
  );

  test('is silent, and complete, without a script or the file', () =>
    withPage('embed/arms/', { ...desk, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.answer-layer').count()).toBe(0);
      expect(await page.locator('.drawing:visible').count()).toBe(1);
    }));
});

import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { absolute, routes } from '../../../src/routes.ts';
import { chartSlugs } from '../../chartSlugs.ts';
import { size, useBrowser, withPage, withTab } from '../browser.ts';
import { holdBack } from '../heldBack.ts';
import { extremes } from './extremes.ts';
import { chartIn, hostPage, naturalHeight, useHost } from './pageHost.ts';
import { served, snippetOf } from './pageSnippets.ts';

useBrowser();
const host = useHost();
const kit = (chart: string): string => `[aria-labelledby="${chart}-kit"]`;
const code = (page: Page, chart: string): Promise<string> =>
  page
    .locator(`${kit(chart)} .copy code`)
    .textContent()
    .then((text) => text ?? '');

test('the page has every snippet as plain text where no script runs', async () => {
  await withPage('embed/', { ...size(768), javaScriptEnabled: false }, async (page) => {
    for (const chart of chartSlugs) {
      const snippets = page.locator(`${kit(chart)} .plain pre`);
      expect(await snippets.count()).toBeGreaterThan(5);
      for (const each of await snippets.all()) {
        expect(await each.isVisible()).toBe(true);
        expect(await each.evaluate((pre) => getComputedStyle(pre).userSelect)).toBe('auto');
        expect(await each.textContent()).not.toMatch(/%[A-Z]+%|undefined/);
      }
      expect(await page.locator(`${kit(chart)} .choices`).isVisible()).toBe(false);
      expect(await page.locator(`${kit(chart)} button`).isVisible()).toBe(false);
    }
  });
});

test.each([320, 412, 1440])('nothing moves when its script comes, at %i px', async (width) => {
  await withTab('about:blank', size(width), async (tab) => {
    const define = await holdBack(tab, 'embed-kit');
    await tab.goto(`${inject('url')}embed/`);
    const tops = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('embed-kit, embed-kit > .preview')].map(
          (each, i) => i < 2 && Math.round(each.getBoundingClientRect().top + scrollY),
        ),
      );
    const before = await tops();
    await define();
    expect(await tab.locator('.choices').first().isVisible()).toBe(true);
    expect(await tops()).toEqual(before);
  });
});

test('asks for a preview once', async () => {
  await withTab('about:blank', size(1440), async (tab) => {
    const asked: string[] = [];
    tab.on('request', (request) => {
      if (request.resourceType() === 'document') asked.push(request.url());
    });
    await tab.goto(`${inject('url')}embed/`, { waitUntil: 'networkidle' });
    expect(await tab.locator('.choices').first().isVisible()).toBe(true);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked).toEqual([...new Set(asked)]);
  });
});

test('a snippet of a site that does not know its address has that at which the page is read', async () => {
  const stand = absolute(routes.page('index'));
  await withPage('embed/', size(768), async (page) => {
    const [chart = ''] = chartSlugs;
    expect(await code(page, chart)).toContain(`${stand}embed/${chart}/`);
    await page.locator(`${kit(chart)} embed-kit`).evaluate((element, address) => {
      const settings = JSON.parse(element.dataset['settings'] ?? '') as object;
      element.dataset['settings'] = JSON.stringify({ ...settings, stand: address });
      // It reads them as it comes.
      element.replaceWith(element.cloneNode(true));
    }, stand);
    expect(await code(page, chart)).toContain(`${inject('url')}embed/${chart}/`);
    expect(await code(page, chart)).not.toContain(stand);
  });
});

describe.each(extremes)('the kit of %s', (chart) => {
  test('follows each choice in the snippet and the preview, with no step in the history', async () => {
    await withPage('embed/', size(1440), async (page) => {
      const part = page.locator(kit(chart));
      const before = await page.evaluate(() => history.length);
      const first = await code(page, chart);
      expect(served(first)).toBe(snippetOf(chart, 'Frame, no script'));

      await part.locator('[name=theme]').selectOption('dark');
      expect(await code(page, chart)).toContain('?theme=dark"');
      expect(await code(page, chart)).toContain('color-scheme:dark');
      const tall = /height:(calc.*?)"/.exec(await code(page, chart))?.[1];
      await part.locator('[name=title]').uncheck();
      expect(await code(page, chart)).toContain('&amp;title=off');
      expect(/height:(calc.*?)"/.exec(await code(page, chart))?.[1]).not.toBe(tall);
      await part.locator('[name=bg]').check();
      expect(await code(page, chart)).toContain('&amp;bg=transparent');

      const child = await chartIn(page, `${kit(chart)} iframe`);
      expect(await child.locator('.chart-title').isVisible()).toBe(false);
      const root = child.locator('html');
      expect(await root.evaluate((each) => getComputedStyle(each).colorScheme)).toBe('dark');

      for (const width of [280, 600, 1200]) {
        await part.locator('[name=width]').fill(String(width));
        await child.waitForFunction((to) => innerWidth === to, width);
        expect(await part.locator('[data-width]').textContent()).toBe(String(width));
      }
      await part.locator('[name=theme]').selectOption('light');
      await part.locator('[name=title]').check();
      await part.locator('[name=bg]').uncheck();
      expect(await code(page, chart)).toBe(first);
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(page.url()).toBe(`${inject('url')}embed/`);
    });
  });

  test.each(['granted', 'refused'])('copies by keyboard and says so: %s', async (right) => {
    const permissions = right === 'granted' ? ['clipboard-read', 'clipboard-write'] : [];
    await withPage('embed/', { ...size(1440), permissions }, async (page) => {
      if (right === 'refused') {
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        });
      }
      const part = page.locator(kit(chart));
      await part.locator('[name=kind]').selectOption({ index: 2 });
      await part.locator('.copy pre').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const status = part.locator('[role=status]');
      await expect.poll(() => status.textContent()).not.toBe('');
      if (right === 'granted') {
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          await code(page, chart),
        );
      } else {
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code(page, chart));
      }
    });
  });
});

describe.each(chartSlugs)('the kit of %s', (chart) => {
  test('gives a frame of the right height whatever is chosen', async () => {
    await withPage('embed/', size(1440), async (page) => {
      const part = page.locator(kit(chart));
      for (const titled of [true, false]) {
        await part.locator('[name=title]').setChecked(titled);
        const snippet = served(await code(page, chart));
        const address = host.put('/column', hostPage(`<div id="column">${snippet}</div>`));
        await withTab(address, size(1200), async (tab) => {
          const child = await chartIn(tab);
          for (const width of [280, 340, 420, 580, 700, 900, 1100]) {
            await tab.locator('#column').evaluate((each, to) => {
              each.style.width = `${to}px`;
            }, width);
            await child.waitForFunction((to) => innerWidth === to, width);
            const reserved = (await tab.locator('iframe').boundingBox())?.height ?? 0;
            const miss = Math.abs(reserved - (await naturalHeight(child)));
            expect(miss, `${width} px: ${snippet}`).toBeLessThanOrEqual(8);
          }
        });
      }
    });
  });
});

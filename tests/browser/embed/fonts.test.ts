import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { chartSlugs } from '../../chartSlugs.ts';
import { useBrowser, withTab } from '../browser.ts';
import { chartIn, hostPage, naturalHeight, useHost } from './pageHost.ts';
import { bareFrame, snippetOf } from './pageSnippets.ts';

useBrowser();
const host = useHost();
const medium = { viewport: { width: 800, height: 900 } };
const fontUrl = /\/embed\/fonts\/.*\.woff2$/;

/** The families of the fonts that have come. */
const facesIn = (child: Frame): Promise<string[]> =>
  child.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );

/** Holds the fonts back until the function that it gives is called. */
async function holdFonts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(fontUrl, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

describe.each(chartSlugs)('the faces of the embed of %s', (chart) => {
  test('come in a page elsewhere, and nothing waits for them or moves when they come', async () => {
    const empty = host.put('/empty', hostPage(''));
    for (const width of [320, 480, 700, 1000]) {
      await withTab(empty, { viewport: { width, height: 1200 } }, async (page) => {
        const release = await holdFonts(page);
        const asked = page.waitForRequest(fontUrl);
        await page.setContent(hostPage(snippetOf(chart, 'Frame, no script')));
        const child = await chartIn(page);
        await asked;
        // The browser notes a paint once it is on the screen, which may be a moment later.
        await expect
          .poll(() => child.evaluate(() => performance.getEntriesByName('first-paint').length), {
            message: 'painted while they are held back',
          })
          .toBe(1);
        const before = await naturalHeight(child);
        release();
        await expect.poll(() => facesIn(child)).toEqual(['Embed Display', 'Embed Sans']);
        expect(await naturalHeight(child)).toBe(before);
        const reserved = (await page.locator('iframe').boundingBox())?.height ?? 0;
        expect(Math.abs(reserved - before), `${width} px`).toBeLessThanOrEqual(8);
      });
    }
  });

  test('cut no word of the drawing and let none run out of it', async () => {
    await withTab(`${inject('url')}embed/${chart}/`, medium, async (page) => {
      await expect.poll(() => facesIn(page.mainFrame())).toHaveLength(2);
      for (const width of [308, 420, 580, 780]) {
        await page.setViewportSize({ width, height: 900 });
        const outside = await page.evaluate(() => {
          const svg = [...document.querySelectorAll('.drawing > svg')].find((each) =>
            each.checkVisibility(),
          );
          const frame = svg?.getBoundingClientRect() ?? new DOMRect();
          return [...(svg?.querySelectorAll('text') ?? [])]
            .filter((each) => {
              const { left, right, top, bottom } = each.getBoundingClientRect();
              return (
                left < frame.left - 1 ||
                right > frame.right + 1 ||
                top < frame.top - 1 ||
                bottom > frame.bottom + 1
              );
            })
            .map(({ textContent }) => textContent);
        });
        expect(outside, `${width} px`).toEqual([]);
      }
    });
  });

  test('are left out by a frozen embed, which must not hang on what may change', async () => {
    const list = JSON.parse(readFileSync('dist/embed/frozen.json', 'utf8')) as {
      chart: string;
      version: string;
    }[];
    const version = list.findLast((each) => each.chart === chart)?.version;
    if (version === undefined) return;
    await withTab(host.put('/frozen', hostPage('')), medium, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const frame = bareFrame(chart).replace(`/embed/${chart}/`, `/embed/${chart}/${version}/`);
      await page.setContent(hostPage(frame));
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([`${inject('url')}embed/${chart}/${version}/`]);
    });
  });
});

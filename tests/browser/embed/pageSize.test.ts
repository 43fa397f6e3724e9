import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartSlugs } from '../../chartSlugs.ts';
import { useBrowser, withTab } from '../browser.ts';
import { findFitFaults } from './pageFaults.ts';
import { chartIn, hostPage, naturalHeight, useHost } from './pageHost.ts';
import { bareFrame, snippetOf } from './pageSnippets.ts';

useBrowser();
const host = useHost();
const large = { viewport: { width: 1200, height: 900 } };

/** The sum of the shifts of a page's layout from its start until it has been still for a while. */
function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (list: PerformanceObserverEntryList): void => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        };
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 2000);
      }),
  );
}

describe.each(chartSlugs)('the snippet for %s, without script', (chart) => {
  test('reserves the height of the chart at every width', async () => {
    const snippet = snippetOf(chart, 'Frame, no script');
    const address = host.put('/reserve', hostPage(`<div id="column">${snippet}</div>`));
    const misses = await withTab(address, large, async (page) => {
      const child = await chartIn(page);
      const found: string[] = [];
      for (let width = 240; width <= 1000; width += 20) {
        await page.locator('#column').evaluate((each, to) => {
          each.style.width = `${to}px`;
        }, width);
        await child.waitForFunction((to) => innerWidth === to, width);
        const box = await page.locator('iframe').boundingBox();
        const miss = (box?.height ?? 0) - (await naturalHeight(child));
        if (Math.abs(miss) > 8) found.push(`${width} px wide: ${miss.toFixed(1)} px`);
      }
      return found;
    });
    expect(misses).toEqual([]);
  });

  test.each(['Frame, no script', 'Frame with our script'])(
    'moves nothing of the page as it loads: %s',
    async (label) => {
      const text = `<p>Before</p>${snippetOf(chart, label)}<p>After</p>`;
      const address = host.put('/shift', hostPage(text));
      const shifts = await Promise.all(
        [320, 480, 700, 1100].map((width) =>
          withTab(address, { viewport: { width, height: 1600 } }, async (page) => {
            await chartIn(page);
            return [width, await shiftsOf(page)];
          }),
        ),
      );
      expect(shifts.filter(([, shift]) => shift !== 0)).toEqual([]);
    },
  );
});

test.each(chartSlugs)(
  '%s in a frame that is too low makes itself fit, and leaves that state once the page gives it its height',
  async (chart) => {
    const address = host.put('/fit', hostPage(bareFrame(chart)));
    await withTab(address, large, async (page) => {
      const child = await chartIn(page);
      const resize = (width: number, height: number): Promise<void> =>
        page.locator('iframe').evaluate(
          (frame, [w, h]) => {
            frame.style.cssText = `width:${w}px;height:${h}px;border:0`;
          },
          [width, height] as const,
        );
      for (const width of [320, 600, 900]) {
        await resize(width, 400);
        await child.waitForFunction((to) => innerWidth === to, width);
        await resize(width, Math.min(400, Math.round(0.7 * (await naturalHeight(child)))));
        await child.waitForSelector('[data-fit]', { state: 'attached' });
        await expect.poll(() => findFitFaults(child), { message: `${width} px` }).toEqual([]);
        await resize(width, Math.ceil(await naturalHeight(child)));
        await child.waitForSelector('html:not([data-fit])', { state: 'attached' });
        expect(await child.locator('summary').isVisible()).toBe(true);
        expect(await child.evaluate(() => getComputedStyle(document.body).zoom)).toBe('1');
      }
    });
  },
);

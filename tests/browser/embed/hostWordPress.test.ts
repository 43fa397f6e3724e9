import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { extremes } from './extremes.ts';
import { embedAddress, patient, settled, withHost, type OpenHost } from './host.ts';
import { datawrapper, wordPress } from './listeners.ts';
import { useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

/** What the chart has said with WordPress's secret. */
async function told({ messages }: OpenHost): Promise<{ message: string; value: unknown }[]> {
  return (await messages()).flatMap(({ data }) => {
    const { message, value } = data as { message?: string; value?: unknown };
    return message === undefined ? [] : [{ message, value }];
  });
}

/** The frames get room after two seconds, and nothing tells them. */
const giveRoomUnseen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (parent === self) return;
    const start = Date.now();
    const { innerWidth: width } = window;
    Object.defineProperty(window, 'innerWidth', {
      get: () => (Date.now() - start > 2000 ? width || 320 : 0),
    });
    window.ResizeObserver = class {
      observe(): void {
        // Sees nothing.
      }
    } as unknown as typeof ResizeObserver;
    addEventListener('resize', (event) => event.stopImmediatePropagation(), true);
  });

/** Serves the chart with so many more lines that WordPress would cut it. */
const lengthen = (page: Page): Promise<unknown> =>
  page.route('**/embed/arms/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '<p class="chart-foot"',
      `${'<p>One more line.</p>'.repeat(40)}$&`,
    );
    await route.fulfill({ response, body });
  });

describe.each(extremes)('%s in a post of WordPress', (chart) => {
  test('speaks once it has room, though nothing tells it', async () => {
    const use = async (open: OpenHost): Promise<void> => {
      const heights = async (): Promise<unknown[]> =>
        (await told(open)).map(({ message }) => message);
      await expect.poll(heights, patient).toContain('height');
      expect(await open.page.locator('iframe').isVisible()).toBe(true);
    };
    await withHost(host, wordPress, [embedAddress(chart)], use, { prepare: giveRoomUnseen });
  });

  test('tells of a link that its reader follows, and opens nothing', async () => {
    await withHost(host, wordPress, [embedAddress(chart)], async (open) => {
      const { page, charts, errors } = open;
      await expect.poll(() => page.locator('iframe').isVisible(), patient).toBe(true);
      const link = charts[0]?.locator('.chart-foot a');
      const href = await link?.evaluate((each) => (each as HTMLAnchorElement).href);
      await link?.click();
      const links = async (): Promise<unknown[]> =>
        (await told(open)).filter(({ message }) => message === 'link').map(({ value }) => value);
      await expect.poll(links, patient).toEqual([href]);
      expect(page.context().pages()).toHaveLength(1);
      expect(charts[0]?.url()).toContain(inject('url'));
      // A sandbox that refuses a window says so.
      expect(errors).toEqual([]);
    });
  });

  test('tells of no link elsewhere, where the browser opens it', async () => {
    await withHost(host, datawrapper, [embedAddress(chart)], async (open) => {
      const { page, charts } = open;
      await charts[0]?.locator('.chart-foot').waitFor();
      const opened = page.context().waitForEvent('page');
      await charts[0]?.locator('.chart-foot a').click();
      await opened;
      expect((await told(open)).filter(({ message }) => message === 'link')).toEqual([]);
    });
  });
});

test('what is higher than a frame may be is shrunk before it speaks, once, and keeps its table in reach', async () => {
  const use = async (open: OpenHost): Promise<void> => {
    const { page, charts } = open;
    await expect.poll(() => page.locator('iframe').isVisible(), patient).toBe(true);
    await settled(async () => (await told(open)).length);
    const heights = new Set((await told(open)).map(({ value }) => Number(value)));
    expect(heights.size).toBe(1);
    for (const height of heights) expect(height).toBeLessThanOrEqual(1000);
    const fits = await charts[0]?.evaluate(
      () => document.documentElement.scrollHeight <= innerHeight,
    );
    expect(fits).toBe(true);
    expect(await charts[0]?.locator('summary').isVisible()).toBe(true);
  };
  await withHost(host, wordPress, [embedAddress('arms')], use, { prepare: lengthen });
});

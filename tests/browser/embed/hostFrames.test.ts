import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage, size } from '../browser.ts';
import { extremes } from './extremes.ts';
import { embedAddress, measure, patient, startLate, withHost, type OpenHost } from './host.ts';
import { datawrapper, ours, wordPress } from './listeners.ts';
import { iframeResizer5, iframeResizer5Late, packages } from './packages.ts';
import { useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

describe.each([...packages.filter(({ late }) => !late), datawrapper, ours])(
  'a page of twenty embeds with $name',
  (kind) => {
    test('gives each its own height', async () => {
      const slugs = Array.from({ length: 20 }, (_, i) => extremes[i % extremes.length] ?? '');
      const own: Record<string, number> = {};
      for (const slug of extremes) own[slug] = (await measure(slug, 480)).shut;
      const addresses = slugs.map((slug) => embedAddress(slug));
      const use = async ({ heights, errors }: OpenHost): Promise<void> => {
        await expect.poll(heights, patient).toEqual(slugs.map((slug) => own[slug]));
        expect(errors).toEqual([]);
      };
      await withHost(host, kind, addresses, use, { width: 480 });
    });
  },
);

/** Serves the chart with another title. */
const retitle =
  (title: string) =>
  (page: Page): Promise<unknown> =>
    page.route('**/embed/arms/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<title>.*?<\/title>/,
        `<title>${title}</title>`,
      );
      await route.fulfill({ response, body });
    });

describe.each([iframeResizer5, iframeResizer5Late])('on a page with $name', (kind) => {
  test.each(extremes)('the frame gets the title of %s', async (chart) => {
    await withHost(host, kind, [embedAddress(chart)], async (open) => {
      if (kind.late) await startLate(open, kind);
      const title = await open.charts[0]?.title();
      expect(title).not.toBe('');
      await expect
        .poll(() => open.page.locator('iframe').getAttribute('title'), patient)
        // A colon would cut it there.
        .toBe((title ?? '').replaceAll(':', ','));
    });
  });

  test('a title with a colon, which would cut it there, comes with a comma', async () => {
    const use = async (open: OpenHost): Promise<void> => {
      if (kind.late) await startLate(open, kind);
      await expect
        .poll(() => open.page.locator('iframe').getAttribute('title'), patient)
        .toBe('Stops, in order, and more');
    };
    const prepare = retitle('Stops: in order: and more');
    await withHost(host, kind, [embedAddress('arms')], use, { prepare });
  });
});

describe.each(extremes)('%s in the sandbox of WordPress', (chart) => {
  test('is as complete as it is alone', async () => {
    const content = (): string => document.querySelector('main')?.outerHTML ?? '';
    // Its script would let it answer, which a sandboxed frame cannot.
    const still = { ...size(480), javaScriptEnabled: false };
    const alone = await withPage(`embed/${chart}/`, still, (page) => page.evaluate(content));
    await withHost(host, wordPress, [embedAddress(chart)], async ({ charts, page, errors }) => {
      await expect.poll(() => page.locator('blockquote').isVisible(), patient).toBe(false);
      expect(await charts[0]?.evaluate(() => origin)).toBe('null');
      expect(await charts[0]?.evaluate(content)).toBe(alone);
      expect(alone).toContain('</table>');
      expect(errors).toEqual([]);
    });
  });

  test.each([280, 320, 480, 1100])('is whole in what it is given, %i px wide', async (width) => {
    const { shut } = await measure(chart, width);
    const use = async ({ charts, heights }: OpenHost): Promise<void> => {
      await expect.poll(heights, patient).toEqual([Math.min(1000, shut)]);
      const overflow = (): Promise<number> | undefined =>
        charts[0]?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      await expect.poll(overflow, patient).toBeLessThanOrEqual(0);
      const bottom = await charts[0]
        ?.locator('.chart-foot')
        .evaluate((each) => each.getBoundingClientRect().bottom);
      expect(bottom).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(Math.min(1000, shut));
    };
    await withHost(host, wordPress, [embedAddress(chart)], use, { width });
  });
});

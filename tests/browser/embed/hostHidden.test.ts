import { describe, expect, inject, test } from 'vitest';
import { size, useBrowser, withPage } from '../browser.ts';
import { extremes } from './extremes.ts';
import { embedAddress, measure, patient, settled, withHost, type OpenHost } from './host.ts';
import { datawrapper, listeners, ours } from './listeners.ts';
import { packages } from './packages.ts';
import { hostPage, useHost } from './pageHost.ts';

useBrowser();
const host = useHost();
const addresses = (): string[] => extremes.map((chart) => embedAddress(chart));
const shut = async (width: number): Promise<number[]> => {
  const heights = [];
  for (const chart of extremes) heights.push((await measure(chart, width)).shut);
  return heights;
};

describe.each([...packages, ...listeners])('in a hidden part of a page with $name', (kind) => {
  test('says nothing, sets no height of 0, and has its height once shown', async () => {
    const limit = kind.limit ?? ((height: number): number => height);
    const [narrow, wide] = [(await shut(320)).map(limit), (await shut(700)).map(limit)];
    await withHost(
      host,
      kind,
      addresses(),
      async ({ page, charts, heights, messages, errors }) => {
        const tab = page.locator('#tab');
        const hide = (hidden: boolean): Promise<void> =>
          tab.evaluate((each, to) => {
            each.style.display = to ? 'none' : 'block';
          }, hidden);
        for (const chart of charts)
          await chart.waitForSelector('.chart-foot', { state: 'attached' });
        if (kind.late) await page.evaluate(kind.start, inject('url'));
        await page.waitForTimeout(2000);
        expect(await messages()).toEqual([]);
        await hide(false);
        await expect.poll(heights, patient).toEqual(narrow);

        await settled(async () => (await messages()).length);
        await hide(true);
        const spoken = (await messages()).length;
        await page.setViewportSize({ width: 700, height: 900 });
        await page.waitForTimeout(500);
        expect(await messages()).toHaveLength(spoken);
        await hide(false);
        await expect.poll(heights, patient).toEqual(wide);

        const given = await page.evaluate(() => window.seen.heights);
        expect(given.filter((height) => !(Number.parseFloat(height) > 0))).toEqual([]);
        expect(given.length).toBeGreaterThan(0);
        expect((await messages()).filter(({ width }) => width === 0)).toEqual([]);
        expect(errors).toEqual([]);
      },
      { wrap: '<div id="tab" style="display:none">EMBEDS</div>' },
    );
  });
});

describe.each([...packages.filter(({ late }) => !late), datawrapper, ours])(
  'in a closed <details> of a page with $name',
  (kind) => {
    test('has its height once that is opened, and was never given 0', async () => {
      const expected = await shut(320);
      const use = async ({ page, charts, heights }: OpenHost): Promise<void> => {
        for (const chart of charts)
          await chart.waitForSelector('.chart-foot', { state: 'attached' });
        await page.waitForTimeout(2000);
        await page.locator('#more').click();
        await expect.poll(heights, patient).toEqual(expected);
        const given = await page.evaluate(() => window.seen.heights);
        expect(given.filter((height) => !(Number.parseFloat(height) > 0))).toEqual([]);
      };
      const wrap = '<details><summary id="more">More</summary>EMBEDS</details>';
      await withHost(host, kind, addresses(), use, { wrap });
    });
  },
);

test.each(extremes)(
  '%s says nothing when its frame is hidden again, where it shares the process of the page',
  async (chart) => {
    // A page of the same site as the embed: a browser keeps both in one process, as phones do for all.
    const body = `<script>seen=[];onmessage=({data})=>seen.push(data)</script>
      <div id="tab"><iframe src="${embedAddress(chart)}"></iframe></div>`;
    await withPage('404.html', size(480), async (page) => {
      const address = `${inject('url')}host.html`;
      await page.route(address, (route) =>
        route.fulfill({ contentType: 'text/html', body: hostPage(body) }),
      );
      await page.goto(address);
      const heard = (): Promise<number> =>
        page.evaluate(() => (window as unknown as { seen: unknown[] }).seen.length);
      await expect.poll(heard, patient).toBeGreaterThan(0);
      await settled(heard);
      const before = await heard();
      await page.locator('#tab').evaluate((each) => {
        each.style.display = 'none';
      });
      await page.waitForTimeout(500);
      expect(await heard()).toBe(before);
    });
  },
);

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartSlugs } from '../../chartSlugs.ts';
import { size, useBrowser, withTab } from '../browser.ts';
import { holdBack } from '../heldBack.ts';
import { extremes } from './extremes.ts';
import { findViolations } from './pageFaults.ts';
import { hostPage, useHost } from './pageHost.ts';
import { snippetOf } from './pageSnippets.ts';

useBrowser();
const host = useHost();
const element = (chart: string, attributes = ''): string =>
  snippetOf(chart, 'Web component, no frame').replace('<trip-chart', `<trip-chart${attributes}`);

/** Everything that a page can say of its own text, and of every element of a name. */
const loud = `<style>
  :root{--ink:red;--paper:red;--sans:cursive}
  body{font:italic 700 40px/3 cursive;color:red;letter-spacing:9px;text-transform:uppercase;
    text-align:right;word-spacing:20px;white-space:pre;direction:rtl;visibility:visible;
    text-indent:50px;font-variant:small-caps;text-shadow:2px 2px red;cursor:wait;quotes:none;
    list-style:none;border-collapse:separate;fill:red;stroke:red;hyphens:auto;tab-size:40}
  h1,h2,p,table,td,svg,text,path,label,input,figure,main,a{display:none;color:red;fill:red;margin:90px}
</style>`;

/** How every element of the chart looks, as values by name; its place in the page left out. */
async function looksOf(page: Page): Promise<Record<string, string>[]> {
  // As one text: of so many values, the browser would take seconds to hand over each.
  const looks = await page.locator('trip-chart').evaluate((each) => {
    const elements = [...(each.shadowRoot?.querySelectorAll('*') ?? [])];
    const names = [...getComputedStyle(each)].filter(
      (name) => !/^(top|right|bottom|left|inset.*|--.*)$/.test(name),
    );
    return JSON.stringify(
      elements.map((inner) => {
        const style = getComputedStyle(inner);
        return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
      }),
    );
  });
  return JSON.parse(looks) as Record<string, string>[];
}

describe.each(chartSlugs)('the component with %s, in a page elsewhere', (chart) => {
  test('brings the whole chart, which works', async () => {
    const address = host.put('/element', hostPage(element(chart)));
    await withTab(address, size(768), async (page) => {
      const inside = page.locator('trip-chart');
      await inside.locator('.chart-foot').waitFor();
      expect(await inside.locator('.drawing > svg:visible').count()).toBe(1);
      await inside.locator('summary').click();
      expect(await inside.locator('table').isVisible()).toBe(true);
      // Only the words that were there for want of the chart are gone.
      expect(await page.getByRole('link').count()).toBe(1);
    });
  });

  test.each([320, 600])('keeps its room from the start, in %i pixels', async (width) => {
    const below = '<p id="below">Below</p>';
    const body = `<div style="width:${width}px">${element(chart)}</div>${below}`;
    await withTab(host.put('/room', hostPage(body)), size(768), async (page) => {
      const top = (): Promise<number> =>
        page.locator('#below').evaluate((each) => each.getBoundingClientRect().top);
      const define = await holdBack(page, 'trip-chart');
      await page.reload();
      const before = await top();
      await define();
      await page.locator('trip-chart .chart-foot').waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    });
  });

  test('takes no style from the page around it', async () => {
    const looks: Record<string, string>[][] = [];
    for (const head of ['', loud]) {
      const body = `<div style="width:600px">${element(chart)}</div>`;
      const address = host.put('/styled', hostPage(body, head));
      looks.push(
        await withTab(address, size(768), async (page) => {
          await page.locator('trip-chart .chart-foot').waitFor();
          return looksOf(page);
        }),
      );
    }
    const [plain = [], styled = []] = looks;
    expect(plain.length).toBeGreaterThan(100);
    expect(Object.keys(plain[0] ?? {}).length).toBeGreaterThan(300);
    const changes = plain.flatMap((each, i) =>
      Object.entries(each)
        .filter(([name, value]) => styled[i]?.[name] !== value)
        .map(([name, value]) => `${name}: ${value} → ${styled[i]?.[name] ?? ''}`),
    );
    expect([...new Set(changes)].slice(0, 20)).toEqual([]);
  });

  test('has no violation that axe can find', async () => {
    const body = `<main><h1>A page</h1>${element(chart)}</main>`;
    await withTab(host.put('/element', hostPage(body)), size(768), async (page) => {
      await page.locator('trip-chart .chart-foot').waitFor();
      expect(await findViolations(page)).toEqual([]);
    });
  });
});

// What follows is of the script, which is the same for every chart.
describe.each(extremes)('the component with %s', (chart) => {
  test('begins with the theme that its attribute names, if there is one of that name', async () => {
    const open = (attributes: string): Promise<string> =>
      withTab(
        host.put('/element', hostPage(element(chart, attributes))),
        size(768),
        async (page) => {
          const inside = page.locator('trip-chart');
          await inside.locator('.chart-foot').waitFor();
          return inside
            .locator('.embed')
            .evaluate((each) => getComputedStyle(each).backgroundColor);
        },
      );
    const paper = await open('');
    expect(await open(' theme="dark"')).not.toBe(paper);
    expect(await open(' theme="nothing"')).toBe(paper);
  });

  test('is a link where the chart cannot be fetched', async () => {
    await withTab(host.put('/empty', hostPage('')), size(768), async (page) => {
      await page.route(/\/embed\/[^/]+\/$/, (route) => route.abort());
      await page.goto(host.put('/element', hostPage(element(chart))));
      await page.waitForLoadState('networkidle');
      expect(await page.locator('trip-chart a').isVisible()).toBe(true);
      expect(await page.locator('trip-chart').evaluate((each) => each.shadowRoot)).toBeNull();
    });
  });
});

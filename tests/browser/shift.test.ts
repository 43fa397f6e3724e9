import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPages } from '../built/html.ts';
import { size, useBrowser, withPage } from './browser.ts';

useBrowser();

// Of the claims, which are built alike, every fortieth; an embed has tests of its own.
const paths = readPages()
  .map(({ path }) => path)
  .filter((path) => !/^embed\/./.test(path))
  .filter((path, i) => !path.startsWith('claims/') || i % 40 === 0);

/** The faces of a common system of phones, by the names that style sheets have for them. */
const system: Record<string, string> = {
  'Noto Serif': 'noto-serif/files/noto-serif-latin-400',
  'Noto Serif Bold': 'noto-serif/files/noto-serif-latin-700',
  Roboto: 'roboto/files/roboto-latin-400',
  'Roboto Bold': 'roboto/files/roboto-latin-700',
};

function dataOf(name: string): string {
  const file = readFileSync(`node_modules/@fontsource/${system[name] ?? ''}-normal.woff2`);
  return `url(data:font/woff2;base64,${file.toString('base64')})`;
}

/** Gives a page the faces of that system, and holds the site's own and all scripts back until what it gives is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.(?:woff2|js)$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.route(/(?:\/|\.html)$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      /local\(["']?([^)"']*)["']?\)/g,
      (local: string, name: string) => (name in system ? dataOf(name) : local),
    );
    await route.fulfill({ response, body });
  });
  return release;
}

/** Waits until the faces that stand in are there, and painted; gives the time. */
async function settle(page: Page): Promise<number> {
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' &&
      [...document.fonts].some(({ family }) => family.includes('Stand-in')),
  );
  return page.evaluate(async () => {
    const standIns = [...document.fonts].filter(({ family }) => family.includes('Stand-in'));
    await Promise.allSettled(standIns.map((face) => face.load()));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now();
  });
}

/** The sum of the shifts of the layout since then, once faces and scripts are there. */
async function shiftSince(page: Page, start: number): Promise<number> {
  await page.waitForLoadState('load');
  return page.evaluate(async (start) => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.startTime >= start) sum += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    });
  }, start);
}

/** Where each part of the chart at the head of the page that can be seen begins, in whole pixels. */
const topsOfLead = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('.lead :is(.drawings, .chart > *)')];
    const charts = [...document.querySelectorAll('.lead .chart')];
    const seen = parts.filter((part) => part.checkVisibility({ visibilityProperty: true }));
    return Object.fromEntries(
      seen.map((part) => [
        `${charts.findIndex((each) => each.contains(part))} ${part.className}`,
        Math.round(part.getBoundingClientRect().top),
      ]),
    );
  });

test.each([390, 1440])(
  'what is seen of the first page while it comes in stays where it is, at %i px',
  async (width) => {
    const whole = readFileSync('dist/index.html', 'utf8');
    const lead = [
      ...whole.matchAll(/<div class="drawing |<p class="chart-measure|<details class="chart-fold/g),
    ];
    expect(lead.length).toBeGreaterThan(10);
    await withPage('', size(width), async (page) => {
      const tops = await topsOfLead(page);
      for (const { index } of lead) {
        await page.route('**/', (route) =>
          route.fulfill({ contentType: 'text/html', body: whole.slice(0, index) }),
        );
        await page.reload();
        for (const [part, top] of Object.entries(await topsOfLead(page))) {
          expect(top, `${part}, after ${index} characters`).toBe(tops[part]);
        }
        await page.unroute('**/');
      }
    });
  },
);

test.each(paths)(
  'hardly a line of /%s moves on a phone when its faces and scripts come late',
  async (path) => {
    await withPage('robots.txt', { ...size(390), bypassCSP: true }, async (page) => {
      const release = await holdBack(page);
      await page.goto(page.url().replace('robots.txt', path), { waitUntil: 'commit' });
      const start = await settle(page);
      const faces = (): Promise<number> =>
        page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
      const before = await faces();
      release();
      const shift = await shiftSince(page, start);
      expect(await faces()).toBeGreaterThan(before);
      expect(shift).toBeLessThanOrEqual(0.02);
    });
  },
);

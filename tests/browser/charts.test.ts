import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { size, useBrowser, widths, withPage } from './browser.ts';

useBrowser();

/** The labels of the drawing that is shown which leave its frame, are hidden, or meet another. */
async function findLabelFaults(
  page: Page,
  chart: string,
): Promise<{ labels: number; faults: string[] }> {
  return page.evaluate((id) => {
    const svg = [...document.querySelectorAll<SVGSVGElement>(`#${id} .drawing > svg`)].find(
      (each) => each.checkVisibility() && each.getBoundingClientRect().width > 0,
    );
    if (!svg) return { labels: 0, faults: ['no drawing is shown'] };
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const faults = labels.flatMap(({ text, box }, i) => [
      ...(box.width === 0 ? [`"${text}" has no size`] : []),
      ...(box.left < frame.left - 0.5 ||
      box.right > frame.right + 0.5 ||
      box.top < frame.top - 0.5 ||
      box.bottom > frame.bottom + 0.5
        ? [`"${text}" leaves the frame`]
        : []),
      // A line's box is taller than its letters: boxes may touch by the leading.
      ...labels
        .slice(i + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 0.5 &&
            other.box.left < box.right - 0.5 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3.5,
        )
        .map((other) => `"${text}" meets "${other.text}"`),
    ]);
    return { labels: labels.length, faults };
  }, chart);
}

describe.each([
  ['stops-map', 'trip/'],
  ['arms', 'arms/'],
  ['strip', ''],
  ['trips', 'trip/'],
  ['region', 'wider-war/'],
  ['west-bank', 'west-bank/'],
  ['timeline', 'timeline/'],
])('%s', (chart, path) => {
  test.each(widths)('keeps its labels apart and in the frame at %i px', async (width) => {
    const { labels, faults } = await withPage(path, size(width), async (page) => {
      await page.evaluate(() => document.fonts.ready);
      return findLabelFaults(page, chart);
    });
    expect(faults).toEqual([]);
    expect(labels).toBeGreaterThan(4);
  });

  test('has its table and its words one action away, scripts off', async () => {
    await withPage(path, { ...size(320), javaScriptEnabled: false }, async (page) => {
      const fold = page.locator(`details:has(> #${chart}-about)`);
      const table = fold.locator('table');
      expect(await table.isVisible()).toBe(false);
      await fold.locator('summary').first().click();
      expect(await table.isVisible()).toBe(true);
    });
  });

  test('is drawn in colours of the system where those are forced', async () => {
    const colours = (forcedColors: 'active' | 'none'): Promise<string[]> =>
      withPage(path, { ...size(768), forcedColors }, (page) =>
        page.evaluate((id) => {
          const svg = [...document.querySelectorAll(`#${id} .drawing > svg`)].find(
            (each) => each.getBoundingClientRect().width > 0,
          );
          const marks = svg?.querySelectorAll('path, rect, circle, text') ?? [];
          return [...marks].flatMap((each) => [
            getComputedStyle(each).fill,
            getComputedStyle(each).stroke,
          ]);
        }, chart),
      );
    const own = new Set(await colours('none'));
    const forced = (await colours('active')).filter((colour) => colour.startsWith('rgb'));
    expect(forced.length).toBeGreaterThan(4);
    expect(forced.filter((colour) => own.has(colour))).toEqual([]);
  });
});

test.each(
  [
    'figures=record',
    'figures=both',
    'order=value&figures=record',
    'order=value&figures=both',
  ].flatMap((query) => widths.map((width) => [query, width] as const)),
)(
  'arms keeps its labels apart and in the frame where %s is chosen, at %i px',
  async (query, width) => {
    const { labels, faults } = await withPage(`arms/?${query}`, size(width), async (page) => {
      await page.evaluate(() => document.fonts.ready);
      return findLabelFaults(page, 'arms');
    });
    expect(faults).toEqual([]);
    expect(labels).toBeGreaterThan(4);
  },
);

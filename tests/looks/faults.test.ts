import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { palette } from '../../src/styles/palette.ts';
import { useBrowser, withPage } from '../browser/browser.ts';
import { chartSlugs } from '../chartSlugs.ts';
import { changedColours, coloursOf } from './colours.ts';
import { asSmallFile, difference, pixelsOf, reduced, type Pixels } from './picture.ts';
import { scales, take } from './testLooks.ts';

useBrowser();

/** The accent as the browser tells it. */
const accent = `rgb(${palette.accent[0]
  .match(/\w\w/g)
  ?.map((each) => parseInt(each, 16))
  .join(', ')})`;
const phone = { viewport: { width: 320, height: 844 } };

/** The pixels that would be compared, and those that would be kept of them. */
async function keep(page: Page, fullPage: boolean, scale: number): Promise<[Pixels, Pixels]> {
  const got = await reduced(await pixelsOf(await take(page, 'light', fullPage)), scale);
  return [got, await pixelsOf(await asSmallFile(got))];
}

test.each(chartSlugs)(
  'a label of %s that is moved by two pixels, or has another ink, is seen',
  async (slug) => {
    await withPage(`embed/${slug}/`, phone, async (page) => {
      const [before, kept] = await keep(page, true, scales.chart);
      const isSeen = async (): Promise<boolean> => {
        const got = await pixelsOf(await take(page, 'light', true));
        const colours = changedColours(coloursOf(before, 'light'), coloursOf(got, 'light'));
        return difference(kept, got, scales.chart) !== undefined || colours.length > 0;
      };
      const labels = await page.locator('.drawing text').filter({ visible: true }).all();
      expect(labels.length).toBeGreaterThan(3);
      const unseen: string[] = [];
      for (const label of labels.filter((_, i) => i % Math.ceil(labels.length / 5) === 0)) {
        const ink =
          (await label.evaluate((each) => getComputedStyle(each).fill)) === accent
            ? palette.ink
            : palette.accent;
        // A part of a drawing may mean another colour by a role's name.
        for (const fault of ['translate:2px 0', 'translate:0 2px', `fill:${ink[0]}`]) {
          await label.evaluate((each, style) => void (each.style.cssText = style), fault);
          if (!(await isSeen())) unseen.push(`${(await label.textContent()) ?? ''} with ${fault}`);
        }
        await label.evaluate((each) => void (each.style.cssText = ''));
        expect(await isSeen()).toBe(false);
      }
      expect(unseen).toEqual([]);
    });
  },
);

test('a line of a page that is moved by two pixels is seen', async () => {
  await withPage('arms/', phone, async (page) => {
    const [, kept] = await keep(page, false, scales.page);
    for (const line of ['.masthead a', 'h1', '.head p', '.drawing text']) {
      for (const by of ['2px 0', '0 2px']) {
        const first = page.locator(line).filter({ visible: true }).first();
        await first.evaluate((each, to) => void (each.style.translate = to), by);
        const [got] = await keep(page, false, scales.page);
        expect.soft(difference(kept, got, scales.page), `${line} by ${by}`).toBeDefined();
        await first.evaluate((each) => void (each.style.translate = 'none'));
      }
    }
  });
});

test.each(['', 'arms/', 'sources/'])('on /%s letters of another face are seen', async (path) => {
  const [, kept] = await withPage(path, phone, (page) => keep(page, false, scales.page));
  await withPage('404.html', phone, async (page) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(page.url().replace('404.html', path));
    const [got] = await keep(page, false, scales.page);
    expect(difference(kept, got, scales.page)?.places.length).toBeGreaterThan(20);
  });
});

test('a colour in the place of another is told, and no other', async () => {
  await withPage('arms/', phone, async (page) => {
    const before = coloursOf(await pixelsOf(await take(page, 'light', false)), 'light');
    expect(changedColours(before, before)).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('--soft', '#6b655c'));
    const after = coloursOf(await pixelsOf(await take(page, 'light', false)), 'light');
    expect(changedColours(before, after).join()).toMatch(/soft #55504a covers 0 .*faint #6b655c/);
    expect(changedColours(before, after)).toHaveLength(2);
  });
});

test('smooth edges that another processor draws a twentieth otherwise are no difference', async () => {
  await withPage('embed/timeline/', phone, async (page) => {
    const [got, kept] = await keep(page, true, scales.chart);
    const data = got.data.map((each, i) => 0.95 * each + 0.05 * (got.data[i + 3] ?? each));
    expect(data).not.toEqual(got.data);
    expect(difference(kept, { ...got, data: Buffer.from(data) }, scales.chart)).toBeUndefined();
  });
});

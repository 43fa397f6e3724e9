import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartSlugs } from '../../chartSlugs.ts';
import { palette } from '../../../src/styles/palette.ts';
import { extremes } from './extremes.ts';
import { waitForFaces } from './host.ts';
import { findFaintTexts } from './pageFaults.ts';
import { chartIn, hostPage, useHost } from './pageHost.ts';
import { cornerOf } from './pagePixel.ts';
import { bareFrame, snippetOf } from './pageSnippets.ts';
import { useSystem } from './pageSystem.ts';

const host = useHost();
const [light, dark] = palette.paper;

/** A page that declares the colour schemes, or none. */
const declaring = (schemes: string, body: string): string =>
  hostPage(body, schemes && `<style>:root{color-scheme:${schemes}}</style>`);

describe.each(['light', 'dark'] as const)('on a system that is %s', (system) => {
  const open = useSystem(system);

  test('a page that follows the system has its colours', async () => {
    const address = host.put('/system', declaring('light dark', '<p>Text</p>'));
    const colour = await open(address, (page) =>
      page.locator('p').evaluate((each) => getComputedStyle(each).color),
    );
    expect(colour).toBe(system === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
  });

  test.each(chartSlugs)('%s has the theme that is asked for, and can be read', async (chart) => {
    const asked = [
      ['?theme=auto', 'color-scheme:light', light],
      ['?theme=auto', 'color-scheme:dark', dark],
      ['?theme=auto', 'color-scheme:light dark', system === 'dark' ? dark : light],
      ['?theme=dark', 'color-scheme:light', dark],
      ['?theme=light', 'color-scheme:dark', light],
    ] as const;
    const frames = asked.map(
      ([query, style], i) => `<div id="asked${i}">${bareFrame(chart, query, style)}</div>`,
    );
    await open(host.put('/asked', declaring('', frames.join(''))), async (page) => {
      for (const [i, [query, style, paper]] of asked.entries()) {
        const frame = `#asked${i} iframe`;
        const which = `${query} in a frame with "${style}"`;
        const child = await chartIn(page, frame);
        await page.locator(frame).scrollIntoViewIfNeeded();
        await expect.poll(() => cornerOf(page, frame), { message: which }).toBe(paper);
        expect(await findFaintTexts(child), which).toEqual([]);
      }
    });
  });

  describe.each(extremes)('%s', (chart) => {
    test.each(
      ['', 'dark', 'light dark'].flatMap((schemes) => [
        [schemes || 'nothing', 'our snippet', schemes] as const,
        [schemes || 'nothing', 'a bare frame', schemes] as const,
      ]),
    )('is light and legible where the page declares %s, in %s', async (_, kind, schemes) => {
      const frame =
        kind === 'a bare frame' ? bareFrame(chart) : snippetOf(chart, 'Frame, no script');
      await open(host.put('/theme', declaring(schemes, frame)), async (page) => {
        const child = await chartIn(page);
        await expect.poll(() => cornerOf(page, 'iframe')).toBe(light);
        expect(await findFaintTexts(child)).toEqual([]);
      });
    });

    test('lets the page through where that is asked for', async () => {
      const frame = `<div style="background:#abcdef">${bareFrame(chart, '?bg=transparent', 'color-scheme:light')}</div>`;
      await open(host.put('/through', declaring('', frame)), async (page) => {
        await chartIn(page);
        await expect.poll(() => cornerOf(page, 'iframe')).toBe('#abcdef');
      });
    });

    test('does not change for a value that is not known', async () => {
      const wrong =
        '?theme=toString&bg=1&title=on&view=__proto__&credit=long&outside=no&x=%FF&theme';
      const looks: string[][] = [];
      for (const query of ['', wrong]) {
        const address = host.put('/wrong', declaring('', bareFrame(chart, query)));
        looks.push(await open(address, async (page) => looksOf(await chartIn(page))));
      }
      expect(looks[1]).toEqual(looks[0]);
      expect(looks[0]?.length).toBeGreaterThan(100);
    });
  });
});

/** How every element of a chart looks, a line each. */
async function looksOf(child: Frame): Promise<string[]> {
  await waitForFaces(child);
  await child.locator('.answer-layer').waitFor();
  return child.evaluate(() =>
    [...document.querySelectorAll('main, main *')].map((each) => {
      const { display, color, backgroundColor, height } = getComputedStyle(each);
      const on = each instanceof HTMLInputElement && each.checked;
      return [each.tagName, display, color, backgroundColor, height, on].join(' ');
    }),
  );
}

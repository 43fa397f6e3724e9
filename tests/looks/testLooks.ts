import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { isPinned } from '../../scripts/browser.ts';
import { useBrowser, withPage } from '../browser/browser.ts';
import { chartSlugs } from '../chartSlugs.ts';
import { paths, settle } from '../engines/pages.ts';
import type { Theme } from './colours.ts';
import { Kept } from './kept.ts';

/** Something of the site whose look is kept. */
interface View {
  name: string;
  path: string;
  /** The whole document, or its first screen. */
  fullPage: boolean;
  scales: Record<Theme, number>;
}

const themes = ['light', 'dark'] as const;
/** How many pixels of a screenshot, in either direction, are one of what is kept. The dark has other colours, which are counted, in the same places. */
export const scales = { page: 3, chart: 1, dark: 5 };

const views: readonly View[] = [
  ...paths
    .filter((path) => !/^embed\/./.test(path))
    .map((path) => ({
      name: `page-${path.startsWith('claims/') ? 'claim' : path.replace(/\/$|\.html$/, '') || 'index'}`,
      path,
      fullPage: false,
      scales: { light: scales.page, dark: scales.dark },
    })),
  ...chartSlugs.map((slug) => ({
    name: `chart-${slug}`,
    path: `embed/${slug}/?theme=auto`,
    fullPage: true,
    scales: { light: scales.chart, dark: scales.dark },
  })),
];

const why =
  'Another draws letters otherwise: run them on Linux with an x64 processor, without BROWSER_PATH.';
const advice =
  'Look at what differs. If it is as it should be, keep it with "npm run look"; else mend it.';

/** A screenshot in one of the themes, once the faces are there. */
export async function take(page: Page, theme: Theme, fullPage: boolean): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await settle(page);
  return page.screenshot({ fullPage, animations: 'disabled', caret: 'hide', scale: 'css' });
}

/** Call once in a test file: compares every page and chart in a window of that size with the pictures that are kept. */
export function testLooks(width: number, height: number): void {
  const meta = isPinned ? {} : { notRun: { engine: 'the Chromium that npm brings', why } };
  describe.runIf(isPinned)(`in a window ${width} pixels wide`, { meta }, () => {
    useBrowser();
    const kept = new Kept(width);

    test.each(views)('$name looks as its kept pictures', async (view) => {
      const options = { viewport: { width, height }, deviceScaleFactor: 1 };
      const faults = await withPage(view.path, options, async (page) => {
        const found: string[] = [];
        for (const theme of themes) {
          const picture = await take(page, theme, view.fullPage);
          const name = `${view.name}-${theme}`;
          found.push(...(await kept.compare(name, picture, theme, view.scales[theme])));
        }
        return found;
      });
      fail(faults);
    });

    test('no picture is kept that is no longer taken', () => {
      const names = views.flatMap(({ name }) => themes.map((theme) => `${name}-${theme}`));
      fail(kept.leftOver(names).map((each) => `${each} is of nothing that there is`));
    });
  });
}

function fail(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error([...faults, advice].join('\n'));
}

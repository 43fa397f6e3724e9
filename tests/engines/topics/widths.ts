import { expect, test } from 'vitest';
import { widths } from '../../browser/browser.ts';
import { at, paths, settle } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

export function testWidths(withTab: WithTab): void {
  test.each(['light', 'dark'] as const)(
    'no page scrolls sideways at any width in the %s theme',
    async (theme) => {
      const faults: string[] = [];
      await withTab(at('404.html'), { theme }, async (tab) => {
        for (const width of widths) {
          await tab.size(width, 900);
          for (const path of paths) {
            // Loaded anew: where a window was made narrower, WebKit keeps the width that an inner
            // container's old drawing gave the page, until the next time it lays it out.
            await tab.go(at(path));
            await settle(tab);
            const { over, shown } = await tab.evaluate(() => {
              const { scrollWidth, clientWidth } = document.documentElement;
              const { matches } = matchMedia('(prefers-color-scheme: dark)');
              return { over: scrollWidth - clientWidth, shown: matches ? 'dark' : 'light' };
            });
            expect(shown).toBe(theme);
            if (over > 0) faults.push(`/${path} at ${width} px: by ${over} px`);
          }
        }
      });
      expect(faults).toEqual([]);
    },
  );
}

import { expect, test } from 'vitest';
import { at, paths, settle, until } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

export function testFonts(withTab: WithTab): void {
  test('pages and embeds show the site’s own faces once they are painted', async () => {
    const without: string[] = [];
    await withTab(at('404.html'), {}, async (tab) => {
      for (const path of paths) {
        await tab.go(at(path));
        await settle(tab);
        const shown = await until(async () => {
          const lacking = await tab.evaluate(() => {
            // A face is loaded only once a text has it.
            const loaded = new Set(
              [...document.fonts]
                .filter(({ status }) => status === 'loaded')
                .map(({ family }) => family.replaceAll('"', '')),
            );
            return ['h1', 'main p', '.masthead', '.drawing > svg']
              .flatMap((selector) => document.querySelector(selector) ?? [])
              .map((each) => getComputedStyle(each).fontFamily.split(',')[0] ?? '')
              .map((family) => family.replaceAll('"', ''))
              .filter((family) => !loaded.has(family));
          });
          return lacking.length === 0 || undefined;
        });
        if (!shown) without.push(path);
      }
    });
    expect(without).toEqual([]);
  });
}

import { describe, expect, test } from 'vitest';
import { chartSlugs } from '../../chartSlugs.ts';
import { hostPage, useHost } from '../../browser/embed/pageHost.ts';
import { bareFrame, snippetOf } from '../../browser/embed/pageSnippets.ts';
import type { Tab } from '../engine.ts';
import { at, settle, until } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

const widths = [320, 480, 700, 1100];
/** Without it, the browser asks for one, and reports that there is none. */
const head = '<link rel="icon" href="data:,"><style>body{margin:0}</style>';

/** The heights of a page's frames; of an embed alone, its own. */
const heightsOf = (tab: Tab): Promise<number[]> =>
  tab.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')];
    return (frames.length > 0 ? frames : [document.documentElement]).map(
      (each) => each.getBoundingClientRect().height,
    );
  });

export function testEmbeds(withTab: WithTab): void {
  describe('embeds', () => {
    const host = useHost();

    /** What each chart's document comes to where nothing limits it: by width, by chart. */
    const naturals = async (tab: Tab): Promise<number[][]> => {
      const found: number[][] = widths.map(() => []);
      for (const slug of chartSlugs) {
        await tab.go(at(`embed/${slug}/`));
        for (const [i, width] of widths.entries()) {
          await tab.size(width, 900);
          await settle(tab);
          found[i]?.push(...(await heightsOf(tab)));
        }
      }
      return found;
    };

    test('have the height that is reserved for them, within 8 px', async () => {
      const frames = chartSlugs.map((slug) => snippetOf(slug, 'Frame, no script'));
      const address = host.put('/reserve', hostPage(frames.join(''), head));
      const misses: string[] = [];
      await withTab(at('404.html'), {}, async (tab) => {
        const natural = await naturals(tab);
        await tab.go(address);
        for (const [i, width] of widths.entries()) {
          await tab.size(width, 900);
          for (const [k, reserved] of (await heightsOf(tab)).entries()) {
            const miss = reserved - (natural[i]?.[k] ?? 0);
            if (Math.abs(miss) > 8) misses.push(`${chartSlugs[k]} at ${width} px: ${miss} px`);
          }
        }
      });
      expect(misses).toEqual([]);
    });

    test('get their own height in a page with our script', async () => {
      const frames = chartSlugs.map((slug) =>
        bareFrame(slug, '', 'display:block;width:100%;border:0'),
      );
      const script = `<script src="${at('embed/resize.js')}" async></script>`;
      const address = host.put('/resize', hostPage(frames.join('') + script, head));
      await withTab(at('404.html'), {}, async (tab) => {
        const natural = await naturals(tab);
        for (const [i, width] of widths.entries()) {
          await tab.size(width, 1200);
          await tab.go(address);
          const wanted = (natural[i] ?? []).map(Math.ceil);
          await until(async () => (await heightsOf(tab)).join() === wanted.join() || undefined);
          expect(await heightsOf(tab), `${width} px`).toEqual(wanted);
        }
      });
    });
  });
}

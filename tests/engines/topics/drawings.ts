import { expect, test } from 'vitest';
import { widths } from '../../browser/browser.ts';
import { chartSlugs } from '../../chartSlugs.ts';
import { findLabelFaults } from '../labels.ts';
import { at, settle } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

/** A page shows the drawing for the width that it has; embeds show each of them. */
const embedWidths = [300, 345, 420, 580, 800, 1000];

export function testDrawings(withTab: WithTab): void {
  test('the texts of every drawing lie within it and apart from each other', async () => {
    const faults: string[] = [];
    await withTab(at('404.html'), {}, async (tab) => {
      const look = async (path: string, widths: readonly number[]): Promise<void> => {
        await tab.go(at(path));
        await settle(tab);
        for (const width of widths) {
          await tab.size(width, 900);
          const { labels, faults: found } = await tab.evaluate(findLabelFaults);
          expect(labels, path).toBeGreaterThan(4);
          faults.push(...found.map((fault) => `/${path} at ${width} px: ${fault}`));
        }
      };
      for (const slug of chartSlugs) await look(`embed/${slug}/`, embedWidths);
      for (const path of ['', 'trip/', 'arms/']) await look(path, widths);
    });
    expect(faults).toEqual([]);
  });

  test('a label that is moved out of its drawing, or onto another, is told', async () => {
    await withTab(at('embed/arms/'), {}, async (tab) => {
      await settle(tab);
      const label = await tab.evaluate(() => {
        const labels = [...document.querySelectorAll<SVGTextElement>('.drawing > svg text')];
        const shown = labels.filter((each) => each.checkVisibility({ visibilityProperty: true }));
        const last = shown.at(-1);
        const [from, to] = [last, shown[0]].map((each) => each?.getBoundingClientRect());
        const scale = last?.getScreenCTM()?.a ?? 1;
        const [across, down] = [
          ((to?.left ?? 0) - (from?.left ?? 0)) / scale,
          ((to?.top ?? 0) - (from?.top ?? 0)) / scale,
        ];
        last?.setAttribute('data-planted', '');
        return {
          text: last?.textContent ?? '',
          onto: `translate(${across} ${down})`,
        };
      });
      const faultsWith = async (transform: string): Promise<string[]> => {
        await tab.evaluate((to) => {
          document.querySelector('[data-planted]')?.setAttribute('transform', to);
        }, transform);
        return (await tab.evaluate(findLabelFaults)).faults;
      };
      expect(await faultsWith('translate(0 0)')).toEqual([]);
      expect(await faultsWith('translate(4000 0)')).toEqual([
        expect.stringContaining(`"${label.text}" leaves its drawing`),
      ]);
      expect((await faultsWith(label.onto)).join()).toMatch(/ meets /);
    });
  });
}

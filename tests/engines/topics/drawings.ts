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
}

import { describe, expect, test } from 'vitest';
import type { Tab } from '../engine.ts';
import { at, until } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

/** What the map tells, what is heard of the focus, and how many places of the drawing are lit. */
const state = (tab: Tab): Promise<{ told: string; heard: string; lit: number }> =>
  tab.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('.answer-panel');
    return {
      told: panel?.checkVisibility() ? (panel.querySelector('p')?.textContent ?? '') : '',
      heard: document.activeElement?.getAttribute('aria-label') ?? '',
      lit: document.querySelectorAll('.answer-lit').length,
    };
  });

/** Waits until the first chart answers. */
const answering = (tab: Tab): Promise<unknown> =>
  until(async () => {
    const isThere = await tab.evaluate(() => document.querySelector('.answer-layer') !== null);
    return isThere || undefined;
  });

export function testAnswers(withTab: WithTab): void {
  describe.each(['trip/', 'embed/stops-map/'])('the map of /%s', (path) => {
    test('is entered by key, told by arrows, and silent after Escape', async () => {
      await withTab(at(path), { width: 390, height: 844 }, async (tab) => {
        await answering(tab);
        await tab.evaluate(() => {
          document.querySelector<HTMLElement>('.answer-layer button')?.focus();
        });
        const first = await state(tab);
        expect(first.told).toMatch(/^1: Istanbul/);
        expect(first.heard).toBe(first.told);
        expect(first.lit).toBeGreaterThan(0);
        for (const key of ['ArrowRight', 'ArrowDown']) await tab.press(key);
        const third = await state(tab);
        expect(third.told).toMatch(/^3: Amman/);
        expect(third.heard).toBe(third.told);
        await tab.press('Escape');
        expect(await state(tab)).toEqual({ told: '', heard: third.heard, lit: 0 });
      });
    });
  });
}

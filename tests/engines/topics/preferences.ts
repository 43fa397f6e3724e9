import { expect, test } from 'vitest';
import type { Engine, Tab } from '../engine.ts';
import { at, paths, settle } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

/** The colours of all that the page's drawings are made of. */
const coloursOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.drawing > svg')]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .flatMap((svg) => [...svg.querySelectorAll('path, rect, circle, text')])
      .flatMap((each) => [getComputedStyle(each).fill, getComputedStyle(each).stroke])
      .filter((colour) => colour.startsWith('rgb')),
  );

export function testPreferences(withTab: WithTab, lacks: () => Engine['lacks']): void {
  test('drawings have the colours of the system where those are forced', async ({ skip }) => {
    const { forcedColours } = lacks();
    if (forcedColours) skip(forcedColours);
    for (const path of ['trip/', 'arms/', '']) {
      const own = new Set(await withTab(at(path), {}, coloursOf));
      const forced = await withTab(at(path), { theme: 'forced' }, coloursOf);
      expect(forced.length).toBeGreaterThan(4);
      expect(forced.filter((colour) => own.has(colour))).toEqual([]);
    }
  });

  test('nothing moves where a reader wants less motion', async () => {
    await withTab(at('404.html'), { theme: 'forced', width: 390 }, async (tab) => {
      expect(await tab.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
        true,
      );
      for (const path of paths) {
        await tab.go(at(path));
        await settle(tab);
        const moving = await tab.evaluate(() => {
          document.querySelector<HTMLElement>('.prose .ref')?.click();
          document.querySelector<HTMLElement>('.contents-menu summary')?.click();
          const { scrollBehavior } = getComputedStyle(document.documentElement);
          return [
            ...(scrollBehavior === 'smooth' ? ['scrolling'] : []),
            ...document
              .getAnimations()
              .filter(
                (each) =>
                  !(each instanceof CSSTransition && each.transitionProperty === 'visibility'),
              )
              .map((each) => String(each.effect?.constructor.name)),
          ];
        });
        expect(moving, path).toEqual([]);
      }
    });
  });
}

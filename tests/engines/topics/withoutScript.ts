import { describe, expect, test } from 'vitest';
import { at } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

export function testWithoutScript(withTab: WithTab): void {
  const options = { width: 390, script: false };
  const mark = '.prose p .source:not(.term) .ref';

  describe('without script', () => {
    test('a mark leads to the page of its claim', async () => {
      await withTab(at('arms/'), options, async (tab) => {
        const role = await tab.evaluate(
          (selector) => document.querySelector(selector)?.getAttribute('role'),
          mark,
        );
        expect(role, 'what the script would have given it').toBeNull();
        await tab.click(mark);
        await expect.poll(() => tab.address()).toMatch(/\/claims\/[a-z0-9-]+\/index\.html$/);
        expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/\w/);
      });
    });

    test('the contents open', async () => {
      await withTab(at(''), options, async (tab) => {
        await tab.click('.contents-menu summary');
        const seen = await tab.evaluate(
          () =>
            [...document.querySelectorAll('.contents-menu nav a')].filter(
              (link) => link.checkVisibility() && link.getBoundingClientRect().height > 0,
            ).length,
        );
        expect(seen).toBeGreaterThan(10);
      });
    });
  });
}

import { expect, test } from 'vitest';
import { at, paths, settle } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

export function testMessages(withTab: WithTab): void {
  test('no page throws an error or has anything to say to the console', async () => {
    await withTab(at('404.html'), {}, async (tab) => {
      for (const path of paths) {
        await tab.go(at(path));
        await settle(tab);
      }
      // An icon is asked for after all else.
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await tab.messages()).toEqual([]);
    });
  });
}

import { expect, test } from 'vitest';
import { at } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

export function testMessages(withTab: WithTab): void {
  test('an error that is planted, and a file that the policy forbids, are told with their page', async () => {
    await withTab(at('arms/'), {}, async (tab) => {
      await tab.evaluate(() => {
        setTimeout(() => {
          throw new Error('planted');
        });
        document.body.append(
          Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }),
        );
      });
      await expect
        .poll(() => tab.messages())
        .toContainEqual(expect.stringMatching(/\/arms\/.*planted/));
      await expect
        .poll(() => tab.messages())
        .toContainEqual(expect.stringMatching(/\/arms\/.*elsewhere/));
    });
  });
}

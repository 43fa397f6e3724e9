import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Tab } from '../engine.ts';
import { until } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

const folder = pathToFileURL(`${resolve('dist')}/`).href;

/** Waits until the tab is at another address, and gives that. */
const leave = (tab: Tab, before: string): Promise<string | undefined> =>
  until(async () => {
    const address = await tab.address();
    return address === before ? undefined : address;
  });

export function testFromDisk(withTab: WithTab): void {
  describe('the folder, opened from a disk', () => {
    test('leads from page to page, in its own faces, with its drawings', async () => {
      await withTab(`${folder}index.html`, {}, async (tab) => {
        const faces = await until(() =>
          tab.evaluate(() => {
            const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
            return loaded.length > 1 ? loaded.length : undefined;
          }),
        );
        expect(faces).toBeGreaterThan(1);
        expect(
          await tab.evaluate(() =>
            [...document.querySelectorAll('.drawing > svg')].some((each) => each.clientWidth > 0),
          ),
        ).toBe(true);
        await tab.click('.masthead .tools a[href*=sources]');
        expect(await leave(tab, `${folder}index.html`)).toBe(`${folder}sources/index.html`);
        await tab.click('.wordmark');
        expect(await leave(tab, `${folder}sources/index.html`)).toBe(`${folder}index.html`);
      });
    });

    test('can be searched', async () => {
      await withTab(`${folder}index.html`, {}, async (tab) => {
        await tab.click('.masthead a[data-search]');
        expect(await leave(tab, `${folder}index.html`)).toBe(`${folder}search/index.html`);
        await tab.click('[name=q]');
        for (const letter of 'Ramallah') await tab.press(letter);
        const found = await until(() =>
          tab.evaluate(
            () => document.querySelector<HTMLAnchorElement>('site-search ol a')?.href ?? undefined,
          ),
        );
        expect(found).toMatch(new RegExp(`^${folder}.+/index\\.html`));
        await tab.click('site-search ol a');
        expect(await leave(tab, `${folder}search/index.html`)).toMatch(
          new RegExp(`^${folder}(?!search/).+/index\\.html`),
        );
        expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBeTruthy();
      });
    });

    test('shows a chart that stands alone', async () => {
      await withTab(`${folder}embed/stops-map/index.html`, { width: 600 }, async (tab) => {
        const shown = await tab.evaluate(() =>
          [...document.querySelectorAll('.drawing > svg')]
            .map((each) => each.clientWidth)
            .filter((width) => width > 0),
        );
        expect(shown).toHaveLength(1);
      });
    });
  });
}

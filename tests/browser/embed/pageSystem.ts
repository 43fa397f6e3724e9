import type { Page } from 'playwright-core';
import { startBrowser } from '../browser.ts';

/** Opens an address in a new tab; closes after `use`. */
export type Open = <T>(address: string, use: (page: Page) => Promise<T>) => Promise<T>;

/**
 * Call once in a block of tests: a browser whose whole system is light or dark.
 * Playwright's own colour scheme would not do: it is the same in every frame,
 * whatever scheme the page gives to it.
 */
export function useSystem(scheme: 'light' | 'dark'): Open {
  const withContext = startBrowser(
    `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
  );
  return (address, use) =>
    withContext({ viewport: { width: 800, height: 900 }, colorScheme: null }, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      return use(page);
    });
}

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Opens an address in a new tab; closes after `use`. */
export type Open = <T>(address: string, use: (page: Page) => Promise<T>) => Promise<T>;

/**
 * Call once in a block of tests: a browser whose whole system is light or dark.
 * Playwright's own colour scheme would not do: it is the same in every frame,
 * whatever scheme the page gives to it.
 */
export function useSystem(scheme: 'light' | 'dark'): Open {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: ['--no-sandbox', '--disable-gpu', ...(scheme === 'dark' ? ['--force-dark-mode'] : [])],
    });
  });
  afterAll(() => browser.close());
  return async (address, use) => {
    const context = await browser.newContext({
      viewport: { width: 800, height: 900 },
      colorScheme: null,
    });
    try {
      const page = await context.newPage();
      await page.goto(address);
      return await use(page);
    } finally {
      await context.close();
    }
  };
}

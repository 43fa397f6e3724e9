import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { keepTraces } from './traces.ts';

/** Opens a tab, and closes it after `use`. */
export type WithContext = <T>(
  options: BrowserContextOptions,
  use: (context: BrowserContext) => Promise<T>,
) => Promise<T>;

/** Call once in a block of tests: a browser of their own, with these arguments too. */
export function startBrowser(...args: string[]): WithContext {
  let browser: Browser;
  beforeAll(async () => {
    const options = inject('browser');
    browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
  });
  afterAll(() => browser.close());
  return async (options, use) => {
    const context = await browser.newContext(options);
    try {
      return await keepTraces(context, use);
    } finally {
      await context.close();
    }
  };
}

let withContext: WithContext;

/** Call once at the top of a test file: it opens the browser and closes it after. */
export function useBrowser(): void {
  withContext = startBrowser();
}

/** A tab of its own at any address; closes after `use`. */
export function withTab<T>(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  return withContext(options, async (context) => {
    const page = await context.newPage();
    await page.goto(address);
    return use(page);
  });
}

/** A tab of its own at a page of the site, `path` from the site's own root; closes after `use`. */
export const withPage: typeof withTab = (path, options, use) =>
  withTab(inject('url') + path, options, use);

/** The widths that the site is looked at in, in pixels. */
export const widths = [320, 768, 1440] as const;

export const size = (width: number): { viewport: { width: number; height: number } } => ({
  viewport: { width, height: 900 },
});

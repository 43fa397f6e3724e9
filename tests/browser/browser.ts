import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser;

/** Call once at the top of a test file: it opens the browser and closes it after. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser.close());
}

/** A tab of its own at a page of the site, `path` from the site's own root; closes after `use`. */
export async function withPage<T>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(inject('url') + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The widths that the site is looked at in, in pixels. */
export const widths = [320, 768, 1440] as const;

export const size = (width: number): { viewport: { width: number; height: number } } => ({
  viewport: { width, height: 900 },
});

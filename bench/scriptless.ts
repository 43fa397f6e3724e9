import type { Browser } from 'playwright-core';
import type { BenchServer } from './server.ts';
import type { Address } from './visit.ts';

/** What a page shows where scripts do not run. */
export interface Scriptless {
  /** Whether all its marks have a box. */
  whole: boolean;
  requests: number;
  /** As sent. */
  bytes: number;
}

/** Opens a page with script off, once: nothing in it can differ from visit to visit. */
export async function visitWithoutScript(
  browser: Browser,
  server: BenchServer,
  { url, wanted, viewport }: Address,
): Promise<Scriptless> {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    server.answers.length = 0;
    await page.goto(url, { waitUntil: 'networkidle' });
    const { pathname } = new URL(url);
    const marks = wanted.find(({ path }) => pathname.startsWith(path))?.marks ?? [];
    const counts = await Promise.all(
      marks.map(async ({ selector, count }) => {
        const found = page.locator(selector).filter({ visible: true });
        return (await found.count()) >= count;
      }),
    );
    const answers = server.answers.filter(({ path }) => path !== '/favicon.ico');
    const bytes = answers.reduce((total, answer) => total + answer.bytes, 0);
    return { whole: counts.every(Boolean), requests: answers.length, bytes };
  } finally {
    await context.close();
  }
}

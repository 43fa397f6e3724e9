import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Address } from './visit.ts';

/**
 * The bytes of a page, after brotli at its slowest, from its first up to the end of the
 * last thing that its first screen shows; with script off, so that nothing in it has
 * moved.
 */
export async function firstScreenOf(
  browser: Browser,
  { url, viewport }: Pick<Address, 'url' | 'viewport'>,
): Promise<number> {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const begun = await page.evaluate(() => {
      // What is within another comes behind it, so the last of all is within what is seen last.
      const last = [...document.body.querySelectorAll('*')].findLast((each) => {
        const { top, bottom, width, height } = each.getBoundingClientRect();
        return top < innerHeight && bottom > 0 && width > 0 && height > 0;
      });
      const mark = document.createComment('the end of the first screen');
      last?.after(mark);
      const html = document.documentElement.outerHTML;
      return html.slice(0, html.indexOf(`<!--${mark.data}-->`));
    });
    return brotliCompressSync(begun).length;
  } finally {
    await context.close();
  }
}

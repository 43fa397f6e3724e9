import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/build/current.ts';
import { waitForAnswers } from '../answering.ts';
import { useBrowser, withPage } from '../browser.ts';
import { Listener } from './accessibilityTree.ts';

useBrowser();

// What is compared here is renewed with "npm run hear"; read what has changed before it is kept.
describe.each(charts.map(({ slug, page }) => [slug, page] as const))('%s', (slug, page) => {
  const path = page === 'index' ? '' : `${page}/`;

  test.each([
    ['page-320', path, 320, `#${slug}`],
    ['page-1280', path, 1280, `#${slug}`],
    ['embed-320', `embed/${slug}/`, 320, 'main'],
    ['embed-760', `embed/${slug}/`, 760, 'main'],
  ] as const)('tells what is written down for %s', async (view, path, width, selector) => {
    const options = { viewport: { width, height: 900 } };
    const heard = await withPage(path, options, async (page) => {
      await waitForAnswers(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const listener = await Listener.of(page);
      // Where charts are joined, what is told of them stands behind their drawings.
      const fold = `:not(figure) > details:has(#${slug}-about)`;
      const apart = selector !== 'main' && (await page.locator(fold).count()) > 0;
      return [
        await listener.within(selector),
        ...(apart ? [await listener.within(fold)] : []),
      ].join('');
    });
    await expect(heard).toMatchFileSnapshot(`tree/${slug}/${view}.txt`);
  });
});

import { describe, expect, test } from 'vitest';
import { readPages } from '../built/html.ts';
import { findCutTexts, findFocusFaults, findSmallTexts, textSpacing } from './accessOnPage.ts';
import { waitForAnswers } from './answering.ts';
import { size, useBrowser, withPage } from './browser.ts';
import { openAll } from './breaksOnPage.ts';
import { findViolations } from './embed/pageFaults.ts';
import { findLabelFaults } from '../engines/labels.ts';

useBrowser();
// A frozen embed never changes; a claim that is compared has all the parts that a claim may have.
const pages = readPages().filter(({ path }) => !/^embed\/.+\/.+\//.test(path));
const isClaim = (path: string): boolean => path.startsWith('claims/');
const claim = pages.find(
  ({ path, document }) => isClaim(path) && document.querySelector('.compare'),
);
const paths = [
  ...pages.map(({ path }) => path).filter((path) => !isClaim(path)),
  ...(claim ? [claim.path] : []),
];

const besides = pages
  .filter(({ document }) => document.querySelector('.contents'))
  .map(({ path }) => path);

describe.each(paths)('/%s', (path) => {
  test('has targets of 24 px, texts of 12 px, and loses none that is spaced out or twice as large', async () => {
    await withPage(path, { ...size(390), bypassCSP: true }, async (page) => {
      await waitForAnswers(page);
      expect(await findViolations(page, ['target-size'])).toEqual([]);
      await openAll(page);
      expect(await findViolations(page, ['target-size'])).toEqual([]);
      await page.setViewportSize(size(320).viewport);
      expect(await findSmallTexts(page)).toEqual([]);
      const spaced = await page.addStyleTag({ content: textSpacing });
      expect(await findCutTexts(page)).toEqual([]);
      await spaced.evaluate((sheet) => (sheet as Element).remove());
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      expect(await findCutTexts(page)).toEqual([]);
      expect((await page.evaluate(findLabelFaults)).faults).toEqual([]);
    });
  });

  test.each<readonly [width: number, height: number]>([
    [390, 640],
    // Only where the contents stand beside the text can these cover anything.
    ...(besides.includes(path) ? [[1280, 800] as const] : []),
  ])('shows each stop of Tab with a ring, and lets go, at %i px', async (width, height) => {
    const options = { viewport: { width, height }, reducedMotion: 'reduce' } as const;
    const { stops, faults } = await withPage(path, options, async (page) => {
      await waitForAnswers(page);
      return findFocusFaults(page);
    });
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(1);
  });
});

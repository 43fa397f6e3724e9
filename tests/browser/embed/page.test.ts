import { describe, expect, inject, test } from 'vitest';
import { chartSlugs } from '../../chartSlugs.ts';
import { useBrowser, withTab } from '../browser.ts';
import { extremes } from './extremes.ts';
import { toggle } from './host.ts';
import { controlsOf, dragOver, focusIn, wheelOver } from './pageControls.ts';
import { findViolations } from './pageFaults.ts';
import { chartIn, hostPage, useHost } from './pageHost.ts';
import { bareFrame, snippetOf } from './pageSnippets.ts';

useBrowser();

/** Waits until what changed is painted. */
const painted = async (): Promise<void> => {
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** How long another process may take to learn of something. */
const patient = { timeout: 20_000 };
const host = useHost();
const medium = { viewport: { width: 800, height: 900 } };
const link = (id: string): string => `<p><a id="${id}" href="/${id}">A link of the page</a></p>`;

describe.each(chartSlugs)('the embed of %s', (chart) => {
  test.each([
    ['scripts off', '', { ...medium, javaScriptEnabled: false }],
    ['in a frame with no right at all', 'sandbox=""', medium],
  ])('is whole, its table a key away: %s', async (_, attribute, options) => {
    const frame = bareFrame(chart).replace('<iframe', `<iframe ${attribute}`);
    await withTab(host.put('/still', hostPage(frame)), options, async (page) => {
      const child = await chartIn(page);
      expect(await child.locator('.drawing > svg:visible').count()).toBe(1);
      expect(await child.locator('.drawing > svg:visible text').count()).toBeGreaterThan(5);
      expect(await child.locator('table').isVisible()).toBe(false);
      await child.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await child.locator('table').isVisible()).toBe(true);
      expect(await child.locator('tbody tr').count()).toBeGreaterThan(1);
    });
  });

  test('asks for nothing but itself, its faces and its answers, and keeps nothing with the reader', async () => {
    await withTab(host.put('/quiet', hostPage('')), medium, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const answered = page.waitForResponse(/\/embed\//);
      await page.setContent(hostPage(snippetOf(chart, 'Frame, no script')));
      const child = await chartIn(page);
      for (const control of await controlsOf(child)) await control.press('Space');
      await page.waitForLoadState('networkidle');
      const [document, ...others] = asked;
      const own = `${inject('url')}embed/`;
      expect(document).toBe(`${own}${chart}/`);
      const kinds = others.map((each) =>
        each
          .replace(own, '')
          .replace(`${chart}/`, '')
          .replace(/-?[\da-f]{8}/, ''),
      );
      expect(kinds.toSorted()).toEqual([
        'answers.js',
        'answers.json?',
        'fonts/display.woff2',
        'fonts/sans.woff2',
      ]);
      const headers = await (await answered).allHeaders();
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('x-frame-options');
      expect(headers['content-security-policy'] ?? '').not.toContain('frame-ancestors');
      expect(await page.context().cookies()).toEqual([]);
    });
    // In a frame the browser may deny all of this; in a tab of its own the chart could have it.
    await withTab(`${inject('url')}embed/${chart}/?theme=dark`, medium, async (page) => {
      for (const control of await controlsOf(page.mainFrame())) await control.press('Space');
      const kept = await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
      expect(kept).toEqual(['', 0, 0, 0, 0]);
    });
  });

  test('is entered by keyboard, reaches every control, and lets go', async () => {
    // In a frame that is too low it would be shrunk after a second, and its table be gone.
    const frame = bareFrame(chart, '', 'height:1000px');
    const text = `${link('before')}${frame}${link('after')}`;
    await withTab(host.put('/keys', hostPage(text)), medium, async (page) => {
      const child = await chartIn(page);
      // A pointer would leave behind, in the frame, the place from which its keys go on.
      await toggle(child);
      // What is not laid out yet is passed over, and the faces lay it out anew when they come.
      await page.waitForLoadState('networkidle');
      await child.locator('.answer-layer').waitFor();
      await child.evaluate(painted);
      await page.locator('#before').focus();
      const reached: string[] = [];
      for (let i = 0; i < 20 && (await focusIn(page)) !== 'after'; i += 1) {
        await page.keyboard.press('Tab');
        // The frame has a process of its own, and both learn of a key a moment later.
        await expect.poll(() => focusIn(page), patient).toMatch(/^(?:IFRAME|after)$/);
        if ((await focusIn(page)) === 'after') continue;
        await expect.poll(() => focusIn(child), patient).not.toBe(reached.at(-1) ?? 'BODY');
        reached.push(await focusIn(child));
      }
      expect(await focusIn(page)).toBe('after');
      const stops = [...new Set(reached)].filter((each) => each !== 'BODY');
      const [answer, ...others] = stops;
      expect(answer).toBe(await child.locator('.answer-layer button').first().getAttribute('name'));
      const route = (await child.locator('.arrows').count()) > 0 ? ['route'] : [];
      expect(others).toEqual(['answer-link', ...route, 'A', 'SUMMARY', 'scroll']);
    });
  });

  test.each(['light', 'dark'])('has no violation that axe can find: %s', async (theme) => {
    const address = `${inject('url')}embed/${chart}/?theme=${theme}`;
    await withTab(address, { bypassCSP: true }, async (page) => {
      for (const width of [320, 1100]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findViolations(page), `${width} px, closed`).toEqual([]);
        await page.locator('summary').click();
        expect(await findViolations(page), `${width} px, open`).toEqual([]);
        await page.locator('summary').click();
      }
    });
  });
});

// What follows is of the frame and its script, which are the same for every chart.
describe.each(extremes)('the embed of %s in a page', (chart) => {
  test('adds no step to the history of the page around it', async () => {
    // So high that no chart is fitted to it, which would hide its table.
    const frame = bareFrame(chart, '?title=off&theme=auto', 'height:1200px');
    const address = host.put('/history', hostPage(frame));
    await withTab(address, medium, async (page) => {
      const child = await chartIn(page);
      const before = await page.evaluate(() => history.length);
      let opened = 0;
      for (const control of await controlsOf(child)) {
        if (await control.evaluate((each) => each.matches('a'))) {
          // It leads out of the frame, to a tab of its own, behind which this one would stand still.
          const tab = page.context().waitForEvent('page');
          await control.click();
          await (await tab).close();
          opened += 1;
        } else {
          await control.click();
        }
        await page.keyboard.press('Escape');
      }
      expect(opened).toBeGreaterThan(0);
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(child.url()).toContain(`/embed/${chart}/?title=off`);
    });
  });

  test.each([
    ['wheel', wheelOver],
    ['finger', dragOver],
  ])('lets the page be scrolled over it: %s', async (_, scrollOver) => {
    const text = `${snippetOf(chart, 'Frame, no script')}<p style="height:3000px">Text</p>`;
    const options = { ...medium, hasTouch: true };
    await withTab(host.put('/scroll', hostPage(text)), options, async (page) => {
      await chartIn(page);
      await page.waitForLoadState('networkidle');
      await scrollOver(page, 400, 500);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    });
  });

  test('is named in the page around it, says axe', async () => {
    const address = host.put('/named', hostPage(snippetOf(chart, 'Frame, no script')));
    await withTab(address, { ...medium, bypassCSP: true }, async (page) => {
      await chartIn(page);
      expect(await findViolations(page, ['frame-title', 'frame-title-unique'])).toEqual([]);
    });
  });

  test('is in the print of a page that has it far below, in light colours', async () => {
    const text = `<p style="height:9000px">Text</p>${snippetOf(chart, 'Frame, no script').replace('/"', '/?theme=dark"')}`;
    await withTab(host.put('/print', hostPage(text)), medium, async (page) => {
      expect(page.frames().filter((frame) => frame.url().includes('/embed/'))).toEqual([]);
      const print = await page.pdf();
      expect(print.subarray(0, 5).toString()).toBe('%PDF-');
      const child = await chartIn(page);
      await page.emulateMedia({ media: 'print' });
      const ground = (): Promise<string> =>
        child.locator('.embed').evaluate((each) => getComputedStyle(each).backgroundColor);
      await expect.poll(ground).toBe('rgb(250, 247, 241)');
    });
  });
});

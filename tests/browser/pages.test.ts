import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../built/html.ts';
import { size, useBrowser, widths, withPage } from './browser.ts';
import { findViolations } from './embed/pageFaults.ts';

useBrowser();
const built = readPages();
/** Of the claims, one of each form that their pages have. */
const forms = ['.corrected', '.compare', '.footing a[rel]', '.footing a[href*="#A"]', '.outside'];
const claims = built.filter(({ path }) => path.startsWith('claims/'));
const chosen = new Set(
  [claims[0], ...forms.map((form) => claims.find((page) => page.document.querySelector(form)))]
    .filter((page) => page !== undefined)
    .map(({ path }) => path),
);
// A frozen embed never changes: its name is the hash of what was tested when it was made.
const paths = built
  .map(({ path }) => path)
  .filter((path) => !/^embed\/.+\/.+\//.test(path))
  .filter((path) => !path.startsWith('claims/') || chosen.has(path));
/** An embed alone is looked at in every theme, shut and open, by its own tests. */
const framed = paths.filter((path) => !/^embed\/./.test(path));

describe.each(framed)('/%s', (path) => {
  test('has no violation that axe can find, narrow and wide, light and dark', async () => {
    // The policy of the page keeps scripts out, that of the test too.
    await withPage(path, { bypassCSP: true }, async (page) => {
      for (const width of [320, 1440]) {
        await page.setViewportSize(size(width).viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // Another scheme changes colours, and nothing else.
          const rules =
            colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined;
          expect
            .soft(await findViolations(page, rules), `${colorScheme} at ${width} px`)
            .toEqual([]);
        }
      }
    });
  });
});

// All other pages are looked at in three engines.
test.each([...chosen])('/%s does not scroll sideways', async (path) => {
  await withPage(path, {}, async (page) => {
    for (const width of widths) {
      await page.setViewportSize(size(width).viewport);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
});

describe.each(paths)('/%s', (path) => {
  test('asks its own host alone, sets no cookie, stores nothing, and logs no error', async () => {
    const asked: string[] = [];
    const errors: string[] = [];
    await withPage('404.html', size(768), async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(inject('url') + path, { waitUntil: 'networkidle' });
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
    const { origin } = new URL(inject('url'));
    expect(asked.filter((address) => !address.startsWith(origin))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('a page that is not there gets the page that says so, with its status', async () => {
  const response = await fetch(`${inject('url')}nothing/here/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no page here');
});

test('opening any table or description leaves a phone’s page as wide as the phone', async () => {
  for (const path of ['trip/', 'arms/', 'sources/']) {
    await withPage(path, size(320), async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    });
  }
});

test('holds its width when the reader’s text is twice as large', async () => {
  await withPage('', size(320), async (page) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('prints on paper with its charts, its notes and no navigation', async () => {
  await withPage('arms/', size(1440), async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chart .drawing > svg:visible').count()).toBe(1);
    expect(await page.locator('.endnotes li:visible').count()).toBeGreaterThan(5);
    expect(
      await page.locator('.contents-menu, .tools, .turn').filter({ visible: true }).count(),
    ).toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('prints the first page on five sheets at most', async () => {
  await withPage('', size(1440), async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThanOrEqual(5);
  });
});

test('numbers each sheet of a print and names the page, and splits no paragraph by a note', async () => {
  for (const path of framed.filter((each) => !each.startsWith('claims/'))) {
    await withPage(path, size(1440), async (page) => {
      await page.emulateMedia({ media: 'print' });
      const { rules, address, split } = await page.evaluate(() => {
        const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
        const printed = sheets.flatMap((rule) =>
          rule instanceof CSSMediaRule && rule.media.mediaText === 'print'
            ? [...rule.cssRules]
            : rule,
        );
        const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
        return {
          rules: printed
            .filter((rule) => rule instanceof CSSPageRule)
            .map(({ cssText }) => cssText)
            .join(' '),
          address: canonical?.replace(/^https?:\/\//, '') ?? '404',
          split: [...document.querySelectorAll('.prose p .source, .prose p .source *')].filter(
            (each) => each.checkVisibility() && getComputedStyle(each).display !== 'inline',
          ).length,
        };
      });
      expect(rules, path).toMatch(/@bottom-right \{[^}]*counter\(page\)/);
      expect(rules, path).toMatch(/@bottom-left \{/);
      expect(rules, path).toContain(address);
      expect(split, path).toBe(0);
    });
  }
});

test('marks in the contents the section that is being read', async () => {
  await withPage('arms/', size(1440), async (page) => {
    const link = page.locator('.contents a').nth(2);
    const id = (await link.getAttribute('href')) ?? '';
    await page.locator(id).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await page.locator(`.contents a[href="${id}"][aria-current=location]`).waitFor();
    expect(await page.locator('.contents [aria-current]').count()).toBe(1);
  });
});

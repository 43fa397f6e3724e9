import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { content } from '../../src/build/current.ts';
import { readPages } from '../built/html.ts';
import { useBrowser, withPage } from './browser.ts';

useBrowser();

const screen = (width: number, height: number) => ({ viewport: { width, height } });
const phone = screen(390, 844);
const desk = screen(1280, 900);

/** The box of the first such element that is seen, once the faces are there. */
async function boxOf(page: Page, selector: string): Promise<DOMRect> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate((selector) => {
    const seen = [...document.querySelectorAll(selector)]
      .map((each) => each.getBoundingClientRect())
      .find(({ width }) => width > 1);
    if (!seen) throw new Error(`nothing is seen of ${selector}`);
    return seen.toJSON() as DOMRect;
  }, selector);
}

describe('the first page', () => {
  test('has its map, and the key with all stops, in a phone’s first screen', async () => {
    await withPage('', phone, async (page) => {
      const land = await boxOf(page, '.lead .route-map > g > svg, .lead .route-map .route');
      const drawing = await boxOf(page, '.lead .route-map[role=img]');
      expect(land.bottom).toBeLessThanOrEqual(600);
      expect(drawing.bottom).toBeLessThanOrEqual(844);
      const key = page.locator('.lead .route-map[role=img] .key').filter({ visible: true });
      const stops = await page.locator('.lead .chart-key li').count();
      expect(stops).toBeGreaterThan(2);
      expect(await key.count()).toBe(stops);
      expect([drawing.left, drawing.right]).toEqual([0, 390]);
    });
  });

  test('has map, list and line of time whole in a desk’s first screen', async () => {
    await withPage('', desk, async (page) => {
      const map = await boxOf(page, '.lead .route-map[role=img]');
      const list = await boxOf(page, '.lead .chart-key');
      const strip = await boxOf(page, '.lead .time-strip[role=img]');
      expect(Math.max(map.bottom, list.bottom, strip.bottom)).toBeLessThanOrEqual(900);
      expect(list.left).toBeGreaterThanOrEqual(map.right);
      expect(Math.abs(list.top - map.top)).toBeLessThanOrEqual(1);
    });
  });
});

const led = content.pages.filter(({ slug, front }) => slug !== 'index' && front.lead.length > 0);

describe.each(led.map(({ slug }) => slug))('the lead figure of %s', (slug) => {
  test.each([
    ['a phone', phone, 420],
    ['a desk', desk, 480],
  ])('begins near the head on %s', async (_, options, most) => {
    const lead = await withPage(`${slug}/`, options, (page) => boxOf(page, '.lead'));
    expect(lead.top).toBeLessThanOrEqual(most);
  });
});

describe.each([600, 768, 900, 991])('at %i px', (width) => {
  test('the text stands in the middle, and "Contents" ends where it ends', async () => {
    await withPage('arms/', screen(width, 900), async (page) => {
      const text = await boxOf(page, '.prose > p');
      const prose = await boxOf(page, '.prose');
      const contents = await boxOf(page, '.contents-menu > summary');
      expect(Math.abs(text.left - (width - prose.right))).toBeLessThanOrEqual(1);
      expect(Math.abs(contents.right - prose.right)).toBeLessThanOrEqual(1);
    });
  });
});

test.each([320, 390, 600, 768, 992, 1100, 1280, 1440])(
  'the masthead is one line of 60 px at most at %i px',
  async (width) => {
    await withPage('', screen(width, 900), async (page) => {
      expect((await boxOf(page, '.masthead')).height).toBeLessThanOrEqual(60);
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.wordmark, .tools a, .contents-menu > summary')]
          .map((each) => each.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ top, bottom }) => (top + bottom) / 2),
      );
      expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(4);
    });
  },
);

test('the contents open without script, over the page and within the screen', async () => {
  for (const options of [phone, desk]) {
    await withPage('trip/', { ...options, javaScriptEnabled: false }, async (page) => {
      await page.locator('.contents-menu > summary').click();
      const links = page.locator('.contents-menu a');
      expect(await links.count()).toBe(content.pages.length - 1);
      const panel = await page.locator('.contents-menu nav').boundingBox();
      expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(options.viewport.height);
      await links.nth(1).click();
      expect(new URL(page.url()).pathname).toContain(content.pages[2]?.slug);
    });
  }
});

test('tabular figures are of one width, and the site’s faces weigh 90 kB at most', async () => {
  await withPage('arms/', desk, async (page) => {
    const widths = await page.evaluate(async () => {
      await document.fonts.ready;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.probe{font:400 100px var(--sans);font-variant-numeric:tabular-nums;position:absolute}',
      );
      document.adoptedStyleSheets.push(sheet);
      return ['1111', '0000', '7777'].map((digits) => {
        const probe = document.createElement('span');
        probe.className = 'probe';
        probe.textContent = digits;
        document.body.append(probe);
        return probe.getBoundingClientRect().width;
      });
    });
    expect(new Set(widths.map(Math.round)).size).toBe(1);
    expect(widths[0]).toBeGreaterThan(150);
  });
  await withPage('404.html', desk, async (page) => {
    let bytes = 0;
    page.on('response', (response) => {
      if (!response.url().endsWith('.woff2')) return;
      bytes += Number(response.headers()['content-length']);
    });
    await page.goto(page.url().replace('404.html', ''), { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(90_000);
  });
});

test('words kept in one line stand in the line that they are of', async () => {
  const all = readPages()
    .filter(({ path, document }) => !/^embed\/./.test(path) && document.querySelector('.whole'))
    .map(({ path }) => path);
  // The pages of claims are of one make.
  const claims = all.filter((path) => path.startsWith('claims/'));
  const bound = [...all.filter((path) => !claims.includes(path)), ...claims.slice(0, 3)];
  expect(bound.length).toBeGreaterThan(10);
  await withPage('404.html', phone, async (page) => {
    for (const path of bound) {
      await page.goto(inject('url') + path, { waitUntil: 'domcontentloaded' });
      const displays = await page
        .locator('.whole')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
      expect(new Set(displays), path).toEqual(new Set(['inline']));
    }
  });
});

test('in the key each mark stands in one line with its words, also on the narrowest phone', async () => {
  await withPage('arms/', screen(320, 640), async (page) => {
    const parts = page.locator('p.key > span:has(.mark)');
    expect(await parts.count()).toBe(3);
    for (const part of await parts.all()) {
      expect((await part.boundingBox())?.height).toBeLessThan(24);
    }
  });
});

test.each(['search/', 'data/'])('on /%s the text begins a line below its head', async (path) => {
  await withPage(path, phone, async (page) => {
    const head = await boxOf(page, '.head');
    const text = await boxOf(page, '.head + .prose');
    expect(text.top - head.bottom).toBeGreaterThanOrEqual(28);
  });
});

test('the way back is in the same place on every page of the story', async () => {
  const places = new Set<number>();
  for (const { slug } of content.pages.filter(({ front }) => front.clause !== undefined)) {
    await withPage(`${slug}/`, phone, async (page) => {
      places.add((await boxOf(page, '.steps [rel=prev]')).right);
    });
  }
  expect(places.size).toBe(1);
});

test('paper, which has numbers for marks, explains no marks', async () => {
  await withPage('trip/', desk, async (page) => {
    const key = page.locator('p.key');
    expect(await key.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await key.isVisible()).toBe(false);
  });
});

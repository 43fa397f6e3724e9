import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPages } from '../built/html.ts';
import { size, useBrowser, withPage } from './browser.ts';
import { linesOf, marksThatTouch, notesInMargin, placesOf, takeOutMarks } from './marksOnPage.ts';

useBrowser();

/** The pages that have marks. */
const paths = readPages()
  .filter(({ document }) =>
    document.querySelector('.prose .source.differs, .prose .source.outside'),
  )
  .map(({ path }) => path);
const first = (page: Page) => page.locator('.prose p .source:not(.term)').first();

test.each(paths)(
  'each mark of /%s stands close behind its last word, at any width; no two touch',
  async (path) => {
    await withPage(path, {}, async (page) => {
      for (const width of [320, 390, 768, 1280, 1440]) {
        await page.setViewportSize(size(width).viewport);
        const astray = (await placesOf(page)).filter(
          ({ right, down }) => right < 2 || right > 14 || Math.abs(down) > 8,
        );
        expect(astray, `${width} px`).toEqual([]);
        expect(await marksThatTouch(page), `${width} px`).toBe(0);
      }
    });
  },
);

test('lines at 390 px are as even with marks as without', async () => {
  const totals = { with: { lines: 0, short: 0 }, without: { lines: 0, short: 0 } };
  for (const path of paths) {
    await withPage(path, size(390), async (page) => {
      for (const each of ['with', 'without'] as const) {
        if (each === 'without') await takeOutMarks(page);
        const { lines, short } = await linesOf(page);
        totals[each].lines += lines;
        totals[each].short += short;
      }
    });
  }
  const share = ({ lines, short }: { lines: number; short: number }) => (100 * short) / lines;
  const limit = Math.max(11, share(totals.without) + 0.5);
  expect(totals.with.lines).toBeGreaterThan(200);
  expect(share(totals.with)).toBeLessThanOrEqual(limit);
});

describe('a note without a margin', () => {
  test('opens in its place on a tap, says so, and closes the one that was open', async () => {
    await withPage('arms/', { ...size(390), hasTouch: true }, async (page) => {
      const sources = page.locator('.prose p .source:not(.term)');
      expect(await sources.nth(0).locator('.note').isVisible()).toBe(false);
      await sources.nth(0).locator('.ref').tap();
      expect(await sources.nth(0).locator('.note').isVisible()).toBe(true);
      expect(await sources.nth(0).locator('.ref').getAttribute('aria-expanded')).toBe('true');
      await sources.nth(1).locator('.ref').tap();
      expect(await sources.nth(0).locator('.note').isVisible()).toBe(false);
      expect(await sources.nth(1).locator('.note').isVisible()).toBe(true);
      expect(page.url()).not.toContain('claims');
    });
  });

  test('opens on Enter and on Space, and shuts on Escape', async () => {
    await withPage('arms/', size(390), async (page) => {
      const note = first(page).locator('.note');
      for (const key of ['Enter', 'Space']) {
        await first(page).locator('.ref').focus();
        await page.keyboard.press(key);
        expect(await note.isVisible()).toBe(true);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Escape');
        expect(await note.isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('ref');
      }
    });
  });

  test.each(['timeline/', 'people/'])('opens in its place on /%s too', async (path) => {
    await withPage(path, size(390), async (page) => {
      const source = page.locator('.prose .source:not(.term)').first();
      await source.locator('.ref').click();
      expect(await source.locator('.note').isVisible()).toBe(true);
      expect(await source.locator('.note b').first().textContent()).toMatch(/\w/);
    });
  });

  test('is read out only once it is open', async () => {
    await withPage('arms/', size(1440), async (page) => {
      const said = first(page).locator('.said').first();
      expect(await said.getAttribute('aria-hidden')).toBe('true');
      await first(page).locator('.ref').click();
      expect(await said.getAttribute('aria-hidden')).toBe('false');
    });
  });
});

test('a note gives the address of its words and a citation to copy', async () => {
  const options = { ...size(390), permissions: ['clipboard-read', 'clipboard-write'] };
  await withPage('arms/', options, async (page) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await first(page).locator('.ref').click();
    await first(page).locator('[data-copy=link]').click();
    await first(page).getByText('Copied').waitFor();
    const address = await copied();
    const id = address.split('#')[1] ?? '';
    expect(address).toBe(`${page.url().split('#')[0] ?? ''}#${id}`);
    await first(page).locator('[data-copy=citation]').click();
    await expect.poll(copied).not.toBe(address);
    const words = await page.locator(`#${id}`).evaluate((claim) => {
      claim.querySelectorAll('.note').forEach((note) => note.remove());
      return claim.textContent.replaceAll(/\s+/g, ' ').trim();
    });
    expect(await copied()).toContain(words);
    expect(await copied()).toMatch(/¶\d+/);
    expect(await copied()).toContain(address);
  });
});

describe('by keyboard', () => {
  test('the marks of a section are one stop, and the arrow keys lead through them', async () => {
    await withPage('arms/', size(1280), async (page) => {
      const { stops, sections } = await page.evaluate(() => {
        const refs = [...document.querySelectorAll<HTMLElement>('.prose .ref')];
        const headings = document.querySelectorAll('.prose :is(h2, h3)').length;
        return { stops: refs.filter(({ tabIndex }) => tabIndex === 0).length, sections: headings };
      });
      expect(stops).toBeGreaterThan(2);
      expect(stops).toBeLessThanOrEqual(sections + 1);
      const refs = page.locator('.prose p .ref');
      await refs.nth(0).focus();
      await page.keyboard.press('ArrowRight');
      expect(await refs.nth(1).evaluate((ref) => ref === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowLeft');
      expect(await refs.nth(0).evaluate((ref) => ref === document.activeElement)).toBe(true);
    });
  });

  test('a mark can be hit in an area a line high, wider for a finger', async () => {
    for (const [hasTouch, wide] of [
      [false, 24],
      [true, 44],
    ] as const) {
      await withPage('arms/', { ...size(390), hasTouch, isMobile: hasTouch }, async (page) => {
        expect(await first(page).locator('.ref').boundingBox()).toMatchObject({
          ...{ width: wide, height: 28 },
        });
      });
    }
  });
});

describe('a note in the margin', () => {
  test.each([1280, 1440])('stands beside its line at %i px, none over another', async (width) => {
    let count = 0;
    for (const path of paths) {
      const { notes, ...faults } = await withPage(path, size(width), async (page) => {
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return page.evaluate(notesInMargin);
      });
      expect(faults, path).toEqual({ offLine: 0, inText: 0, offPage: 0, overlaps: 0 });
      count += notes;
    }
    expect(count).toBeGreaterThan(paths.length);
  });

  test('of the article alone waits for a pointer or the keyboard, and goes on Escape', async () => {
    await withPage('trip/', size(1280), async (page) => {
      const source = page.locator('.prose p .source.article:has(.note:not(.rest))').first();
      const note = source.locator('.note');
      expect(await note.isVisible()).toBe(false);
      await source.locator('.ref').hover();
      expect(await note.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => note.isVisible()).toBe(false);
    });
  });
});

describe('without script', () => {
  test('a mark is a link to the page of its claim', async () => {
    await withPage('arms/', { ...size(390), javaScriptEnabled: false }, async (page) => {
      const ref = first(page).locator('.ref');
      expect(await ref.getAttribute('href')).toMatch(
        /(?:^|\/)claims\/[px]\d\d-[a-z0-9-]+\/index\.html$/,
      );
      expect(await ref.getAttribute('role')).toBeNull();
      expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    });
  });

  test('a note in the margin stands within two lines of its own, none over another', async () => {
    let count = 0;
    for (const path of paths) {
      await withPage(path, { ...size(1280), javaScriptEnabled: false }, async (page) => {
        const places = await page.locator('.prose .note.rest:visible').evaluateAll((notes) =>
          notes
            .filter((note) => getComputedStyle(note).float === 'right')
            .map((note) => {
              const { top, bottom } = note.getBoundingClientRect();
              const mark = note.parentElement?.querySelector('.at');
              return { top, bottom, line: mark?.getBoundingClientRect().top ?? 0 };
            }),
        );
        count += places.length;
        places.forEach(({ top, line }, i) => {
          expect(Math.abs(top - line), `${path}, note ${i + 1}`).toBeLessThanOrEqual(2 * 28);
          expect(top).toBeGreaterThanOrEqual(places[i - 1]?.bottom ?? 0);
        });
      });
    }
    expect(count).toBeGreaterThan(paths.length);
  });

  test('a note that would have no place beside its line comes to a pointer', async () => {
    await withPage('trip/', { ...size(1280), javaScriptEnabled: false }, async (page) => {
      const source = page.locator(
        '.prose p > .source:has(> .note.rest) ~ .source:has(> .note.rest)',
      );
      const note = source.first().locator('.note');
      expect(await note.isVisible()).toBe(false);
      await source.first().locator('.ref').hover();
      expect(await note.isVisible()).toBe(true);
    });
  });
});

describe('a term', () => {
  test('opens what it means within the line, and shuts again', async () => {
    await withPage('arms/', size(390), async (page) => {
      const term = page.locator('.prose .term').first();
      await term.locator('.term-name').click();
      expect(await term.locator('.note').isVisible()).toBe(true);
      expect(await term.locator('.note').evaluate((note) => getComputedStyle(note).display)).toBe(
        'inline',
      );
      await term.locator('.term-name').click();
      expect(await term.locator('.note').isVisible()).toBe(false);
    });
  });
});

describe('nothing that a note had set off stays so once it is shut', () => {
  const kinds = ['.prose p .source:not(.term)', '.prose p .source.term'];
  const ways = ['again', 'Escape'] as const;
  const cases = [false, true].flatMap((hasTouch) =>
    kinds.flatMap((kind) => ways.map((way) => ({ hasTouch, kind, way }))),
  );

  test.each(cases)('$kind, touch $hasTouch, shut by $way', async ({ hasTouch, kind, way }) => {
    await withPage('arms/', { ...size(390), hasTouch }, async (page) => {
      const source = page.locator(kind).first();
      const opener = source.locator('.ref, .term-name').first();
      const press = () => (hasTouch ? opener.tap() : opener.click());
      const look = () =>
        source.evaluate((it) =>
          [
            it.previousElementSibling,
            it.querySelector('.term-name'),
            it.querySelector('.ref .mark'),
          ]
            .filter((each) => each !== null)
            .map((each) => getComputedStyle(each))
            .map((style) => [style.color, style.textDecoration]),
        );
      const before = await look();
      await press();
      await source.locator('.note').waitFor();
      if (way === 'again') await press();
      else await page.keyboard.press(way);
      await source.locator('.note').waitFor({ state: 'hidden' });
      expect(await look()).toEqual(before);
    });
  });
});

test('on paper the notes stand at the end, numbered, and no paragraph is split', async () => {
  await withPage('standoff/', size(1280), async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.note:visible, .ref:visible').count()).toBe(0);
    const notes = await page.locator('.endnotes li:visible').count();
    const numbers = await page.locator('.prose p .endnote:visible').allTextContents();
    expect(numbers.length).toBeGreaterThan(10);
    expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(notes);
    expect(await page.locator('.endnotes li').allTextContents()).toSatisfy(
      (texts: string[]) => new Set(texts).size === texts.length,
    );
  });
});

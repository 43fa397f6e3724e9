import { describe, expect, test } from 'vitest';
import type { Tab } from '../engine.ts';
import { at, settle, until } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

/** What has the focus, and whether that can be seen. */
const focusOf = (tab: Tab) =>
  tab.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const kinds = ['.skip', '.wordmark', '.to-search', '.contents-menu summary', '.prose p .ref'];
    return {
      kind: kinds.find((kind) => focused.matches(kind)),
      markup: focused.outerHTML.slice(0, 80),
      ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    };
  });

/** Goes on by the Tab key until something of the kind has the focus; gives all that had it. */
async function tabTo(tab: Tab, kind: string): Promise<Awaited<ReturnType<typeof focusOf>>[]> {
  const passed = [];
  while (passed.at(-1)?.kind !== kind && passed.length < 80) {
    await tab.press('Tab');
    passed.push(await focusOf(tab));
  }
  return passed;
}

/** Whether a note is open and can be seen. */
const isNoteOpen = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const note = document.querySelector('.prose p .source[data-open]:not(.term) .note');
    return note?.checkVisibility({ visibilityProperty: true }) ?? false;
  });

export function testKeyboard(withTab: WithTab): void {
  const narrow = { width: 390 };
  const mark = '.prose p .ref';

  describe('by keyboard', () => {
    test('the first stops are the skip link, the masthead and then the first mark, all to be seen', async () => {
      await withTab(at('arms/'), narrow, async (tab) => {
        await settle(tab);
        const passed = await tabTo(tab, mark);
        expect(passed.slice(0, 4).map(({ kind }) => kind)).toEqual([
          ...['.skip', '.wordmark', '.to-search', '.contents-menu summary'],
        ]);
        expect(passed.at(-1)?.kind).toBe(mark);
        expect(passed.filter(({ ring }) => !(ring > 0))).toEqual([]);
      });
    });

    test('a ring that is taken away is missed', async () => {
      await withTab(at('arms/'), narrow, async (tab) => {
        await tabTo(tab, '.wordmark');
        const { ring } = await focusOf(tab);
        expect(ring).toBeGreaterThan(0);
        await tab.evaluate(() => {
          (document.activeElement as HTMLElement).style.outline = 'none';
        });
        expect(await focusOf(tab)).toMatchObject({ kind: '.wordmark', ring: 0 });
      });
    });

    test('Enter opens the note of a mark, Escape shuts it, and the focus stays', async () => {
      await withTab(at('arms/'), narrow, async (tab) => {
        await tabTo(tab, mark);
        expect(await isNoteOpen(tab)).toBe(false);
        await tab.press('Enter');
        expect(await isNoteOpen(tab)).toBe(true);
        await tab.press('Escape');
        expect(await isNoteOpen(tab)).toBe(false);
        expect(await focusOf(tab)).toMatchObject({ kind: mark });
        expect((await focusOf(tab)).ring).toBeGreaterThan(0);
      });
    });

    test('Enter opens the contents, and Tab leads into them', async () => {
      await withTab(at(''), narrow, async (tab) => {
        await tabTo(tab, '.contents-menu summary');
        await tab.press('Enter');
        await tab.press('Tab');
        expect(
          await tab.evaluate(() => document.activeElement?.matches('.contents-menu[open] nav a')),
        ).toBe(true);
        expect((await focusOf(tab)).ring).toBeGreaterThan(0);
      });
    });

    test('"/" opens the search, which finds a word of a headline', async () => {
      await withTab(at('arms/'), narrow, async (tab) => {
        const word = await tab.evaluate(
          () => /\p{L}{7,}/u.exec(document.querySelector('h1')?.textContent ?? '')?.[0] ?? '',
        );
        await tab.press('/');
        const isReady = await until(async () => {
          const ready = await tab.evaluate(
            () => document.activeElement?.matches('dialog[open] input') ?? false,
          );
          return ready || undefined;
        });
        expect(isReady).toBe(true);
        for (const letter of word) await tab.press(letter);
        const found = await until(async () => {
          const links = await tab.evaluate(() =>
            [...document.querySelectorAll('dialog[open] site-search li a')].map((link) =>
              link.getAttribute('href'),
            ),
          );
          return links.length > 0 ? links : undefined;
        });
        expect(word).not.toBe('');
        expect(found).toContainEqual(expect.stringMatching(/\/arms\/index\.html$/));
      });
    });
  });
}

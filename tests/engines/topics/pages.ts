import { beforeAll, describe, expect, test } from 'vitest';
import { widths } from '../../browser/browser.ts';
import type { Tab } from '../engine.ts';
import { at, paths, settle, until } from '../pages.ts';
import type { WithTab } from '../testEngine.ts';

/** What is wrong with the pages, a line each, in the theme that they had. */
interface Seen {
  themes: Set<string>;
  tooWide: string[];
  withoutFaces: string[];
  /** What came from another origin than the site's. */
  foreign: string[];
  messages: string[];
}

/** The families of the page's chief texts that have not been loaded; a face is loaded only once a text has it. */
const lackingFaces = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const loaded = new Set(
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
    return ['h1', 'main p', '.masthead', '.drawing > svg']
      .flatMap((selector) => document.querySelector(selector) ?? [])
      .map((each) => getComputedStyle(each).fontFamily.split(',')[0] ?? '')
      .map((family) => family.replaceAll('"', ''))
      .filter((family) => !loaded.has(family));
  });

/** The addresses elsewhere from which something of the page came, or was to come. */
const foreignTo = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !/^(data|blob|about):/.test(name) && new URL(name).origin !== origin),
  );

/** Goes through all pages at all widths. Each is loaded anew: where a window was made narrower, WebKit keeps the width that an inner container's old drawing gave the page, until the next time it lays it out. */
async function goThrough(tab: Tab): Promise<Seen> {
  const seen: Seen = {
    themes: new Set(),
    tooWide: [],
    withoutFaces: [],
    foreign: [],
    messages: [],
  };
  for (const width of widths) {
    await tab.size(width, 900);
    for (const path of paths) {
      await tab.go(at(path));
      await settle(tab);
      const { over, theme } = await tab.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const { matches } = matchMedia('(prefers-color-scheme: dark)');
        return { over: scrollWidth - clientWidth, theme: matches ? 'dark' : 'light' };
      });
      seen.themes.add(theme);
      if (over > 0) seen.tooWide.push(`/${path} at ${width} px: by ${over} px`);
      const faces = await until(async () => (await lackingFaces(tab)).length === 0 || undefined);
      if (!faces) seen.withoutFaces.push(`/${path} at ${width} px`);
      seen.foreign.push(...(await foreignTo(tab)));
    }
  }
  // An icon is asked for after all else.
  await new Promise((resolve) => setTimeout(resolve, 500));
  seen.messages = await tab.messages();
  return seen;
}

export function testPages(withTab: WithTab): void {
  describe.each(['light', 'dark'] as const)(
    'every page, at every width, in the %s theme',
    (theme) => {
      let seen: Seen;
      beforeAll(async () => {
        seen = await withTab(at('404.html'), { theme }, goThrough);
        expect([...seen.themes]).toEqual([theme]);
      }, 300_000);

      test('scrolls down alone', () => expect(seen.tooWide).toEqual([]));
      test('shows the site’s own faces once it is painted', () =>
        expect(seen.withoutFaces).toEqual([]));
      test('has nothing from anywhere else', () => expect(seen.foreign).toEqual([]));
      test('throws no error and has nothing to say to the console', () =>
        expect(seen.messages).toEqual([]));
    },
  );
}

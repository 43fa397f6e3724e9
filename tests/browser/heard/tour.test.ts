import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../../src/build/current.ts';
import { waitForAnswers } from '../answering.ts';
import { useBrowser, withPage } from '../browser.ts';
import { Listener } from './accessibilityTree.ts';
import { Walk, type Reached } from './walk.ts';

useBrowser();

/** The first cell of a row of a chart's table, as a reader knows what is drawn. */
function rowOf(slug: string, choose: (rows: string[]) => string | undefined): string {
  const table = charts.find((chart) => chart.slug === slug)?.table;
  const name = choose((table?.rows ?? []).map(({ cells }) => cells[0] ?? ''));
  if (!name) throw new Error(`the table of ${slug} has no such row`);
  return name.replace(/,.*/, '');
}

type Way = (page: Page) => Promise<Reached>;

const toText: Way = async (page) => (await Walk.of(page)).skip();
const toSearch: Way = async (page) => (await Walk.of(page)).press('/');
const toSource: Way = async (page) => {
  const walk = await Walk.of(page);
  await walk.skip();
  await walk.tabTo('.prose .source:not(.term) .ref');
  await walk.press('Enter');
  return walk.tabTo('.note a');
};
const toDrawn =
  (slug: string, row: string): Way =>
  async (page) => {
    const walk = await Walk.of(page);
    await walk.skip();
    return walk.drawn(slug, row);
  };

const goals: Readonly<Record<string, Way>> = {
  'The main text': toText,
  'The search': toSearch,
  'A source': toSource,
};
const tours = [
  ['home', '', goals],
  [
    'trip',
    'trip/',
    {
      ...goals,
      'The map’s seventh stop': toDrawn(
        'stops-map',
        rowOf('stops-map', (all) => all[6]),
      ),
    },
  ],
  [
    'arms',
    'arms/',
    {
      ...goals,
      'The rifles’ bar': toDrawn(
        'arms',
        rowOf('arms', (all) => all.find((each) => /rifle/i.test(each))),
      ),
    },
  ],
] as const;

// What is compared here is renewed with "npm run hear"; read what has changed before it is kept.
test.each(tours)(
  'the tour of %s by keyboard is as it is written down',
  async (name, path, goals) => {
    const options = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
    const ways: string[] = [];
    for (const [goal, reach] of Object.entries(goals)) {
      const { keys, heard } = await withPage(path, options, reach);
      const way = keys.length === 0 ? 'no key leads there' : `${keys.length} (${told(keys)})`;
      ways.push(`${goal}: ${way}${heard && `\n    ${heard}`}`);
    }
    const stops = await withPage(path, options, async (page) => {
      await waitForAnswers(page);
      const listener = await Listener.of(page);
      const heard: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const said = await listener.focused();
        if (!said) return heard;
        heard.push(`${String(heard.length + 1).padStart(3)} ${said}`);
      }
    });
    expect(stops.length).toBeGreaterThan(10);
    const text = [
      `/${path} by keyboard, in a window 1280 pixels wide`,
      '\nHow many keys from the top of the page, and what is heard there',
      ...ways,
      '\nEach stop of Tab, as Chromium gives it to a screen reader',
      ...stops,
    ];
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`tour/${name}.txt`);
  },
);

/** Keys with how often each is pressed: "Tab 3, Enter". */
function told(keys: readonly string[]): string {
  const runs: [key: string, count: number][] = [];
  for (const key of keys) {
    const last = runs.at(-1);
    if (last?.[0] === key) last[1] += 1;
    else runs.push([key, 1]);
  }
  return runs.map(([key, count]) => (count > 1 ? `${key} ${count}` : key)).join(', ');
}

import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Profile } from './profiles.ts';
import type { BenchServer } from './server.ts';
import { throttle, watchRequests } from './visit.ts';

/** A step of a reader through the site, and the page that it leads to. */
interface Step {
  name: string;
  path: string;
}

/** What a step came to: sizes in bytes as sent, the first contentful paint in milliseconds since it was taken. */
export interface Move {
  requests: number;
  bytes: number;
  firstWord: number | undefined;
}

/** The way of a reader who begins with an empty cache. */
export function stepsThrough(): Step[] {
  const [claim = ''] = readdirSync('dist/claims').toSorted();
  return [
    { name: 'Home, first view', path: '/' },
    { name: 'On to the arms', path: '/arms/' },
    { name: 'On to the trip', path: '/trip/' },
    { name: 'On to a claim', path: `/claims/${claim}/` },
    { name: 'Back home by a link', path: '/' },
    { name: 'The trip once more', path: '/trip/' },
  ];
}

/** Takes the steps one after the other in one tab, each when the page before is quiet, and gives what each came to. */
export async function move(
  browser: Browser,
  server: BenchServer,
  steps: readonly Step[],
  profile: Profile,
): Promise<Map<string, Move>> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  try {
    const page = await context.newPage();
    await throttle(await context.newCDPSession(page), profile);
    const moves = new Map<string, Move>();
    for (const { name, path } of steps) {
      const pending = watchRequests(page);
      server.answers.length = 0;
      await page.goto(`https://ours.bench.test:${server.port}${path}`);
      await pending.end();
      const answers = server.answers.filter((answer) => answer.path !== '/favicon.ico');
      moves.set(name, {
        requests: answers.length,
        bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
        firstWord: await page.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        ),
      });
    }
    return moves;
  } finally {
    await context.close();
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tracesFolder } from '../browser/traces.ts';
import { NotAnswering, type Engine, type Opening, type Tab } from './engine.ts';
import { testAnswers } from './topics/answers.ts';
import { testDrawings } from './topics/drawings.ts';
import { testEmbeds } from './topics/embeds.ts';
import { testFromDisk } from './topics/fromDisk.ts';
import { testKeyboard } from './topics/keyboard.ts';
import { testMessages } from './topics/messages.ts';
import { testPages } from './topics/pages.ts';
import { testPreferences } from './topics/preferences.ts';
import { testWithoutScript } from './topics/withoutScript.ts';

/** Opens a tab in the engine under test at an address of the site, and closes it after `use`. */
export type WithTab = <T>(
  path: string,
  options: Partial<Opening>,
  use: (tab: Tab) => Promise<T>,
) => Promise<T>;

/** All that is tested in each engine. Where one is missing the tests do not run, and fail on a CI. */
export function testEngine(
  name: string,
  start: () => Promise<Engine>,
  missing: string | undefined,
): void {
  const meta = missing === undefined ? {} : { notRun: { engine: name, why: missing } };
  describe.runIf(missing === undefined)(name, { meta }, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine.close());
    const withTab: WithTab = (path, options, use) => {
      const tryOnce = async () => {
        const tab = await engine.open(path, options);
        return use(tab)
          .catch(async (error: unknown) => {
            // What it saw is less than what failed.
            await keepPicture(tab).catch(console.error);
            throw error;
          })
          .finally(() => tab.close());
      };
      return tryOnce().catch((error: unknown) => {
        if (error instanceof NotAnswering) return tryOnce();
        throw error;
      });
    };
    testPages(withTab);
    testMessages(withTab);
    testDrawings(withTab);
    testKeyboard(withTab);
    testAnswers(withTab);
    testWithoutScript(withTab);
    testEmbeds(withTab);
    testFromDisk(withTab);
    testPreferences(withTab, () => engine.lacks);
  });
  if (missing !== undefined && process.env['CI'] === 'true') {
    test(`${name} is here`, () => expect.unreachable(missing));
  }
}

/** Keeps what a failed test saw, where the other browser tests do. */
async function keepPicture(tab: Tab): Promise<void> {
  const name = expect.getState().currentTestName ?? 'before the tests';
  const folder = join(tracesFolder, name.replaceAll(/[^\w.-]+/g, '-').slice(0, 150));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'address.txt'), `${await tab.address()}\n`);
  writeFileSync(join(folder, 'console.txt'), (await tab.messages()).join('\n'));
  writeFileSync(join(folder, 'page.png'), await tab.picture());
}

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { newestOf, readFrozen } from '../../../src/embed/frozen.ts';
import { readContracts } from '../../../src/embed/contract.ts';
import { chartSlugs } from '../../chartSlugs.ts';
import { useBrowser, withTab } from '../browser.ts';
import { chartIn, hostPage, useHost } from './pageHost.ts';

useBrowser();
const host = useHost();
const contract = readContracts().at(-1)?.contract;
if (!contract) throw new Error('No contract is kept: run "npm run freeze".');
const { messages, query, addresses, files, charts } = contract;

/** What each listener that speaks first says, with what varies filled in. */
const greetings = messages.heard.map((form) =>
  form
    .replace('<id>', 'a')
    .replace('<n>', '320')
    .replace('<truth>', 'false')
    .replace('<rest>', 'false:32:true:true::auto:::0:false:child:auto:true:::true::5.5.9'),
);

/** A message with what varies taken out. */
const formOf = (data: unknown, titles: readonly string[]): string => {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return titles
    .reduce((rest, title) => rest.replace(`:title:${title}`, ':title:<title>'), text)
    .replace(/"(src"|datawrapper-height")(:\{?)"[^"]*"/, '"$1$2"<address>"')
    .replace(/:init:[\w.]+/, ':init:<release>')
    .replace(/("message":"link","value":)"[^"]*"/, '$1"<address>"')
    .replace(/"secret":"\w+"/, '"secret":"<id>"')
    .replace(/^(pymxPYMx|\[iFrameSizer\])a/, '$1<id>')
    .replaceAll(/(?<=[:x])[1-9]\d*(?=[,:}]|$)/g, '<n>');
};

/** How every element of an embed looks, and what it says, as one text. Runs in it. */
const looks = (): string =>
  JSON.stringify(
    [...document.querySelectorAll('.embed, .embed *')].map((each) => {
      const { display, color, backgroundColor, visibility, order } = getComputedStyle(each);
      return [display, color, backgroundColor, visibility, order, each.textContent];
    }),
  );

/** The addresses of a chart as it is and as it was kept at the last release. */
function bothOf(chart: string): string[] {
  const version = newestOf(chart, readFrozen())?.version ?? '';
  return [`embed/${chart}/`, `embed/${chart}/${version}/`];
}

describe.each(chartSlugs)('%s keeps its contract, as it is and as it was released:', (chart) => {
  test('it sends what it promised, and answers each greeting', async () => {
    for (const address of bothOf(chart)) {
      const frame = `<script>seen=[];onmessage=({data})=>seen.push(data)</script><iframe src="${inject('url')}${address}?childId=a#?secret=abc"></iframe>`;
      await withTab(host.put('/contract', hostPage(frame)), {}, async (page) => {
        await chartIn(page);
        const seen = (): Promise<unknown[]> =>
          page.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
        await expect.poll(async () => (await seen()).length).toBeGreaterThan(3);
        for (const greeting of greetings) {
          const before = (await seen()).length;
          await page.evaluate(
            (data) =>
              document
                .querySelector('iframe')
                ?.contentWindow?.postMessage(data.startsWith('{') ? JSON.parse(data) : data, '*'),
            greeting,
          );
          const answered = expect.poll(async () => (await seen()).length, { message: greeting });
          await answered.toBeGreaterThan(before);
          // What is asked for within 60 ms is answered once.
          await page.waitForTimeout(100);
        }
        if (messages.sent.some((form) => form.includes('"message":"link"'))) {
          const before = (await seen()).length;
          await page.frames()[1]?.locator('.chart-foot a').click();
          await expect.poll(async () => (await seen()).length).toBeGreaterThan(before);
        }
        const title = await page.frames()[1]?.title();
        const forms = (await seen()).map((data) =>
          formOf(data, [(title ?? '').replaceAll(':', ',')]),
        );
        expect([...new Set(forms)].toSorted(), address).toEqual(messages.sent.toSorted());
      });
    }
  });

  test('each value of its address changes how it looks', async () => {
    for (const address of bothOf(chart)) {
      await withTab(`${inject('url')}${address}`, { colorScheme: 'dark' }, async (page) => {
        const plain = await page.evaluate(looks);
        const wanted = { ...query, ...charts[chart]?.choices };
        for (const [name, values] of Object.entries(wanted)) {
          for (const value of values) {
            const changed = `${address}?${name}=${value}`;
            await page.goto(inject('url') + changed);
            expect(await page.evaluate(looks), changed).not.toBe(plain);
          }
        }
      });
    }
  });

  test('its files are where they were, and it answers by the names that it had', () => {
    for (const file of files) {
      expect(existsSync(`dist/embed/${chart}/${file}`), file).toBe(true);
    }
    const { answers } = JSON.parse(readFileSync(`dist/embed/${chart}/answers.json`, 'utf8')) as {
      answers: { id: string }[];
    };
    expect(answers.map(({ id }) => id)).toEqual(charts[chart]?.answers);
  });
});

test('every other address of the contract is there', () => {
  const missing = addresses
    .flatMap((address) =>
      address.includes('<chart>')
        ? chartSlugs.map((chart) =>
            address
              .replace('<chart>', chart)
              .replace('<version>', newestOf(chart, readFrozen())?.version ?? ''),
          )
        : [address],
    )
    .filter((address) => !existsSync(`dist/${address}`));
  expect(missing).toEqual([]);
});

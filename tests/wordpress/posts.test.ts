import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../browser/browser.ts';
import { putInto, tableOf } from '../../scripts/document.ts';
import { publishedSnippetOf } from '../browser/embed/pageSnippets.ts';
import { pasted, serveRelease, type Pasted, type Release } from './release.ts';
import { sightOf } from './sight.ts';
import { type Form, type Post, startWordPress, type WordPress } from './wordpress.ts';

/** The Debian whose WordPress it is: the one that was named, or the machine's own. */
const suite =
  process.env['WORDPRESS_SUITE'] ??
  /^VERSION_CODENAME=(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ??
  '';
const widths = [320, 390, 768, 1280] as const;
const roles = ['administrator', 'author'] as const;

/** What is put into a post, and what its readers should see of each chart. */
interface Kind {
  name: string;
  form: Form;
  charts: Pasted[];
  text: (chart: Pasted) => string;
  /** With script and without. */
  expected: Record<(typeof roles)[number], readonly [on: string, off: string]>;
}

const same = (on: string, off = on): Kind['expected'] => ({
  administrator: [on, off],
  author: [on, off],
});
const opening = pasted.filter(({ opens }) => opens);

/** Addresses: whoever pastes them, they become the chart. */
const addresses = (['block', 'classic'] as const).flatMap((form): Kind[] =>
  [
    { name: 'embed', charts: pasted, text: ({ embed }: Pasted) => embed },
    { name: 'choices', charts: pasted, text: ({ embed }: Pasted) => `${embed}?theme=dark` },
    { name: 'frozen', charts: pasted, text: ({ frozen }: Pasted) => frozen },
    { name: 'page', charts: opening, text: ({ opens = '' }: Pasted) => opens },
  ].map((each) => ({
    ...each,
    name: `address, ${each.name}, ${form}`,
    form,
    expected: same('chart', 'quotation'),
  })),
);

/** Snippets: an author may use no frame and no script. */
const snippets = (
  [
    ['Frame, no script', 'chart', 'chart', 'quotation'],
    ['Frame with our script', 'chart', 'chart', 'quotation'],
    ['Frozen frame', 'chart', 'chart', 'quotation'],
    ['Web component, no frame', 'chart', 'quotation', 'quotation'],
    ['Picture', 'picture', 'picture', 'picture'],
    // Their own scripts are not there.
    ['Page with pym.js', 'quotation', 'quotation', 'quotation'],
    ['AMP page', 'quotation', 'quotation', 'quotation'],
  ] as const
).map(([label, on, off, left]): Kind => ({
  name: `snippet, ${label}`,
  form: 'html',
  charts: pasted,
  text: ({ slug }) => publishedSnippetOf(slug, label),
  expected: { administrator: [on, off], author: [left, left] },
}));

const kinds = [...addresses, ...snippets];
const nameOf = ({ name }: Kind, role: string): string => `${name}, ${role}`;
const posts: Record<string, Post> = Object.fromEntries([
  ...kinds.flatMap((kind) =>
    roles.map((role): [string, Post] => [
      nameOf(kind, role),
      { role, parts: kind.charts.map((chart) => ({ form: kind.form, text: kind.text(chart) })) },
    ]),
  ),
  ...pasted.map(({ slug, embed }): [string, Post] => [
    slug,
    { role: 'administrator', parts: [{ form: 'block', text: embed }] },
  ]),
]);

const withContext = startBrowser();
let release: Release;
let wordPress: WordPress;
beforeAll(async () => {
  release = await serveRelease();
  wordPress = await startWordPress(posts, release);
  console.log(`WordPress ${wordPress.version}`);
});
afterAll(async () => {
  await wordPress.close();
  await release.close();
});

/** Opens a post in a browser of its own. */
function withPost<T>(
  name: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  return withContext(options, async (context) => {
    await release.routeIn(context);
    const page = await context.newPage();
    await page.goto(wordPress.addresses[name] ?? name);
    return use(page);
  });
}

/** What was put in, by whom, then what is seen at each width, with script and without. */
const table: string[][] = [];
afterAll(async () => {
  // A part of a run leaves the table as it was.
  if (table.length < kinds.length * roles.length) return;
  const head = ['on', 'off'].flatMap((script) => widths.map((width) => `${width}, ${script}`));
  const day = new Date().toISOString().slice(0, 10);
  const { version } = wordPress;
  await putInto(
    'docs/wordpress.md',
    suite,
    `## WordPress ${version}, of Debian's ${suite}\n\n${day}.\n\n${tableOf(['What, by whom', ...head], table)}`,
  );
  console.log(`Written: docs/wordpress.md, WordPress ${version}`);
});

describe.each(roles)('what an %s', (role) => {
  test.each(kinds)('puts in is seen as it should be: $name', async (kind) => {
    const name = nameOf(kind, role);
    const cells: string[] = [];
    const wrong: string[] = [];
    for (const [i, expected] of kind.expected[role].entries()) {
      const seen = await Promise.all(
        widths.map((width) => {
          const options = { viewport: { width, height: 900 }, javaScriptEnabled: i === 0 };
          return withPost(name, options, async (page) => {
            const sights: string[] = [];
            for (const chart of kind.charts) sights.push(await sightOf(page, chart, expected));
            return sights;
          });
        }),
      );
      for (const [j, sights] of seen.entries()) {
        const faults = sights.flatMap((sight, k) =>
          sight === expected ? [] : [`${kind.charts[k]?.slug ?? ''}: ${sight}`],
        );
        cells.push(faults.length === 0 ? expected : `${faults.length} WRONG`);
        const where = `${widths[j] ?? ''} px, script ${i === 0 ? 'on' : 'off'}`;
        wrong.push(...faults.map((fault) => `${where}: ${fault}`));
      }
    }
    table.push([name, ...cells]);
    expect(wrong).toEqual([]);
  });
});

describe.each(pasted)('the pasted address of $slug', (chart) => {
  test('is whole again after the window was made narrow, and wide', async () => {
    await withPost(chart.slug, { viewport: { width: 1280, height: 900 } }, async (page) => {
      for (const width of [1280, 390, 700, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sightOf(page, chart, 'chart'), `${width} px`).toBe('chart');
      }
    });
  });

  test('has its table in reach of the wheel, and leads to its page by its link', async () => {
    await withPost(chart.slug, { viewport: { width: 390, height: 900 } }, async (page) => {
      expect(await sightOf(page, chart, 'chart')).toBe('chart');
      const frame = page.locator('iframe');
      const child = await (await frame.elementHandle()).contentFrame();
      if (!child) throw new Error('There is no chart.');
      await child.locator('summary').click();
      await frame.hover();
      const last = child.locator('tbody tr').last();
      const isInView = (): Promise<boolean> =>
        last.evaluate((each) => each.getBoundingClientRect().bottom <= innerHeight);
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 400);
          return isInView();
        })
        .toBe(true);
      await child.locator('.chart-foot a').click();
      await page.waitForURL(`${chart.page}index.html#${chart.slug}`);
    });
  });
});

test('none of 400 pasted charts stays hidden where the script of WordPress comes up to 4 s late', async () => {
  const loads = Array.from({ length: 400 }, (_, i) => ({
    chart: pasted[i % pasted.length],
    width: widths[i % widths.length] ?? 320,
    // Every delay from 0 to 4 s in steps of 10 ms, in no order.
    delay: ((i * 157) % 400) * 10,
  }));
  const hidden: string[] = [];
  const work = async (): Promise<void> => {
    for (let load = loads.pop(); load; load = loads.pop()) {
      const { chart, width, delay } = load;
      if (!chart) continue;
      await withContext({ viewport: { width, height: 900 } }, async (context) => {
        await release.routeIn(context);
        await context.route('**/wp-embed*.js*', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          await route.continue();
        });
        const page = await context.newPage();
        await page.goto(wordPress.addresses[chart.slug] ?? '');
        const sight = await sightOf(page, chart, 'chart');
        if (sight !== 'chart') hidden.push(`${chart.slug}, ${width} px, ${delay} ms: ${sight}`);
      });
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  expect(hidden).toEqual([]);
});

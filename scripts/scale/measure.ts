import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { bareSite } from './bare.ts';
import { makeFolder, makeProject } from './folder.ts';
import { multiply } from './multiply.ts';
import { type Cost, run } from './run.ts';

/** What was measured of a site `factor` times as large. */
export interface Measured {
  factor: number;
  /** When, and on what: the processors, and the share of them, from 0 to 1, that others took just before. */
  on: { day: string; processors: string; busy: number };
  /** What the content has, and the pages of HTML that come of it. */
  counts: { pages: number; claims: number; charts: number; html: number };
  /** The check of the content alone. */
  check: Cost;
  /** A build with no caches, one with all, and one after a line of a page was changed. */
  cold: Cost;
  warm: Cost;
  changed: Cost;
  /** A site of as many pages, of Astro and MDX alone. */
  bare: Cost;
  /** The test that parses every page built. */
  tests: Cost;
  /** In `npm run dev`, seconds until a changed line of a page is served. */
  dev: number;
  /** Bytes, and bytes after brotli. */
  files: Record<
    'search.json' | 'claims.json' | 'sources/index.html',
    [plain: number, brotli: number]
  >;
}

/** The page whose line is changed, and the line. */
const changed = {
  file: 'content/pages/arms.mdx',
  path: 'arms/',
  words: 'A line was added, plainly.',
};

/** Makes a site `factor` times as large as the content, measures it, and removes it. */
export async function measure(
  content: ReadonlyMap<string, string>,
  factor: number,
  say: (step: string) => void,
): Promise<Omit<Measured, 'on'>> {
  const files = multiply(content, factor);
  const root = makeProject(files);
  try {
    say('the check of the content');
    const check = await run(root, 'scripts/check.ts');
    say('a build without caches');
    await settle();
    const cold = await run(root, 'scripts/build.ts');
    say('a build with caches');
    const warm = await run(root, 'scripts/build.ts');
    say('the test of every page');
    const tests = await run(
      ...[root, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'built'],
      ...['tests/built/tree.test.ts', '--testTimeout=3600000'],
    );
    const html = htmlIn(join(root, 'dist'));
    const sizes = Object.fromEntries(
      (['search.json', 'claims.json', 'sources/index.html'] as const).map((file) => [
        file,
        sizesOf(readFileSync(join(root, 'dist', file))),
      ]),
    ) as Measured['files'];
    say('a changed line in the dev server');
    const dev = await timeChange(root);
    say('a build after a changed line');
    const after = await run(root, 'scripts/build.ts');
    say('a bare site of as many pages');
    const bare = await buildBare(html);
    const names = [...files.keys()];
    const within = (folder: string): string[] => names.filter((name) => name.startsWith(folder));
    return {
      factor,
      counts: {
        pages: within('pages/').length,
        claims: [...within('facts/'), ...within('record/')]
          .map((name) => (files.get(name) ?? '').match(/^\s*statement:/gm)?.length ?? 0)
          .reduce((sum, count) => sum + count, 0),
        charts: within('charts/').length,
        html,
      },
      ...{ check, cold, warm, changed: after, bare, tests, dev, files: sizes },
    };
  } finally {
    rmSync(dirname(root), { recursive: true });
  }
}

/** Lets a minute go by: for so long an ext4 without a journal does not use again what was deleted, and looks longer for room. */
async function settle(): Promise<void> {
  await wait(61_000);
}

async function buildBare(pages: number): Promise<Cost> {
  const root = makeFolder(bareSite(pages));
  try {
    await settle();
    return await run(root, 'node_modules/astro/bin/astro.mjs', 'build');
  } finally {
    rmSync(dirname(root), { recursive: true });
  }
}

/** Seconds from a change of a page until the dev server serves it, once it has served that page before. */
async function timeChange(root: string): Promise<number> {
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: '' },
    },
  );
  try {
    let said = '';
    server.stderr.resume();
    const address = await new Promise<string>((found) => {
      server.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [at] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (at) found(at);
      });
    });
    const serves = async (): Promise<string> =>
      (await fetch(new URL(changed.path, address))).text();
    await serves();
    const began = performance.now();
    appendFileSync(join(root, changed.file), `\n${changed.words}\n`);
    while (!(await serves()).includes(changed.words)) await wait(20);
    return (performance.now() - began) / 1000;
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

function htmlIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
}

function sizesOf(bytes: Buffer): [number, number] {
  return [bytes.length, brotliCompressSync(bytes).length];
}

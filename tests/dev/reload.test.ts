import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'reload-'));
/** Long, since a machine that runs all tests at once may need a minute for a page. */
const within = { timeout: 100_000, interval: 100 };
let server: ChildProcess;
let address = '';
/** What the server has printed since the last change. */
let printed = '';

const served = async (path: string): Promise<string> =>
  (await fetch(new URL(path, address))).text();

/** Replaces a text in a file of the copy, which must have it. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  printed = '';
  writeFileSync(path, text.replace(from, to));
}

beforeAll(async () => {
  for (const each of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(each, join(root, each), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: root,
    // Where `VITEST` is set, Astro's server answers nothing.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: '', VITEST: '' },
  });
  const read = (chunk: Buffer) => (printed += stripVTControlCharacters(chunk.toString()));
  server.stdout?.on('data', read);
  server.stderr?.on('data', read);
  await vi.waitUntil(
    () => (address = /http:\/\/localhost:\d+\S*/.exec(printed)?.[0] ?? ''),
    within,
  );
}, 180_000);

afterAll(async () => {
  // Until it has ended it may still write to its folder.
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(root, { recursive: true, force: true });
});

describe('the dev server', { timeout: 400_000 }, () => {
  test('shows a changed statement of the ledger', async () => {
    expect(await served('sources/')).not.toContain('Plainly reworded');
    edit('content/facts/p27.yml', /statement: /, 'statement: Plainly reworded, ');
    await vi.waitFor(async () => {
      expect(await served('sources/')).toContain('Plainly reworded');
    }, within);
  });

  test('shows a changed sentence of a page', async () => {
    edit('content/pages/arms.mdx', /$/, '\nA sentence plainly added.\n');
    await vi.waitFor(async () => {
      expect(await served('arms/')).toContain('A sentence plainly added.');
    }, within);
  });

  test('shows what changed in the charts’ code, in the page and in the embed', async () => {
    edit(
      'src/charts/registry.ts',
      'const drawn = kind.draw(chart, content);',
      "const drawn = { ...kind.draw(chart, content), title: 'Plainly retitled' };",
    );
    await vi.waitFor(async () => {
      expect(await served('arms/')).toContain('Plainly retitled');
      expect(await served('embed/arms/index.html')).toContain('Plainly retitled');
    }, within);
  });

  test('says what is wrong with the content in words alone, and recovers when it is mended', async () => {
    edit('content/terms.yml', /$/, '\n- { nonsense: true }\n');
    await vi.waitFor(() => {
      expect(printed).toMatch(/content\/terms\.yml:\d+: /);
    }, within);
    const refused = await served('arms/');
    expect(refused).toContain('content/terms.yml:');
    expect(printed).not.toMatch(/^\s+at .+:\d+:\d+/m);

    edit('content/terms.yml', '\n- { nonsense: true }\n', '');
    await vi.waitFor(async () => {
      expect(await served('arms/')).toContain('A sentence plainly added.');
    }, within);
    edit('content/facts/p27.yml', 'Plainly reworded', 'Reworded once more');
    await vi.waitFor(async () => {
      expect(await served('sources/')).toContain('Reworded once more');
    }, within);
  });
});

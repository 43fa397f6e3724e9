import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages } from './html.ts';

let root: string;

/** A copy of the project, with its own content and output. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  const parts = [
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'src',
    'content',
    'public',
    'scripts',
  ];
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});

afterAll(() => rmSync(root, { recursive: true }));

const build = (env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '', ...env },
  });

describe('npm run build', () => {
  test('builds under a sub-path, with every link of ours under it', () => {
    const { status, stdout, stderr } = build({ SITE_URL: 'https://news.example/explainers/trip/' });
    expect(status, stdout + stderr).toBe(0);
    const folder = join(root, 'dist');
    for (const { file, document } of readPages(folder)) {
      for (const element of document.querySelectorAll('a[href], link[href], script[src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (!address.startsWith('/')) continue;
        expect(address, file).toMatch(/^\/explainers\/trip\//);
        const path = address.slice('/explainers/trip/'.length).split('#')[0] ?? '';
        const target = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
        expect(existsSync(target), `${file}: ${address}`).toBe(true);
      }
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (canonical) expect(canonical).toMatch(/^https:\/\/news\.example\/explainers\/trip\//);
    }
  });

  test('stops with exit 1 on an unsourced figure, names it, and leaves the last good site', () => {
    expect(build().status).toBe(0);
    const home = join(root, 'dist/index.html');
    const good = readFileSync(home, 'utf8');
    const page = join(root, 'content/pages/arms.mdx');
    const prose = readFileSync(page, 'utf8');
    writeFileSync(page, `${prose}\nThere were 13,981 rounds.\n`);
    const { status, stdout, stderr } = build();
    writeFileSync(page, prose);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(
      /content\/pages\/arms\.mdx:\d+: the figure "13,981" is not bound to the ledger\. Put it inside <Cite/,
    );
    expect(readFileSync(home, 'utf8')).toBe(good);
  });

  test('gives the same site twice, to the byte', () => {
    const read = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
          .filter((file) => statSync(join(root, 'dist', file)).isFile())
          .map((file) => [file, readFileSync(join(root, 'dist', file), 'base64')]),
      );
    expect(build().status).toBe(0);
    const first = read();
    expect(build().status).toBe(0);
    expect(read()).toEqual(first);
  });

  test('says what is wrong with an address that no site can have', () => {
    const { status, stdout, stderr } = build({ SITE_URL: 'example.org' });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('SITE_URL is "example.org". Give the whole address');
  });
});

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'release-'));
const script = resolve('scripts/release.ts');
const texts = { 'index.html': 'Home', 'b/index.html': 'B', 'a.png': 'A', 'b/ü.txt': 'Ü' };

/** A small site in a folder of its own, released at a date and in a time zone; the files of the release. */
function release(folder: string, names: string[], date: Date, TZ: string): Map<string, Buffer> {
  const place = join(root, folder);
  mkdirSync(join(place, 'dist/b'), { recursive: true });
  cpSync('package.json', join(place, 'package.json'));
  for (const name of names) {
    const file = join(place, 'dist', name);
    writeFileSync(file, texts[name as keyof typeof texts]);
    utimesSync(file, date, date);
  }
  execFileSync(process.execPath, [script], { cwd: place, env: { ...process.env, TZ } });
  const made = join(place, 'release');
  return new Map(readdirSync(made).map((name) => [name, readFileSync(join(made, name))]));
}

let first: Map<string, Buffer>;
beforeAll(() => {
  first = release('first', Object.keys(texts), new Date(2026, 0, 1), 'UTC');
});
afterAll(() => rmSync(root, { recursive: true }));

test('two releases of one site are the same to the byte, whenever, wherever and in whatever order', () => {
  const names = Object.keys(texts).toReversed();
  const second = release('second', names, new Date(2030, 5, 5), 'Pacific/Kiritimati');
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
});

test('the archive has every file of the site, in a folder with the name of the release', () => {
  const [name = ''] = [...first.keys()].filter((each) => each.endsWith('.zip'));
  const title = name.replace(/\.zip$/, '');
  expect(title).toMatch(/^[\w-]+-\d+\.\d+\.\d+$/);
  const files = unzipSync(new Uint8Array(first.get(name) ?? []));
  const found = Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${title}/${path}`, text])),
  );
});

test('sha256sum accepts the archive, and refuses another', () => {
  const cwd = join(root, 'first/release');
  const check = (): string => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd }).toString();
  expect(check()).toMatch(/^\S+\.zip: OK\n$/);
  const [name = ''] = readdirSync(cwd).filter((each) => each.endsWith('.zip'));
  writeFileSync(join(cwd, name), 'another');
  expect(check).toThrow();
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep, keptFolder } from '../../src/pictures/kept.ts';

const home = process.cwd();
let root: string;
let made: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  process.chdir(root);
  writeFileSync('package.json', '{}');
  made = 0;
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

/** What is kept of the parts, as text. */
async function ask(...from: string[]): Promise<string> {
  const bytes = await keep(from, () => {
    made += 1;
    return Promise.resolve(Buffer.from(`made of ${from.join(' and ')}`));
  });
  return new TextDecoder().decode(bytes);
}

test('what was made is not made again, and is the same', async () => {
  expect([await ask('a', 'b'), await ask('a', 'b')]).toEqual([
    'made of a and b',
    'made of a and b',
  ]);
  expect(made).toBe(1);
});

test('what is asked for while it is made is made once', async () => {
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['made of a', 'made of a']);
  expect(made).toBe(1);
});

test('what could not be made is tried again', async () => {
  const fail = (): Promise<Uint8Array> => Promise.reject(new Error('no thread'));
  await expect(keep(['a'], fail)).rejects.toThrow('no thread');
  expect(await ask('a')).toBe('made of a');
});

test('what is made of other parts is another thing, though they read alike when joined', async () => {
  expect([await ask('a', 'b'), await ask('ab')]).toEqual(['made of a and b', 'made of ab']);
  expect(made).toBe(2);
});

test.each<[name: string, damage: (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one byte', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')])],
])('a kept file that is %s is made anew', async (_, damage) => {
  await ask('a');
  const [file = ''] = readdirSync(keptFolder).map((name) => join(keptFolder, name));
  writeFileSync(file, damage(readFileSync(file)));
  expect(await ask('a')).toBe('made of a');
  expect(made).toBe(2);
  await ask('a');
  expect(made).toBe(2);
});

test('a kept file under the name of another is not taken for it', async () => {
  await ask('a');
  const [one = ''] = readdirSync(keptFolder);
  await ask('b');
  const other = readdirSync(keptFolder).find((name) => name !== one) ?? '';
  writeFileSync(join(keptFolder, other), readFileSync(join(keptFolder, one)));
  expect(await ask('b')).toBe('made of b');
});

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'site-'));
beforeAll(() => {
  mkdirSync(join(root, 'dist'));
  for (const name of ['index', '404']) writeFileSync(join(root, `dist/${name}.html`), name);
});
afterAll(() => rmSync(root, { recursive: true }));

/** What `npm run serve` says until it has given an address or has ended. */
function serve(port: string): Promise<string> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('scripts/serve.ts')], {
      cwd: root,
      env: { ...process.env, PORT: port },
    });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/http\S+\n/.test(output)) child.kill();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', () => done(output));
  });
}

test('the last line is the address', async () => {
  expect(await serve('0')).toMatch(/\nThe site is at http:\/\/localhost:\d+\/\n$/);
});

test('a port that is taken is told, and the next free one', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, 'localhost', listening));
  const { port } = other.address() as AddressInfo;
  const output = await serve(String(port));
  other.close();
  const [, next] = new RegExp(`^Port ${port} is taken; the next free one is (\\d+)\\.\n`).exec(
    output,
  ) ?? [''];
  expect(Number(next), output).toBeGreaterThan(port);
  expect(output).toContain(`The site is at http://localhost:${next}/\n`);
});

test.each(['-1', '70000', '80.5', 'web'])('the port "%s" is refused in one line', async (port) => {
  expect(await serve(port)).toBe(`PORT is "${port}". Give a whole number from 0 to 65535.\n`);
});

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf, otherwise, readHeaderRules } from '../../scripts/headers.ts';
import { ask } from '../../scripts/servers/ask.ts';
import { freePort } from '../../scripts/freePort.ts';
import { requirePrograms } from '../../scripts/servers/places.ts';

const execute = promisify(execFile);

/** What stands in for S3; Debian has none. It is put beside what servers write, and into no package.json. */
const s3rver = '@20minutes/s3rver@5.0.0';
interface S3 {
  run: () => Promise<unknown>;
  close: () => Promise<unknown>;
}

describe('S3 (s3rver)', () => {
  const folder = join(inject('work'), 'store');
  const rules = readHeaderRules('dist');
  const hidden = /^_headers$|^\.|\.(br|gz|zst)$/;
  const names = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !hidden.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
    .toSorted();
  let store: S3;
  let url: string;

  beforeAll(async () => {
    requirePrograms({ aws: 'awscli' });
    mkdirSync(folder);
    const install = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', s3rver];
    await execute('npm', install);
    const file = join(folder, 'node_modules/@20minutes/s3rver/lib/s3rver.js');
    const { default: Store } = (await import(pathToFileURL(file).href)) as {
      default: new (options: object) => S3;
    };
    const port = await freePort();
    store = new Store({
      ...{ port, address: '127.0.0.1', silent: true, directory: join(folder, 'objects') },
      configureBuckets: [{ name: 'site' }],
    });
    await store.run();
    url = `http://127.0.0.1:${port}/site/explainers/trip/`;
    await execute(
      'deploy/s3.sh',
      ['s3://site/explainers/trip', '--endpoint-url', `http://127.0.0.1:${port}`],
      {
        env: {
          ...process.env,
          AWS_ACCESS_KEY_ID: 'S3RVER',
          AWS_SECRET_ACCESS_KEY: 'S3RVER',
          AWS_DEFAULT_REGION: 'us-east-1',
        },
      },
    );
  });
  afterAll(() => store.close());

  test('has every file, byte for byte, with its type, and no text without its encoding', async () => {
    expect(names.length).toBeGreaterThan(500);
    const faults: string[] = [];
    for (const name of names) {
      const { status, headers, body } = await ask(url + name);
      const type = headers['content-type'] ?? '';
      if (status !== 200) faults.push(`${name}: status ${status}`);
      else if (!body.equals(readFileSync(join('dist', name)))) faults.push(`${name}: other bytes`);
      else if (headers['content-encoding']) faults.push(`${name}: ${headers['content-encoding']}`);
      else if (/octet-stream|^$|^text\/\w+$/.test(type)) faults.push(`${name}: type "${type}"`);
    }
    expect(faults).toEqual([]);
  });

  test('lets what _headers says be kept for ever, and all else be asked for anew', async () => {
    const faults: string[] = [];
    for (const name of names) {
      const { headers } = await ask(url + name, {}, 'HEAD');
      const rule = headersOf(`/${name}`, rules).find(([header]) => header === 'Cache-Control');
      const wanted = rule?.[1] ?? otherwise;
      const got = headers['cache-control'];
      if (got !== wanted) faults.push(`${name}: Cache-Control "${String(got)}"`);
    }
    expect(faults).toEqual([]);
  });

  // Frozen embeds of old versions name folders, and never change.
  test('has, by its whole name, all that a page leads to that is not frozen', () => {
    const there = new Set(names);
    const faults = names
      .filter((name) => name.endsWith('.html') && name !== '404.html')
      .filter((name) => !existsSync(join('public', name)))
      .flatMap((name) => {
        const html = readFileSync(join('dist', name), 'utf8');
        return [...html.matchAll(/ (?:href|src)="(?![a-z]+:|#)([^"?#]+)/g)]
          .map(([, address = '']) => posix.join(posix.dirname(name), address))
          .filter((address) => !there.has(address))
          .map((address) => `${name}: ${address}`);
      });
    expect(faults).toEqual([]);
  });

  test('has neither _headers nor a file for hosts', async () => {
    for (const name of ['_headers', '.nojekyll']) {
      expect((await ask(url + name)).status, name).toBe(404);
    }
  });

  test('answers 304 to the same ETag, and sends a part of a file', async () => {
    const { headers, body } = await ask(`${url}index.html`);
    const same = await ask(`${url}index.html`, { 'If-None-Match': String(headers.etag) });
    expect([same.status, same.body.length]).toEqual([304, 0]);
    const part = await ask(`${url}index.html`, { Range: 'bytes=100-199' });
    expect(part.status).toBe(206);
    expect(part.body.equals(body.subarray(100, 200))).toBe(true);
  });
});

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type RunningServer } from '../../scripts/server.ts';

const root = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(root, 'dist');
let server: RunningServer;

/** Puts a small site, built for `/trip/`, in the folder. */
function writeSite(into: string, text: string): void {
  mkdirSync(join(into, 'page'), { recursive: true });
  const home = '<link rel="canonical" href="https://example.org/trip/">';
  const files = {
    'index.html': home,
    'page/index.html': text,
    '404.html': 'No such page',
    'data.txt': '0123456789',
    _headers: '/*\n  X-All: yes\n\n/page/*\n  X-Page: yes\n',
  };
  for (const [name, body] of Object.entries(files)) writeFileSync(join(into, name), body);
}

beforeAll(async () => {
  writeSite(folder, 'The page');
  server = await serve(0, folder);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Reply {
  status: number;
  head: string;
  body: string;
}

/** Sends the lines of a request as they are, and gives all that comes back. */
function ask(method: string, path: string, ...headers: string[]): Promise<Reply> {
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers];
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(server.port, 'localhost')
      .on('error', reject)
      .on('data', (chunk) => (text += chunk.toString('latin1')))
      .on('close', () => {
        const [head = '', ...rest] = text.split('\r\n\r\n');
        resolve({ status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') });
      });
    socket.write([...lines, '', ''].join('\r\n'));
  });
}

describe('the preview server', () => {
  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=-5', 206, '56789'],
    ['bytes=7-', 206, '789'],
    ['bytes=0-999', 206, '0123456789'],
    ['bytes=9-5', 416, '416\n'],
    ['bytes=10-', 416, '416\n'],
    ['bytes=-0', 416, '416\n'],
    ['bytes=x-y', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
    ['nonsense', 200, '0123456789'],
  ])('answers a request for the range %s with %i', async (range, status, body) => {
    const reply = await ask('GET', '/trip/data.txt', `Range: ${range}`);
    expect([reply.status, reply.body]).toEqual([status, body]);
    if (status === 416) expect(reply.head).toMatch(/^content-range: bytes \*\/10$/im);
    expect((await ask('GET', '/trip/')).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    'refuses the method %s, and says which it takes',
    async (method) => {
      const { status, head } = await ask(method, '/trip/', 'Content-Length: 0');
      expect(status).toBe(405);
      expect(head).toMatch(/^allow: GET, HEAD$/im);
    },
  );

  test('answers HEAD as GET, without the body', async () => {
    const { status, head, body } = await ask('HEAD', '/trip/data.txt');
    expect([status, body]).toEqual([200, '']);
    expect(head).toMatch(/^content-length: 10$/im);
  });

  test('gives the page for what is not there, with status 404', async () => {
    for (const path of ['/trip/nothing/', '/trip/data.txt/', '/trip/.hidden']) {
      expect(await ask('GET', path)).toMatchObject({ status: 404, body: 'No such page' });
    }
    expect((await ask('HEAD', '/trip/nothing/')).body).toBe('');
  });

  test.each(['/trip/%', '/trip/%E0%A4%A', '/trip/%00', '/trip/../../etc/passwd', '/trip/..%2f..'])(
    'refuses the address %s, and lives on',
    async (path) => {
      expect((await ask('GET', path)).status).toSatisfy((status: number) =>
        [302, 400, 403, 404].includes(status),
      );
      expect((await ask('GET', '/trip/')).status).toBe(200);
    },
  );

  test('leads to the site from outside its path, and to a folder’s slash within it', async () => {
    for (const path of ['/', '/trip', '/elsewhere/']) {
      const { status, head } = await ask('GET', path);
      expect(status).toBe(302);
      expect(head).toMatch(/^location: \/trip\/$/im);
    }
    const { status, head } = await ask('GET', '/trip/page?a=b');
    expect(status).toBe(301);
    expect(head).toMatch(/^location: \/trip\/page\/\?a=b$/im);
  });

  test('sends the headers of every rule of _headers that fits the path', async () => {
    const home = await ask('GET', '/trip/');
    const page = await ask('GET', '/trip/page/');
    expect(home.head).toMatch(/^x-all: yes$/im);
    expect(home.head).not.toMatch(/x-page/i);
    expect(page.head).toMatch(/^x-all: yes$/im);
    expect(page.head).toMatch(/^x-page: yes$/im);
  });

  test('sends the whole of what was built anew under it, and stands what was removed', async () => {
    for (const text of ['A much longer page than the one before', 'Short', 'The page']) {
      writeSite(join(root, 'next'), text);
      renameSync(folder, join(root, 'last'));
      expect((await ask('GET', '/trip/page/')).status).toBe(404);
      renameSync(join(root, 'next'), folder);
      rmSync(join(root, 'last'), { recursive: true });
      expect(await ask('GET', '/trip/page/')).toMatchObject({ status: 200, body: text });
    }
    rmSync(join(folder, 'data.txt'));
    expect((await ask('GET', '/trip/data.txt')).status).toBe(404);
    writeSite(folder, 'The page');
  });

  test('takes the next free port where the wanted one is taken', async () => {
    const second = await serve(server.port, folder);
    expect(second.port).toBeGreaterThan(server.port);
    expect((await fetch(second.url)).status).toBe(200);
    await second.close();
  });

  test('says what to do where no site was built', async () => {
    await expect(serve(0, join(root, 'nowhere'))).rejects.toThrow('Run "npm run build" first.');
  });
});

test('a port of another program is left alone', async () => {
  const other = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const running = await serve(port, folder);
  expect(running.port).not.toBe(port);
  await running.close();
  other.close();
});

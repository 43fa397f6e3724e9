import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { encodings, isCompressible } from '../../scripts/compressed.ts';
import { headersOf, readHeaderRules } from '../../scripts/headers.ts';
import { ask } from '../../scripts/servers/ask.ts';
import { type Place, servers } from '../../scripts/servers/places.ts';

const unpack = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync };
const ends = Object.values(encodings).map(({ end }) => end);
const { root, below } = inject('sites');
const places = servers.flatMap((server) => [
  { place: `${server.name} at the root`, server, site: root },
  { place: `${server.name} below a path`, server, site: below },
]);

describe.each(places)('$place', ({ server, site }) => {
  const folder = join(site.root, site.base);
  const rules = readHeaderRules(folder);
  /** All that has an address, with the address from the home page. */
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name !== '_headers' && !ends.some((end) => name.endsWith(end)))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      bytes: readFileSync(file),
      file,
      address: file.slice(folder.length).replace(/(^|\/)index\.html$/, '$1'),
    }));
  const pack = 'embed/arms/pack.zip';
  const packed = readFileSync(join(folder, pack));

  let place: Place;
  let url: string;
  beforeAll(async () => {
    place = await server.start(site, inject('work'));
    ({ url } = place);
  });
  afterAll(() => place.close());

  /** What is wrong with which file; of many, the first ten. */
  async function findFaults(
    fault: (file: (typeof files)[number]) => Promise<string | undefined>,
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const file of files) {
      const found = await fault(file);
      if (found !== undefined) faults.push(`/${file.address}: ${found}`);
      if (faults.length === 10) break;
    }
    return faults;
  }

  test('sends every file, byte for byte, with its type', async () => {
    expect(files.length).toBeGreaterThan(500);
    const faults = await findFaults(async ({ address, bytes, file }) => {
      const { status, headers, body } = await ask(url + address);
      if (status !== 200) return `status ${status}`;
      if (headers['content-encoding']) return `sent as ${headers['content-encoding']}, unasked`;
      if (!body.equals(bytes)) return 'other bytes';
      const type = headers['content-type'] ?? '';
      if (/octet-stream|^$/.test(type) && extname(file)) return `type "${type}"`;
      return file.endsWith('.html') && !/charset=utf-8/i.test(type) ? `type "${type}"` : undefined;
    });
    expect(faults).toEqual([]);
  });

  test('sends the compressed twin that was asked for, which unpacks to the same bytes', async () => {
    for (const encoding of server.sends) {
      const faults = await findFaults(async ({ address, bytes, file }) => {
        const { status, headers, body } = await ask(url + address, { 'Accept-Encoding': encoding });
        if (status !== 200) return `status ${status}`;
        // One that gets no smaller has no twin.
        const twin = readIfThere(file + encodings[encoding].end);
        const wanted = twin ? encoding : undefined;
        const got = headers['content-encoding'];
        if (got !== wanted) return `sent as ${String(got)}, not as ${String(wanted)}`;
        if (!twin) return body.equals(bytes) ? undefined : 'other bytes';
        if (!body.equals(twin)) return 'not the bytes of the twin';
        if (!unpack[encoding](body).equals(bytes)) return 'other bytes when unpacked';
        return headers.vary?.toLowerCase() === 'accept-encoding'
          ? undefined
          : `Vary "${String(headers.vary)}"`;
      });
      expect(faults, encoding).toEqual([]);
    }
    expect(files.some(({ file }) => isCompressible(file))).toBe(true);
  });

  test('tells caches of the twins where it sends none of them', async () => {
    const { headers } = await ask(url);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toMatch(/^accept-encoding$/i);
  });

  test('sends brotli to a browser that takes everything', async () => {
    const { headers } = await ask(url, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(headers['content-encoding']).toBe('br');
  });

  test('sends the headers of _headers with every file, and no policy against frames with a chart', async () => {
    const faults = await findFaults(async ({ address }) => {
      const { headers } = await ask(url + address);
      const wanted = headersOf(`/${address}`, rules);
      const wrong = wanted.filter(([name, value]) => headers[name.toLowerCase()] !== value);
      if (wrong.length > 0) return `no ${wrong.map(([name]) => name).join(', ')}`;
      const unframed = wanted.some(([name]) => name === 'Content-Security-Policy');
      return unframed || !headers['content-security-policy'] ? undefined : 'cannot be framed';
    });
    expect(faults).toEqual([]);
  });

  test('lets what is named by its contents be kept for ever, and all else be asked for anew', async () => {
    const faults = await findFaults(async ({ address }) => {
      const { headers } = await ask(url + address);
      const kept = headers['cache-control'];
      const wanted = /^(_astro|embed\/fonts)\//.test(address)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate';
      return kept === wanted ? undefined : `Cache-Control "${String(kept)}"`;
    });
    expect(faults).toEqual([]);
  });

  test('answers 304 without a body to the same ETag or date, 200 to another', async () => {
    for (const address of ['', 'embed/arms/', 'search.js', pack]) {
      for (const encoding of ['identity', 'br']) {
        const accept = { 'Accept-Encoding': encoding };
        const { headers } = await ask(url + address, accept);
        const { etag = '', 'last-modified': modified = '' } = headers;
        expect(etag, address).toMatch(/^(W\/)?".+"$/);
        const same = await ask(url + address, { ...accept, 'If-None-Match': etag });
        expect([same.status, same.body.length], address).toEqual([304, 0]);
        expect(same.headers['cache-control'], address).toBe(headers['cache-control']);
        const since = await ask(url + address, { ...accept, 'If-Modified-Since': modified });
        expect([since.status, since.body.length], address).toEqual([304, 0]);
        const other = await ask(url + address, { ...accept, 'If-None-Match': '"another"' });
        expect(other.status, address).toBe(200);
        const past = 'Thu, 01 Jan 2015 00:00:00 GMT';
        const before = await ask(url + address, { ...accept, 'If-Modified-Since': past });
        expect(before.status, address).toBe(200);
      }
    }
  });

  test('gives each encoding of a file an ETag of its own, or a weak one', async () => {
    const tags = await Promise.all(
      ['identity', ...server.sends].map(async (encoding) => {
        const { headers } = await ask(url, { 'Accept-Encoding': encoding });
        return String(headers.etag);
      }),
    );
    const strong = tags.filter((tag) => !tag.startsWith('W/'));
    expect(new Set(strong).size).toBe(strong.length);
  });

  test('sends a part of a file, and refuses one beyond its end or of another version', async () => {
    const part = await ask(url + pack, { Range: 'bytes=100-199' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 100-199/${packed.length}`);
    expect(part.body.equals(packed.subarray(100, 200))).toBe(true);
    const last = await ask(url + pack, { Range: 'bytes=-50' });
    expect(last.status).toBe(206);
    expect(last.body.equals(packed.subarray(-50))).toBe(true);
    const beyond = await ask(url + pack, { Range: `bytes=${packed.length}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers['content-range']).toBe(`bytes */${packed.length}`);
    const stale = await ask(url + pack, { Range: 'bytes=0-9', 'If-Range': '"another"' });
    expect([stale.status, stale.body.length]).toEqual([200, packed.length]);
  });

  test('answers HEAD like GET, without the body', async () => {
    for (const address of ['', 'embed/arms/', 'claims.json', pack, 'nothing/']) {
      const [get, head] = [await ask(url + address), await ask(url + address, {}, 'HEAD')];
      expect([head.status, head.body.length], address).toEqual([get.status, 0]);
      expect({ ...head.headers, date: '' }, address).toEqual({ ...get.headers, date: '' });
    }
  });

  test('allows no method that writes', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const { status, headers } = await ask(url, { 'Content-Length': '0' }, method);
      expect(status, method).toBe(405);
      expect(headers['x-content-type-options'], method).toBe('nosniff');
    }
  });

  test('shows our page for what is not there, status 404, not to be kept for ever', async () => {
    const page = readFileSync(join(folder, '404.html'));
    const withoutPage = ['_astro/', 'cards/', 'embed/fonts/'];
    for (const path of [
      'nothing/',
      'claims/nothing/',
      '_astro/nothing.js',
      'nothing.csv',
      ...withoutPage,
    ]) {
      const { status, headers, body } = await ask(url + path);
      expect(status, path).toBe(404);
      expect(body.equals(page), path).toBe(true);
      expect(headers['content-type'], path).toMatch(/^text\/html; charset=utf-8$/i);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['cache-control'] ?? '', path).not.toContain('immutable');
    }
  });

  test('sends neither _headers nor a twin by its own name', async () => {
    const twins = ends.map((end) => `index.html${end}`);
    for (const path of ['_headers', ...twins, ...ends.map((end) => `claims.json${end}`)]) {
      expect((await ask(url + path)).status, path).toBe(404);
    }
  });

  test('leads from a folder without its slash to the folder, on the same host, with its query', async () => {
    const { status, headers } = await ask(`${url}arms?a=b`);
    expect([301, 302, 307, 308]).toContain(status);
    expect(new URL(String(headers.location), `${url}arms`).href).toBe(`${url}arms/?a=b`);
  });

  test('leads to no other host, however a folder is written', async () => {
    const slashes = ['/', '%2f', '\\', '%5c'];
    const hosts = slashes.map((slash) => `${slash}other.example/..${slash}arms`);
    for (const path of [...hosts, '/arms', ...hosts.map((host) => `${host}?a=b`)]) {
      const { headers } = await ask(url + path);
      const { host } = new URL(headers.location ?? '', url);
      expect(host, path).toBe(new URL(url).host);
    }
  });

  test('sends nothing from outside the site', async () => {
    for (const step of ['../', '..%2f', '%2e%2e/', '..%5c', '..;/']) {
      const path = `${step.repeat(12)}etc/passwd`;
      const { status, body } = await ask(url + path);
      expect([400, 403, 404], path).toContain(status);
      expect(body.includes('root:'), path).toBe(false);
    }
  });

  test('does not tell its version', async () => {
    const { headers } = await ask(url);
    expect(headers.server ?? '').not.toMatch(/\d/);
  });
});

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

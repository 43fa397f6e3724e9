import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createSecureServer, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Certificate } from './certificate.ts';
import { compress, takesBrotli } from './encoding.ts';

/** An answer that the server gave. */
interface Answer {
  host: string;
  path: string;
  status: number;
  type: string;
  /** Of the body, as it was sent. */
  bytes: number;
}

/** What the server gives for one address. */
interface Resource {
  type: string;
  plain: Buffer;
  tag: string;
  /** By brotli, where that is less. */
  small: Buffer | undefined;
}

export interface BenchServer {
  port: number;
  /** All answers since it was emptied last. */
  answers: Answer[];
  /** Puts a page at an address for as long as the server runs. */
  put: (host: string, path: string, html: string) => void;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What brotli makes no smaller. */
const packed = new Set(['image/png', 'font/woff2']);

/**
 * Serves folders over HTTP/2 on this machine alone, each at a host of its own,
 * `<name>.bench.test`. Each file is compressed once, when it is first asked
 * for, so that one unmeasured visit leaves all of a page ready.
 */
export async function serveFolders(
  folders: ReadonlyMap<string, string>,
  certificate: Certificate,
): Promise<BenchServer> {
  const ready = new Map<string, Resource>();
  const answers: Answer[] = [];
  const find = (host: string, path: string): Resource | undefined => {
    const address = host + path;
    const known = ready.get(address);
    if (known) return known;
    const file = fileOf(folders.get(host), path);
    if (file === undefined) return undefined;
    const found = makeResource(extname(file), readFileSync(file));
    ready.set(address, found);
    return found;
  };

  const server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    const host = (request.authority || (request.headers.host ?? '')).split('.')[0] ?? '';
    const [path = '/'] = request.url.split('?');
    const found = find(host, decodeURI(path));
    const accept = request.headers['accept-encoding'];
    const small = takesBrotli(typeof accept === 'string' ? accept : '') ? found?.small : undefined;
    const isKnown = found !== undefined && request.headers['if-none-match'] === found.tag;
    const body = isKnown ? Buffer.of() : (small ?? found?.plain ?? Buffer.from('Not found\n'));
    const type = found?.type ?? 'text/plain';
    const status = isKnown ? 304 : found ? 200 : 404;
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      // A document is asked for again, and all else kept for a while, as on most hosts.
      'cache-control': type.startsWith('text/html') ? 'no-cache' : 'public, max-age=600',
      ...(found && { etag: found.tag }),
      vary: 'accept-encoding',
      ...(small && { 'content-encoding': 'br' }),
    });
    void send(response, body);
    answers.push({ host, path, status, type: type.split(';')[0] ?? '', bytes: body.length });
  });
  const sockets = new Set<{ destroy: () => void }>();
  server.on('connection', (socket: { destroy: () => void }) => sockets.add(socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    answers,
    put: (host, path, html) => {
      ready.set(host + path, makeResource('.html', Buffer.from(html)));
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** What one packet of a line holds, and how much of an answer is sent packet by packet, in bytes. */
const [packet, paced] = [1460, 64 * 1024];

/**
 * Sends a body as a line would bring it. Where all of it is there at once, as on this
 * machine, a browser that slows its line takes it as one piece, and sees the first of
 * it no sooner than the last.
 */
async function send(response: Http2ServerResponse, body: Buffer): Promise<void> {
  const state = { isGone: false };
  response.once('close', () => (state.isGone = true));
  for (let at = 0; at < Math.min(paced, body.length); at += packet) {
    if (state.isGone) return;
    response.write(body.subarray(at, Math.min(at + packet, paced)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!state.isGone) response.end(body.subarray(paced));
}

function makeResource(extension: string, plain: Buffer): Resource {
  const type = types[extension] ?? 'application/octet-stream';
  const tag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`;
  return { type, plain, tag, small: packed.has(type) ? undefined : compress(plain) };
}

/** The file of a path in a folder, `index.html` for a folder of it. */
function fileOf(folder: string | undefined, path: string): string | undefined {
  if (folder === undefined) return undefined;
  const inside = normalize(path);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

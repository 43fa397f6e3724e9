import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import serveStatic from 'serve-static';
import { headersOf, readHeaderRules } from './headers.ts';

export interface RunningServer {
  /** The address of the home page. */
  url: string;
  /** The port that it listens on, which is a later one where the wanted one was taken. */
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves the built site under its base path on this machine, as a static host
 * would: with the headers of its `_headers`, and `404.html` with its status for
 * what is not there. Where the port is taken it takes the next free one; port 0
 * takes any.
 */
export async function serve(port: number, folder = 'dist'): Promise<RunningServer> {
  if (!existsSync(`${folder}/404.html`)) {
    throw new Error(`There is no site in ${folder}/. Run "npm run build" first.`);
  }
  const base = baseOf(folder);
  const files = serveStatic(folder, { fallthrough: false });
  const server = createServer((request: Addressed, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    // The files are asked for from the site's own root; redirects start from the host's.
    request.originalUrl = url;
    request.url = url.slice(base.length - 1);
    const [path = '/'] = request.url.split('?');
    const missing = `${folder}/404.html`;
    try {
      for (const [name, value] of headersOf(path, readHeaderRules(folder))) {
        response.setHeader(name, value);
      }
      files(request, response, (error: unknown) => {
        refuse(response, error as Refusal, missing);
      });
    } catch {
      // The site is just being built anew.
      refuse(response, {}, missing);
    }
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Addressed = IncomingMessage & { originalUrl?: string };

/** Why a file is not sent: a status of HTTP, and headers that go with it. */
interface Refusal {
  status?: number;
  headers?: Record<string, string>;
}

function refuse(
  response: ServerResponse,
  { status = 500, headers = {} }: Refusal,
  missing: string,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const page = status === 404 ? readIfThere(missing) : undefined;
  const body = page ?? Buffer.from(`${status}\n`);
  response.writeHead(status, {
    'Content-Type': `text/${page ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Length': body.length,
    ...headers,
  });
  response.end(body);
}

/** Read each time: the site may have been built anew, and between two builds is not there. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The path that the site in the folder was built for, from its own canonical address. */
function baseOf(folder: string): string {
  const home = readFileSync(`${folder}/index.html`, 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  return canonical ? new URL(canonical).pathname : '/';
}

/** Listens on the port or, where that is taken, on the next free one. */
async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= 65_535) throw error;
    await listen(server, port + 1);
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headersOf, readHeaderRules } from './headers.ts';

export interface RunningServer {
  /** The address of the home page. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves the built site under its base path on this machine, as a static host
 * would: with the headers of its `_headers`, and `404.html` with its status for
 * what is not there. Port 0 takes any free one.
 */
export async function serve(port: number, folder = 'dist'): Promise<RunningServer> {
  if (!existsSync(`${folder}/404.html`)) {
    throw new Error(`There is no site in ${folder}/. Run "npm run build" first.`);
  }
  const missing = readFileSync(`${folder}/404.html`);
  const base = baseOf(folder);
  const rules = readHeaderRules(folder);
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (_, response) =>
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      const [path = '/'] = request.url.split('?');
      for (const [name, value] of headersOf(path, rules)) response.setHeader(name, value);
      files(request, response);
    } else {
      response.writeHead(302, { Location: base }).end();
    }
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path that the site in the folder was built for, from its own canonical address. */
function baseOf(folder: string): string {
  const home = readFileSync(`${folder}/index.html`, 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  return canonical ? new URL(canonical).pathname : '/';
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

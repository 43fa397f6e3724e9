import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';

/** A page under a policy that forbids its scripts. */
export const withoutScript = (address: string): string =>
  address.replace(inject('url'), inject('urlWithoutScript'));

/** A page that keeps what its console says in `window.messagesSeen`. */
export const watched = (address: string): string =>
  address.replace(inject('url'), inject('urlWatched'));

/** A server of the same pages in another form. */
export interface Variant {
  url: string;
  close: () => void;
}

/** Serves what is at `url` with scripts forbidden. */
export const serveWithoutScript = (url: string): Promise<Variant> =>
  serveVariant(url, { 'Content-Security-Policy': "script-src 'none'" }, (html) => html);

/** Serves what is at `url` with a script before all others. It stands before the page's own policy. */
export const serveWatched = (url: string): Promise<Variant> =>
  serveVariant(url, {}, (html) =>
    html.replace(/<head>/i, (head) => `${head}<script>(${String(watch)})()</script>`),
  );

async function serveVariant(
  url: string,
  headers: Record<string, string>,
  change: (html: string) => string,
): Promise<Variant> {
  const { origin, pathname } = new URL(url);
  const server = createServer((request, response) => {
    void fetch(`${origin}${request.url ?? '/'}`).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': type, ...headers });
      response.end(type.startsWith('text/html') ? change(body.toString()) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${portOf(server)}${pathname}`, close: () => stop(server) };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

declare global {
  interface Window {
    messagesSeen?: string[];
    /** Whether the last key that was pressed has come to the page, where that can be known. */
    keyHeard?: boolean;
  }
}

/** Runs in the page: keeps errors, refusals of its policy, failed files, and all that is logged. */
function watch(): void {
  const seen: string[] = (window.messagesSeen = []);
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      seen.push(target instanceof Element ? `not loaded: ${target.outerHTML}` : event.message);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.push(`${violatedDirective} forbids ${blockedURI}`),
  );
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[level] = (...parts: unknown[]) => void seen.push(parts.map(String).join(' '));
  }
}

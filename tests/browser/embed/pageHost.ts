import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** A site that is not ours, on an origin of its own. */
export interface Host {
  /** Puts a file at a path that begins with a slash; gives its whole address. */
  put: (path: string, body: string | Uint8Array) => string;
  /** The paths that were asked for, in order. */
  asked: string[];
}

/** Call once at the top of a test file: it serves the host and stops after. */
export function useHost(): Host {
  const files = new Map<string, string | Uint8Array>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const body = files.get(path);
    asked.push(path);
    const type = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
    const types: Record<string, string> = { html: 'text/html;charset=utf-8', svg: 'image/svg+xml' };
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': types[type] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  const put: Host['put'] = (path, body) => {
    files.set(path, body);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  };
  return { put, asked };
}

/** The HTML of a page that shows the markup, with style or metadata of its own. */
export function hostPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page elsewhere</title>${head}</head><body>${body}</body></html>`;
}

/** The chart inside the page's frame, once it is there. */
export async function chartIn(page: Page, frame = 'iframe'): Promise<Frame> {
  const element = await page.waitForSelector(frame);
  const child = await element.contentFrame();
  if (!child) throw new Error(`"${frame}" is no frame.`);
  await child.waitForSelector('.chart-foot', { state: 'attached' });
  return child;
}

/** The height in pixels that a chart has where nothing limits it. */
export function naturalHeight(child: Frame): Promise<number> {
  return child.evaluate(() => {
    const root = document.documentElement;
    const { zoom } = document.body.style;
    const fitted = root.toggleAttribute('data-fit', false) || zoom !== '';
    document.body.style.zoom = '';
    const { height } = root.getBoundingClientRect();
    document.body.style.zoom = zoom;
    root.toggleAttribute('data-fit', fitted);
    return height;
  });
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, withTab } from './browser.ts';

useBrowser();

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/rss+xml',
};

/** Serves the built site: what is asked for, and the file that it stands for; none is a 404. */
function serveBy(fileOf: (path: string) => string | undefined): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const name = fileOf(pathname);
    const file = name === undefined ? '' : join('dist', name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
}

const indexed = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
const under =
  (prefix: string) =>
  (path: string): string | undefined =>
    path.startsWith(prefix) ? indexed(path.slice(prefix.length - 1)) : undefined;

interface Place {
  /** Which file of the site a path stands for. */
  fileOf: (path: string) => string | undefined;
  /** The home page there. */
  home: string;
  /** What the address of a page ends with, after its folder. */
  file: string;
}

/** The same folder, as it was built, in each kind of place. */
const places: Record<string, Place> = {
  'at the root of a host': { fileOf: under('/'), home: '/', file: '' },
  'under a path': { fileOf: under('/news/2024/trip/'), home: '/news/2024/trip/', file: '' },
  'behind a proxy that takes a path for another': {
    fileOf: (path) => under('/a/')(path.replace(/^\/public\/b-c\//, '/a/')),
    home: '/public/b-c/',
    file: '',
  },
  'in a store that knows no index': {
    fileOf: (path) => path.replace(/^\/bucket/, ''),
    home: '/bucket/index.html',
    file: 'index.html',
  },
};

describe.each(Object.entries(places))('the folder, unchanged, %s', (_, { fileOf, home, file }) => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = serveBy(fileOf);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test('leads from page to page, finds, answers, and asks for nothing that is not there', async () => {
    await withTab(address + home, {}, async (page) => {
      const lost: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) lost.push(response.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') lost.push(message.text());
      });
      const folder = new URL('.', address + home).href;
      await page.reload({ waitUntil: 'load' });
      await page.locator('.masthead .tools a[href*=sources]').click();
      await page.waitForURL(`${folder}sources/${file}`);
      await page.locator('.wordmark').click();
      await page.waitForURL(`${folder}${file}`);
      // The faces come from beside the page, and the chart's answers from beside its embed.
      expect(
        await page.evaluate(() => document.fonts.ready.then(({ size }) => size)),
      ).toBeGreaterThan(0);
      await page.locator('figure.chart .answer-layer button').first().press('Enter');
      const source = page.locator('.answer-panel .answer-links a').first();
      await source.click();
      await page.waitForURL(new RegExp(`^${folder}claims/[^/]+/${file}$`));
      await page.locator('.masthead a[data-search]').click();
      await page.locator('dialog [name=q]').fill('Ramallah');
      await page.locator('dialog ol a').first().click();
      await page.waitForURL(new RegExp(`^${folder}[^?]+`));
      expect(lost).toEqual([]);
    });
  });

  test('has a search page and a feed', async () => {
    const folder = new URL('.', address + home).href;
    await withTab(`${folder}search/${file}?q=rifles`, {}, async (page) => {
      await page.locator('site-search ol a').first().click();
      await page.waitForURL(new RegExp(`^${folder}.+`));
      const feed = page.locator('link[type="application/rss+xml"]');
      const href = await feed.evaluate((link: HTMLLinkElement) => link.href);
      expect((await fetch(href)).status).toBe(200);
    });
  });
});

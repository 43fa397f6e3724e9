// Counts, in a browser, what a view of the built site asks for, and writes what a million of them weigh
// and cost to docs/front-page.md. The prices are of whoever asks, by --gigabyte and --requests.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { type BrowserContext, chromium } from 'playwright-core';
import { requireBrowser } from './browser.ts';
import { isCompressible } from './compressed.ts';
import { putInto, tableOf } from './document.ts';
import { site } from './output.ts';
import { serve } from './server.ts';

/** What one view makes a host send. */
interface View {
  requests: number;
  /** Bodies after brotli, and heads as HTTP/1.1 has them. */
  bytes: number;
}

const { values } = parseArgs({
  options: {
    gigabyte: { type: 'string', default: '0.085' },
    requests: { type: 'string', default: '1.00' },
  },
});
const prices = { gigabyte: Number(values.gigabyte), requests: Number(values.requests) };
if (!Object.values(prices).every((price) => price >= 0)) {
  console.error('Give prices as numbers: --gigabyte 0.085, and --requests 1.00 for a million.');
  process.exit(1);
}

const { url, close } = await serve(0);
const browser = await chromium.launch(requireBrowser());
try {
  const embeds = readdirSync(join(site, 'embed'))
    .map((name) => `embed/${name}/`)
    .filter((path) => existsSync(join(site, `${path}index.html`)))
    .toSorted((a, b) => weigh(`${a}index.html`) - weigh(`${b}index.html`));
  const [light = '', heavy = ''] = [embeds.at(0), embeds.at(-1)];
  const claim = `claims/${readdirSync(join(site, 'claims'))[0]}/`;
  const rows: [string, View][] = [];
  for (const [name, paths] of [
    ['The first page', ['']],
    ['The first page, a second time', ['', '']],
    ['A claim, after the first page', ['', claim]],
    ['A claim', [claim]],
    [`The lightest embed, \`${light}\``, [light]],
    [`The heaviest embed, \`${heavy}\``, [heavy]],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    let seen: View = { requests: 0, bytes: 0 };
    for (const path of paths) seen = await view(context, path);
    rows.push([name, seen]);
    await context.close();
  }
  await putInto('docs/front-page.md', 'views', tell(rows));
} finally {
  await browser.close();
  await close();
}

/** Opens an address and counts what comes over the line until it is quiet. */
async function view(context: BrowserContext, path: string): Promise<View> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const files = new Map<string, string>();
  const seen: View = { requests: 0, bytes: 0 };
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || !response.url.startsWith(url)) return;
    files.set(requestId, decodeURI(new URL(response.url).pathname.slice(1)));
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const asked = files.get(requestId);
    if (asked === undefined) return;
    const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const size = statSync(join(site, file)).size;
    seen.requests++;
    // What is shorter than its file is the head of a 304.
    seen.bytes +=
      encodedDataLength < size ? encodedDataLength : encodedDataLength - size + weigh(file);
  });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.close();
  return seen;
}

/** The bytes of a file as a host sends it. */
function weigh(file: string): number {
  const bytes = readFileSync(join(site, file));
  return isCompressible(file) ? brotliCompressSync(bytes).length : bytes.length;
}

function tell(rows: readonly (readonly [name: string, View])[]): string {
  const table = tableOf(
    ['a view of', '|requests', '|kB', '|a million views, GB', '|cost, US dollars'],
    rows.map(([name, { requests, bytes }]) => {
      // A million views of so many bytes are as many megabytes.
      const gigabytes = bytes / 1000;
      const cost = gigabytes * prices.gigabyte + requests * prices.requests;
      const numbers = [requests, bytes / 1000, gigabytes, cost];
      return [name, ...numbers.map((number) => Math.round(number).toLocaleString('en'))];
    }),
  );
  return `At ${prices.gigabyte} dollars a gigabyte and ${prices.requests} a million requests, which are assumed:\n\n${table}`;
}

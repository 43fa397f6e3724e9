import { readdirSync } from 'node:fs';
import { parseAllHeaders } from '@netlify/headers-parser';
import { expect, test } from 'vitest';
import { headersOf, readHeaderRules } from '../../scripts/headers.ts';

/** The addresses of all files; a page has two. */
const addresses = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice('dist'.length)}/${entry.name}`.replaceAll('\\', '/'))
  .flatMap((file) => [...new Set([file, file.replace(/\/index\.html$/, '/')])]);
const isPage = (address: string): boolean => /(\/|\.html)$/.test(address);
const isChart = (address: string): boolean => /^\/embed\/[^/]+\//.test(address);
const rules = readHeaderRules('dist');

/** The headers of an address as Netlify's own parser reads the file. */
async function readAsNetlify(): Promise<(address: string) => Record<string, string>> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: ['dist/_headers'],
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  return (address) => {
    const sent: Record<string, string> = {};
    for (const rule of headers) {
      if (!('forRegExp' in rule) || !rule.forRegExp.test(address)) continue;
      for (const [name, value] of Object.entries(rule.values)) {
        // The same policy twice is that policy.
        if (sent[name] === value) continue;
        sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
      }
    }
    return sent;
  };
}

test('the headers of every address are the same to Netlify’s own parser and to ours', async () => {
  const netlify = await readAsNetlify();
  for (const address of addresses) {
    const [theirs, ours] = [netlify(address), Object.fromEntries(headersOf(address, rules))];
    // To Netlify `/:page/` is also the address of a file at the top of the site, which nobody frames.
    for (const each of isPage(address) ? [] : [theirs, ours]) {
      delete each['Content-Security-Policy'];
    }
    expect(theirs, address).toEqual(ours);
  }
});

test('every page but a chart’s own refuses to be framed, by either of its addresses', async () => {
  const netlify = await readAsNetlify();
  const pages = addresses.filter(isPage);
  expect(pages.filter(isChart).length).toBeGreaterThan(0);
  for (const address of pages) {
    const wanted = isChart(address) ? undefined : "frame-ancestors 'none'";
    expect(netlify(address)['Content-Security-Policy'], address).toBe(wanted);
  }
});

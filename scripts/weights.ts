import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Pages of one make, of which the largest stands for all. */
const groups = [
  { name: 'claims/*/index.html', of: /^claims\// },
  { name: 'embed/*/*/index.html, frozen', of: /^embed\/[^/]+\/[^/]+\// },
];

/** How many pages are listed by themselves. */
const most = 60;

/** As a host compresses a page while it is asked for; the slowest quality takes fifty times as long for a tenth less. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/** The weight of the pages under a folder after brotli, HTML alone: a line each, and of pages of one make one. */
export function listWeights(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  const weigh = (file: string): number =>
    brotliCompressSync(readFileSync(join(folder, file)), { params }).length;
  const alone = files.filter((file) => !groups.some(({ of }) => of.test(file)));
  const lines = alone.slice(0, most).map((file) => lineOf(weigh(file), file));
  const alike = [...groups, { name: 'further pages', of: new Set(alone.slice(most)) }];
  for (const { name, of } of alike) {
    const group = files.filter((file) => ('has' in of ? of.has(file) : of.test(file)));
    const sizes = new Map(group.map((file) => [file, statSync(join(folder, file)).size]));
    const [largest] = group.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
    if (largest === undefined) continue;
    lines.push(lineOf(weigh(largest), `${name}: the largest of ${group.length}`));
  }
  return ['Page weights in bytes, HTML alone, brotli at quality 5:', ...lines].join('\n');
}

function lineOf(weight: number, name: string): string {
  return `  ${String(weight).padStart(7)}  ${name}`;
}

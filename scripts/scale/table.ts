import { tableOf } from '../document.ts';
import { isBusy } from '../machine.ts';
import type { Measured } from './measure.ts';
import type { Cost } from './run.ts';

/** The rows of the table: what each is, and how a measured site has it. */
const rows: readonly [name: string, of: (measured: Measured) => string][] = [
  ['Pages of prose', ({ counts }) => whole(counts.pages)],
  ['Claims', ({ counts }) => whole(counts.claims)],
  ['Charts', ({ counts }) => whole(counts.charts)],
  ['Pages of HTML', ({ counts }) => whole(counts.html)],
  ['Check of the content', ({ check }) => times(check)],
  ['Build, cold', ({ cold }) => times(cold)],
  [
    '– the same by the page',
    ({ cold, counts }) => `${whole((cold.processor / counts.html) * 1000)} ms`,
  ],
  ['– its memory', ({ cold }) => `${whole(cold.memory)} MB`],
  ['Build, caches kept', ({ warm }) => times(warm)],
  ['Build, a line changed', ({ changed }) => times(changed)],
  ['Dev server, a line changed', ({ dev }) => `${dev.toFixed(1)} s`],
  ['Test of every page’s tree', ({ tests }) => `${tests.wall.toFixed(1)} s`],
  ['Bare Astro MDX, as many pages', ({ bare }) => times(bare)],
  ['– its memory', ({ bare }) => `${whole(bare.memory)} MB`],
  ['Ours, cold, to the bare', ({ cold, bare }) => `${(cold.wall / bare.wall).toFixed(1)} times`],
  ['search.json', ({ files }) => sizes(files['search.json'])],
  ['claims.json', ({ files }) => sizes(files['claims.json'])],
  ['The page of all claims', ({ files }) => sizes(files['sources/index.html'])],
  ['Measured', ({ on }) => `${on.day}, ${on.processors}${isBusy(on.busy) ? ', busy' : ''}`],
];

/** The table in Markdown, a column for each size. */
export function tableOfScale(measured: readonly Measured[]): string {
  return tableOf(
    ['', ...measured.map(({ factor }) => `|${factor}×`)],
    rows.map(([name, of]) => [name, ...measured.map(of)]),
  );
}

function times({ wall, processor }: Cost): string {
  return `${wall.toFixed(1)} s (${processor.toFixed(1)})`;
}

function sizes([plain, brotli]: [number, number]): string {
  return `${whole(plain / 1000)} kB (${whole(brotli / 1000)})`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

// Breaks the content in every way of tests/mutations and writes docs/mutations.md; `npm run mutate 50` does every fiftieth and writes nothing, unless `keep` follows. What was ended goes on where it was; with `--again` what went wrong is tried once more, after it was mended; `--so-far` tries nothing and writes what is kept.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { format, resolveConfig } from 'prettier';
import { KeptResults } from '../tests/mutations/kept.ts';
import { bad, type Result } from '../tests/mutations/run.ts';
import { writeTable } from '../tests/mutations/table.ts';
import type { Order, Report } from '../tests/mutations/worker.ts';

/** How long one mutation may take before it counts as hanging, in milliseconds. */
const patience = 120_000;
/** How often it is told how far the run is, in milliseconds. */
const pause = 15_000;
/** How many a worker is given at a time. */
const handful = 100;
const page = 'docs/mutations.md';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    'so-far': { type: 'boolean', default: false },
    workers: { type: 'string', default: String(Math.min(availableParallelism(), 8)) },
  },
});
const every = Number(positionals[0] ?? 1);
const workers = Number(values.workers);
if (![every, workers].every((each) => Number.isInteger(each) && each > 0)) {
  console.error('Give whole numbers: npm run mutate 50, npm run mutate 50 -- --workers 1.');
  process.exit(1);
}

const kept = new KeptResults('.test-output/mutations.jsonl', values.again);
/** The numbers of all that is to be tried, and of what is left of it; known from the first worker on. */
let chosen: number[] | undefined;
let left: number[] = [];
let done = 0;
let told = performance.now();

function choose(count: number): void {
  if (chosen) return;
  chosen = Array.from({ length: Math.ceil(count / every) }, (_, i) => i * every);
  left = chosen.filter((number) => !kept.results.has(number));
  done = chosen.length - left.length;
  if (values['so-far']) left = [];
  console.log(
    `${count} mutations, of which ${chosen.length} are tried and ${left.length} are left`,
  );
}

function keep(number: number, result: Result): void {
  kept.add(number, result);
  if (bad.has(result.outcome)) tell(result);
  const all = chosen?.length ?? 0;
  done += 1;
  if (performance.now() - told < pause && done < all) return;
  told = performance.now();
  console.log(`${done} of ${all}, ${Math.floor((100 * done) / all)}%`);
}

function tell({ outcome, told: what, detail = '' }: Result): void {
  console.error(`${outcome}: ${what}\n    ${detail}`);
}

/** Has a worker try what is left until nothing is; one that hangs is ended, and another goes on. */
function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../tests/mutations/worker.ts', import.meta.url));
    const order = (each: Order): void => worker.postMessage(each);
    let open: number[] = [];
    let begun = { number: -1, told: 'the beginning' };
    const hang = (): void => {
      void worker.terminate();
      if (begun.number < 0) {
        reject(new Error('A worker does not begin.'));
        return;
      }
      left.unshift(...open.filter((number) => number !== begun.number));
      keep(begun.number, { group: 'files', way: 'hang', outcome: 'hang', told: begun.told });
      work().then(resolve, reject);
    };
    let timer = setTimeout(hang, patience);
    worker.on('message', (report: Report) => {
      clearTimeout(timer);
      if ('count' in report) choose(report.count);
      else if ('begun' in report) begun = { number: report.begun, told: report.told };
      else {
        open = open.filter((number) => number !== report.ended);
        keep(report.ended, report.result);
      }
      if (open.length === 0) {
        open = left.splice(0, handful);
        order(open.length > 0 ? { numbers: open } : 'end');
      }
      if (open.length > 0) timer = setTimeout(hang, patience);
      else resolve();
    });
    worker.on('error', (error: Error) => {
      clearTimeout(timer);
      reject(new Error(`A worker broke down at ${begun.told}: ${error.message}`));
    });
  });
}

const began = performance.now();
await Promise.all(Array.from({ length: workers }, work));
const results = (chosen ?? []).flatMap((number) => kept.results.get(number) ?? []);
const failed = results.filter(({ outcome }) => bad.has(outcome));
if (failed.length > 0) console.error('\nWhat did not end as it should:');
failed.forEach(tell);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  `${results.length} mutations; ${failed.length} did not end as they should (${minutes} minutes)`,
);
if (failed.length > 0) process.exitCode = 1;
if (positionals[1] === 'keep' || every === 1) {
  const options = { ...(await resolveConfig(page)), filepath: page };
  writeFileSync(page, await format(writeTable(results, every, chosen?.length), options));
}

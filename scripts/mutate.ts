// Breaks the content in every way of tests/mutations and writes docs/mutations.md; `npm run mutate 50` does every fiftieth and writes nothing, unless `keep` follows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { groundNames } from '../tests/mutations/ground.ts';
import { bad, type Result, type Share } from '../tests/mutations/run.ts';
import { writeTable } from '../tests/mutations/table.ts';

/** How long one mutation may take before it counts as hanging, in milliseconds. */
const patience = 120_000;
const every = Number(process.argv[2] ?? 1);
const workers = Math.min(availableParallelism(), 8);

/** The results of a share; a hang is the last of them. */
function run(share: Share): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../tests/mutations/worker.ts', import.meta.url), {
      workerData: share,
    });
    let last = '';
    const hang = (): void => {
      void worker.terminate();
      resolve([{ group: 'files', way: 'hang', outcome: 'hang', told: last }]);
    };
    let timer = setTimeout(hang, patience);
    worker.on('message', ({ told, results }: { told?: string; results?: Result[] }) => {
      clearTimeout(timer);
      if (results) resolve(results);
      else timer = setTimeout(hang, patience);
      last = told ?? last;
    });
    worker.on('error', (error: Error) => {
      clearTimeout(timer);
      reject(new Error(`A worker broke down at ${last}: ${error.message}`));
    });
  });
}

const results: Result[] = [];
for (const ground of groundNames) {
  const shares = Array.from({ length: workers }, (_, share) => ({
    ground,
    share,
    of: workers * every,
  }));
  for (const each of await Promise.all(shares.map(run))) results.push(...each);
}
const failed = results.filter(({ outcome }) => bad.has(outcome));
for (const { outcome, told, detail = '' } of failed)
  console.error(`${outcome}: ${told}\n    ${detail}`);
console.log(`${results.length} mutations; ${failed.length} did not end as they should`);
if (failed.length > 0) process.exitCode = 1;
if (process.argv[3] === 'keep' || every === 1) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/mutations.md', writeTable(results, every));
}

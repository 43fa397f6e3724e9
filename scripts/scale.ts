// Measures sites many times as large as this one beside bare ones, and writes what came of it to docs/scale.*.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureBusy } from './busy.ts';
import { drawScale } from './scale/drawing.ts';
import { readFolder } from './scale/folder.ts';
import { type Measured, measure } from './scale/measure.ts';
import { tableOf } from './scale/table.ts';

const kept = 'docs/scale.json';
const page = 'docs/scale.md';
const { values } = parseArgs({ options: { factor: { type: 'string', default: '1,10' } } });
const factors = values.factor.split(',').map(Number);
if (!factors.every((factor) => Number.isInteger(factor) && factor > 0)) {
  console.error(`--factor is "${values.factor}". Give whole numbers with commas, such as 1,10,40.`);
  process.exit(1);
}

const content = readFolder('content');
for (const factor of factors) {
  const began = performance.now();
  const busy = await measureBusy(3000);
  const found = await measure(content, factor, (step) => console.log(`${factor}×: ${step}`));
  const processors = `${availableParallelism()} × ${(cpus()[0]?.model ?? 'unknown').trim()}`;
  const day = new Date().toISOString().slice(0, 10);
  const before = readMeasured().filter((each) => each.factor !== factor);
  const all = [...before, { ...found, on: { day, processors, busy } }];
  await publish(all.toSorted((a, b) => a.factor - b.factor));
  console.log(`${factor}×: done in ${Math.round((performance.now() - began) / 1000)} s`);
}
console.log(tableOf(readMeasured()));

function readMeasured(): Measured[] {
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Measured[]) : [];
}

/** Writes the figures, the drawing, and the table in its place in the page. */
async function publish(measured: readonly Measured[]): Promise<void> {
  await write(kept, JSON.stringify(measured));
  writeFileSync('docs/scale.svg', drawScale(measured));
  const table = `<!-- figures -->\n\n${tableOf(measured)}\n\n<!-- end of figures -->`;
  await write(
    page,
    readFileSync(page, 'utf8').replace(/<!-- figures -->.*<!-- end of figures -->/s, () => table),
  );
}

async function write(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

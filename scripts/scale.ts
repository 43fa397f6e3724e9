// Measures sites many times as large as this one beside bare ones, and writes what came of it to docs/scale.*.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { putInto } from './document.ts';
import { describeProcessors, measureBusy } from './machine.ts';
import { drawScale } from './scale/drawing.ts';
import { readFolder } from './scale/folder.ts';
import { type Measured, measure } from './scale/measure.ts';
import { tableOfScale } from './scale/table.ts';

const kept = 'docs/scale.json';
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
  const day = new Date().toISOString().slice(0, 10);
  const before = readMeasured().filter((each) => each.factor !== factor);
  const all = [...before, { ...found, on: { day, processors: describeProcessors(), busy } }];
  await publish(all.toSorted((a, b) => a.factor - b.factor));
  console.log(`${factor}×: done in ${Math.round((performance.now() - began) / 1000)} s`);
}
console.log(tableOfScale(readMeasured()));

function readMeasured(): Measured[] {
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Measured[]) : [];
}

/** Writes the figures, the drawing, and the table in its place in the page. */
async function publish(measured: readonly Measured[]): Promise<void> {
  const settings = { ...(await resolveConfig(kept)), filepath: kept };
  writeFileSync(kept, await format(JSON.stringify(measured), settings));
  writeFileSync('docs/scale.svg', drawScale(measured));
  await putInto('docs/scale.md', 'figures', tableOfScale(measured));
}

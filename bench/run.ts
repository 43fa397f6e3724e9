// Measures our charts beside the same charts made otherwise, and writes docs/benchmark.md and .svg.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './browser.ts';
import { describeProcessors, measureBusy } from '../scripts/machine.ts';
import { buildSubject, versionsOf, work } from './build.ts';
import { casesOf, layouts, ownCases, scenesOn, type Case, type Layout } from './cases.ts';
import { makeCertificate } from './certificate.ts';
import { keepWriting, missingOf } from './check.ts';
import { readCharts } from './charts.ts';
import { drawBenchmark } from './drawing.ts';
import { firstScreenOf } from './firstScreen.ts';
import { readOptions } from './options.ts';
import { move, stepsThrough } from './moves.ts';
import { profiles } from './profiles.ts';
import { writeReport, type Circumstances } from './report.ts';
import { Results } from './results.ts';
import { visitWithoutScript } from './scriptless.ts';
import { serveFolders } from './server.ts';
import { subjects, type Subject } from './subjects.ts';
import { visit } from './visit.ts';

const options = readOptions(process.argv.slice(2));
if (!existsSync('dist')) {
  const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built, so there is nothing to measure.');
}
const charts = readCharts('dist');
const chosen = subjects.filter(
  ({ name }) => options.only.length === 0 || options.only.includes(name),
);

const folders = new Map<string, string>();
const unbuilt = new Set<string>();
const failures: string[] = [];
for (const subject of chosen) {
  console.log(`Building ${subject.label}`);
  try {
    folders.set(subject.name, buildSubject(subject, charts));
  } catch (error) {
    unbuilt.add(subject.name);
    console.error((error as Error).message);
  }
}
folders.set('ours', 'dist');

const certificate = await makeCertificate();
const server = await serveFolders(folders, certificate);
const browser = await startBrowser(certificate);
const results = new Results();
try {
  const built = chosen.filter(({ name }) => folders.has(name));
  const own = options.only.length === 0 ? ownCases(server) : [];
  const cases = [...built.flatMap((subject) => casesOf(subject, server)), ...own];

  console.log(`Opening ${cases.length} pages unmeasured, to see that each shows its charts`);
  for (const each of cases) await tryCase(each);
  for (const subject of built) await tryWithoutScript(subject);
  for (const { layout, address } of own) {
    results.addFirstScreen(layout, await firstScreenOf(browser, address));
  }

  const steps = options.only.length === 0 ? stepsThrough() : [];
  const busy = await measureBusy(5000);
  const started = new Date();
  for (let round = 0; round < options.runs; round++) {
    console.log(`Round ${round + 1} of ${options.runs}`);
    for (const profile of profiles) {
      for (const { subject, layout, address } of cases) {
        const measured = { subject, layout, profile: profile.name };
        try {
          results.add(measured, await visit(browser, server, address, profile));
        } catch (error) {
          // One lost visit of a thousand does not lose the rest; it is told.
          results.add(measured, undefined);
          failures.push(`${subject}, ${layout}, ${profile.label}, round ${round + 1}`);
          console.error((error as Error).message);
        }
      }
      if (steps.length > 0) {
        const moves = await move(browser, server, steps, profile);
        for (const [name, found] of moves) results.addMove(name, profile.name, found);
      }
    }
  }
  const circumstances: Circumstances = {
    date: started.toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - started.getTime()) / 60_000),
    runs: options.runs,
    chromium: browser.version(),
    node: process.versions.node,
    processors: describeProcessors(),
    busy,
    versions: new Map(built.map(({ name, packages }) => [name, versionsOf(packages)])),
    unbuilt,
    failures,
  };
  const report = writeReport(results, chosen, circumstances);
  const drawing = drawBenchmark(results, built);
  const folder = options.write ? 'docs' : work;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'benchmark.md'), report);
  writeFileSync(join(folder, 'benchmark.svg'), drawing);
  console.log(`Written: ${folder}/benchmark.md and ${folder}/benchmark.svg`);
} finally {
  await browser.close();
  await server.close();
}

/** Opens a page once, with all compressed on the way, and throws where it does not show its charts. */
async function tryCase({ subject, layout, address }: Case): Promise<void> {
  const look = async (page: Parameters<typeof missingOf>[0]): Promise<void> => {
    if (options.look) {
      const path = join(work, 'looks', `${subject}-${layout.replaceAll(/\W+/g, '-')}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    const missing = await missingOf(page, scenesOn(layout), charts);
    if (missing.length > 0) {
      throw new Error(`${subject}, ${layout}, does not show: ${missing.join('; ')}`);
    }
  };
  const [unthrottled] = profiles;
  if (unthrottled) await visit(browser, server, address, unthrottled, look, keepWriting);
}

async function tryWithoutScript(subject: Subject): Promise<void> {
  const alone: readonly Layout[] = layouts.filter(
    (layout) => layout === 'map' || layout === 'bars',
  );
  for (const { layout, address } of casesOf(subject, server)) {
    if (!alone.includes(layout as Layout)) continue;
    results.addScriptless(subject.name, layout, await visitWithoutScript(browser, server, address));
  }
}

// Runs the tests of servers, then puts nginx and Caddy under load with wrk, and writes what held, the
// headers as they were sent and the figures to docs/servers.md. It writes nothing where a test fails,
// and fails where an answer under load was no success.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProcessors, isBusy, measureBusy } from './machine.ts';
import { putInto, tableOf } from './document.ts';
import { ask } from './servers/ask.ts';
import { layOutSite, requirePrograms, serverPackages, servers } from './servers/places.ts';
import { commandFor, loadOf } from './servers/wrk.ts';

const page = 'docs/servers.md';
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error(`--seconds is "${values.seconds}". Give a whole number, such as 30.`);
  process.exit(1);
}
requirePrograms({ ...serverPackages, wrk: 'wrk' });

const checks = runTests();
const { work, site } = await layOutSite();
const busy = isBusy(await measureBusy(3000));
const sent: string[] = [];
const loads: string[][] = [];
const faults: string[] = [];
try {
  const asset = readdirSync(join(site.root, '_astro')).find((file) => file.endsWith('.js'));
  const addresses = { page: '', embed: 'embed/arms/', asset: `_astro/${asset}` };
  for (const server of servers) {
    const place = await server.start(site, work);
    try {
      for (const [kind, address] of Object.entries(addresses)) {
        const { status, headers } = await ask(place.url + address, { 'Accept-Encoding': 'br' });
        if (status !== 200 || headers['content-encoding'] !== 'br') {
          throw new Error(`${server.name} does not send /${address} in brotli.`);
        }
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
        sent.push(`${server.name}, \`/${address}\`:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``);
        const load = loadOf(place.url + address, seconds);
        console.log(`${server.name}, ${kind}: ${load.rate} a second ${load.errors.join('; ')}`);
        for (const error of load.errors) faults.push(`${server.name}, /${address}: ${error}`);
        const [rate, errors] = [Math.round(load.rate), load.errors.join('; ') || 'none'];
        loads.push([server.name, kind, `${rate}`, load.median, load.slowest, errors]);
      }
    } finally {
      await place.close();
    }
  }
} finally {
  rmSync(work, { recursive: true });
}

await putInto(page, 'checks', checks);
await putInto(page, 'headers', sent.join('\n\n'));
await putInto(page, 'load', tellLoad());
for (const fault of faults) console.error(`Under load: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Runs the tests of servers; a table of what held for each file of them, of which all tests are for all its places. */
function runTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  const file = join(folder, 'results.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/servers/vitest.config.ts',
  ];
  const { status } = spawnSync(
    process.execPath,
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(1);
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { assertionResults: { ancestorTitles: string[]; title: string }[] }[];
  };
  rmSync(folder, { recursive: true });
  return testResults
    .map(({ assertionResults }) => assertionResults)
    .toSorted((a, b) => b.length - a.length)
    .map((held) => {
      const places = [...new Set(held.map(({ ancestorTitles }) => ancestorTitles.join(', ')))];
      const titles = [...new Set(held.map(({ title }) => title))];
      return tableOf(
        ['', ...places],
        titles.map((title) => [title, ...places.map(() => 'yes')]),
      );
    })
    .join('\n\n');
}

function tellLoad(): string {
  const versions = servers.map(({ name, version }) => `${name} ${version()}`).join(', ');
  const command = commandFor('<address>', seconds)
    .map((word) => (word.includes(' ') ? `'${word}'` : word))
    .join(' ');
  const disturbed = busy
    ? ' **Other work ran beside it: these figures are of no worth but for the errors.**'
    : '';
  const day = new Date().toISOString().slice(0, 10);
  const table = tableOf(
    ['server', 'address', '|answers a second', '|median', '|99 in 100 within', '|errors'],
    loads,
  );
  return `${day}, ${versions}, ${describeProcessors()}, shared with wrk: \`${command}\`.${disturbed}\n\n${table}`;
}

// Opens every page of the built site with Lighthouse, and writes docs/lighthouse.md; with paths
// after the command, those pages alone, and writes nothing.
import { existsSync, writeFileSync } from 'node:fs';
import { audit, type Audited, readResult } from './audit.ts';
import { writeAudits } from './auditReport.ts';
import { startBrowser } from './browser.ts';
import { describeProcessors, measureBusy } from '../scripts/machine.ts';
import { makeCertificate } from './certificate.ts';
import { listPages } from './pages.ts';
import { serveFolders } from './server.ts';
import { freePort } from '../scripts/freePort.ts';

if (!existsSync('dist')) throw new Error('There is no dist/ to measure. Run "npm run build".');
const only = process.argv.slice(2);
const paths = listPages().filter((path) => only.length === 0 || only.includes(path));

const port = await freePort();
const certificate = await makeCertificate();
const server = await serveFolders(new Map([['ours', 'dist']]), certificate);
const browser = await startBrowser(certificate, [`--remote-debugging-port=${port}`]);
try {
  const busy = await measureBusy(5000);
  const audits: Audited[] = [];
  let version = '';
  for (const path of paths) {
    const result = await audit(`https://ours.bench.test:${server.port}${path}`, port);
    version = result.lighthouseVersion;
    const found = readResult(path, result);
    console.log(path, ...Object.values(found.scores), ...found.faults.map(({ id }) => id));
    audits.push(found);
  }
  const means = {
    date: new Date().toISOString().slice(0, 10),
    lighthouse: version,
    chromium: browser.version(),
    processors: describeProcessors(),
    busy,
  };
  if (only.length === 0) {
    writeFileSync('docs/lighthouse.md', writeAudits(audits, means));
    console.log('Written: docs/lighthouse.md');
  }
} finally {
  await browser.close();
  await server.close();
}

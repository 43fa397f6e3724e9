import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of a script took. */
export interface Cost {
  /** By the clock, in seconds. */
  wall: number;
  /** Of the processors, in seconds: steadier than the clock where a machine has other work. */
  processor: number;
  /** The most memory that it held, in megabytes. */
  memory: number;
}

/** Has a process leave what it took when it ends. */
const witness = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    writeFileSync(process.env.SCALE_REPORT, JSON.stringify(process.resourceUsage()));
  });
`)}`;

/** Runs a script of Node in a folder to its end. Throws, with what it said, where it failed. */
export async function run(root: string, script: string, ...given: string[]): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-report-'));
  const report = join(folder, 'report.json');
  const began = performance.now();
  const child = spawn(process.execPath, [`--import=${witness}`, script, ...given], {
    cwd: root,
    env: {
      ...process.env,
      ...{ SCALE_REPORT: report, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: '' },
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  }
  const status = await new Promise((ended) => child.on('close', ended));
  const wall = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${script} failed in ${root}:\n${said}`);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(folder, { recursive: true });
  const processor = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  return { wall, processor, memory: usage.maxRSS / 1024 };
}

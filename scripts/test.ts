// Runs all that is tested: a build, then its parts side by side. What a part says is
// printed when it has ended; at the end what failed is named, with the command for it alone, and
// last which engine was missing.
import { spawn } from 'node:child_process';

interface Part {
  /** The npm script. */
  name: string;
  passed: boolean;
  /** In whole seconds. */
  seconds: number;
  /** Its lines about tests that did not run for want of an engine. */
  notRun: string[];
}

// The same as in vitest.config.ts.
const address = process.env['SITE_URL'] ?? '';
process.env['SITE_URL'] = address === '' ? 'https://example.org/' : address;

const started = Date.now();
const results = await run(['build']);
if (results.every(({ passed }) => passed)) {
  const sides = [['test:all'], ['check', 'lint', 'test:html']];
  results.push(...(await Promise.all(sides.map(run))).flat());
}

console.log('\nPart        Seconds');
for (const { name, seconds, passed } of results) {
  console.log(`${name.padEnd(12)}${String(seconds).padStart(7)}  ${passed ? 'passed' : 'FAILED'}`);
}
console.log(`${'all'.padEnd(12)}${String(secondsSince(started)).padStart(7)}`);
const failed = results.filter(({ passed }) => !passed);
for (const { name } of failed) console.error(`Failed: npm run ${name}`);
for (const line of results.flatMap(({ notRun }) => notRun)) console.error(line);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Runs parts one after the other; a failed one does not stop the next. */
async function run(names: readonly string[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const name of names) parts.push(await runPart(name));
  return parts;
}

function runPart(name: string): Promise<Part> {
  const from = Date.now();
  const output: Buffer[] = [];
  return new Promise((resolve) => {
    // A shell finds npm by whatever name the system has for it.
    const child = spawn(`npm run --silent ${name}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('close', (status) => {
      const text = Buffer.concat(output).toString();
      const notRun = text.match(/^Not run: .*$/gm) ?? [];
      const part = { name, passed: status === 0, seconds: secondsSince(from), notRun };
      console.log(
        `\n── npm run ${name}: ${part.passed ? 'passed' : 'FAILED'} after ${part.seconds} s`,
      );
      process.stdout.write(text);
      resolve(part);
    });
  });
}

function secondsSince(time: number): number {
  return Math.round((Date.now() - time) / 1000);
}

import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { judgePassed } from './judge.ts';
import { bad, type Result } from './run.ts';

/** All that a result hangs on, but for the kinds of sense, which are found anew for what is kept. */
const sources = [
  ...['content/**/*', 'src/**/*.ts', 'tests/fixtures/**/*.{yml,mdx}', 'package-lock.json'],
  'tests/mutations/!(sense|table|kept|*.test).ts',
];

/** The results of trials, by their numbers, in a file that a later run goes on from. */
export class KeptResults {
  readonly results: Map<number, Result>;
  readonly #file: string;

  /**
   * Takes up what the file has; begins it anew where content, checks or ways are
   * others than it was made with. With `again` only what went wrong is begun anew,
   * after something was mended that cannot concern the rest.
   */
  constructor(file: string, again = false) {
    this.#file = file;
    const mark = markOf(sources);
    const [first, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    // A run that was ended while it wrote leaves a line without its end.
    const whole = first === mark || again ? lines.slice(0, -1) : [];
    const read = whole.map((line) => JSON.parse(line) as [number, Result]);
    this.results = new Map(
      read
        .map(([number, result]) => [number, judgeAnew(result)] as const)
        .filter(([, { outcome }]) => !again || !bad.has(outcome)),
    );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      [mark, ...[...this.results].map((each) => JSON.stringify(each)), ''].join('\n'),
    );
  }

  add(number: number, result: Result): void {
    this.results.set(number, result);
    appendFileSync(this.#file, `${JSON.stringify([number, result])}\n`);
  }
}

/** The kinds of sense may be others than when it was kept. */
function judgeAnew(result: Result): Result {
  const { group, way, told, passed } = result;
  return passed ? { group, way, ...(told && { told }), ...judgePassed(passed) } : result;
}

/** A short name of all that stands in the files. */
function markOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { withFileTypes: true }).filter((each) => each.isFile());
  for (const path of files.map((each) => `${each.parentPath}/${each.name}`).toSorted()) {
    hash.update(path).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

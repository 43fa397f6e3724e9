import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/lib/problem.ts';
import type { Mutation } from './mutation.ts';

/** Words that a program leaves where it did not mean to speak to a person. */
const leaked =
  /\bundefined\b|\[object |TypeError|RangeError|Cannot read|is not a function|not iterable|^\s*at .*:\d+/m;

/** What is wrong with the form of a problem: where, what and what to do must all be said. */
export function findFormFault(problem: Problem, root: string, lines: number): string | undefined {
  const { file, line, what, fix } = problem;
  const found = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (!file.startsWith('content') || (!found && !/missing|link to nothing/.test(what)))
    return 'names no file';
  if (found?.isDirectory() && line !== undefined) return 'names a line of a folder';
  if (line !== undefined && (!Number.isInteger(line) || line < 1 || line > lines))
    return `names line ${line} of ${lines}`;
  if (!/\S.*\.$/s.test(what) || !/^[A-Z].*[.]$/s.test(fix)) return 'is no sentence';
  if (leaked.test(what) || leaked.test(fix)) return 'leaks what a program says to itself';
  return undefined;
}

/**
 * Whether a problem is about the change: it stands in the lines of the entry or
 * passage that was changed, or else names something of it, or stands at an entry
 * that does. A chart that cannot be drawn is told as a whole; so are words that lose
 * the entries which bore them out.
 */
export function isAbout(
  { file, line, what, fix }: Problem,
  { file: changed, lines: [first, last], names, by, field }: Mutation,
  text: string,
): boolean {
  if (file === changed) {
    if (line !== undefined && line >= first - 1 && line <= last + 1) return true;
    if (what.startsWith('cannot be drawn')) return true;
    if (/\.cites?(?:\[\])?$/.test(field) && what.includes('does not bear out')) return true;
  }
  const said = `${what} ${fix}`;
  const parts = field.split(/[.[\]]+/).filter(Boolean);
  if (
    file === changed &&
    parts.some((part) => said.includes(part === 'columns' ? 'columns' : `"${part}`))
  )
    return true;
  if (parts.some((part) => said.includes(`"${part}"`) || said.includes(`"${part}.`))) return true;
  const slug = changed.replace(/^.*\/|\.\w+$/g, '');
  const words = [...names, by.replaceAll(/^["'[]+|["'\]]+$/g, '')].filter(
    ({ length }) => length > 1,
  );
  if ([...words, `"${slug}"`, changed].some((each) => said.includes(each))) return true;
  if (line === undefined) return false;
  const around = text
    .split('\n')
    .slice(line - 1, line + 12)
    .join('\n');
  return words.some((each) => around.includes(each));
}

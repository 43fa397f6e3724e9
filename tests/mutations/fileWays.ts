import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readProject } from '../../src/build/project.ts';
import { findFormFault } from './form.ts';
import { type Ground } from './ground.ts';
import type { Verdict } from './judge.ts';

/** Ways to break a file as a whole: what stands in its place, by what is done. */
export const fileWays: Readonly<Record<string, (path: string) => void>> = {
  missing: () => undefined,
  empty: (path) => writeFileSync(path, ''),
  'not UTF-8': (path) => writeFileSync(path, Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0xff, 0x0a])),
  'of bytes that are nought': (path) => writeFileSync(path, Buffer.alloc(64)),
  'a folder in its place': (path) => mkdirSync(path),
  'a link to nothing': (path) => symlinkSync('nowhere', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a named pipe': (path) => execFileSync('mkfifo', [path]),
};

/** Files that lie beside the content and that nothing reads: refused, or passed over by rule where they are hidden. */
export const strays: readonly string[] = [
  ...['.#arms.mdx', '._arms.mdx', '.arms.mdx.swp', '.DS_Store'],
  ...['arms.mdx~', 'arms.MDX', 'arms.md', 'Arms.mdx', 'arms copy.mdx', 'ärms.mdx', 'arms.mdx.orig'],
];

/** Breaks one file, reads the ground, judges how that ended, and puts the file back. */
export function judgeFile(ground: Ground, file: string, way: string): Verdict {
  const path = join(ground.root, file);
  rmSync(path);
  try {
    fileWays[way]?.(path);
    const { problems } = readProject(ground.root);
    for (const problem of problems) {
      const fault = findFormFault(problem, ground.root, Number.MAX_SAFE_INTEGER);
      if (fault !== undefined)
        return { outcome: 'misled', detail: `${fault}: ${problem.file}: ${problem.what}` };
    }
    // A list that may be empty may be an empty file.
    if (problems.length === 0) {
      return way === 'empty' && file.endsWith('corrections.yml')
        ? { outcome: 'equal' }
        : { outcome: 'silent' };
    }
    const named = (text: string): boolean =>
      text.includes(file) || text.includes(file.replace(/^.*\/|\.\w+$/g, ''));
    return problems.some(
      (each) => named(`${each.file} ${each.what} ${each.fix}`) || each.file === dirname(file),
    )
      ? { outcome: 'refused' }
      : {
          outcome: 'misled',
          detail: problems.map(({ file: at, what }) => `${at}: ${what}`).join(' '),
        };
  } catch (error) {
    return { outcome: 'crash', detail: (error as Error).message };
  } finally {
    rmSync(path, { recursive: true, force: true });
    writeFileSync(path, ground.files.get(file) ?? '');
  }
}

/** Puts a stray file among the pages, a link to nothing where `linked`. */
export function judgeStray(ground: Ground, name: string, linked: boolean): Verdict {
  const path = join(ground.root, 'content/pages', name);
  if (linked) symlinkSync('nowhere', path);
  else writeFileSync(path, 'words\n');
  try {
    const { problems } = readProject(ground.root);
    const refused = problems.some(({ file }) => file === `content/pages/${name}`);
    return {
      outcome: refused
        ? 'refused'
        : name.startsWith('.') && problems.length === 0
          ? 'equal'
          : 'silent',
    };
  } catch (error) {
    return { outcome: 'crash', detail: (error as Error).message };
  } finally {
    rmSync(path);
  }
}

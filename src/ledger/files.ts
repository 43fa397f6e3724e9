import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';

/** Why something cannot be read, and what to do about it. */
type Obstacle = Pick<Problem, 'what' | 'fix'>;

/**
 * The text of the file at `file`, a path from `root`. Why it cannot be read is
 * added to `problems`, and nothing is returned.
 */
export function readText(root: string, file: string, problems: Problem[]): string | undefined {
  const text = read(join(root, file));
  if (typeof text === 'string') return text;
  problems.push({ file, ...text });
  return undefined;
}

/**
 * The files of `folder`, a path from `root`, whose names end as given, in their
 * order and as paths from `root`. Hidden files, which editors and systems leave
 * behind, are passed over. A folder that is not there has none, which is a
 * problem where it is needed.
 */
export function listFiles(
  root: string,
  folder: string,
  ending: string,
  problems: Problem[],
  needed = false,
): string[] {
  const names = list(join(root, folder), needed);
  if (Array.isArray(names)) {
    return names
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .toSorted()
      .map((name) => `${folder}/${name}`);
  }
  problems.push({ file: folder, ...names });
  return [];
}

/** Looks at a file before opening it: a named pipe would keep the reader waiting for ever. */
function read(path: string): string | Obstacle {
  const found = lookAt(path, statSync);
  if (!found) {
    return lookAt(path, lstatSync)
      ? { what: 'is a link to nothing.', fix: 'Put the file itself there.' }
      : { what: 'is missing.', fix: 'Put the file back.' };
  }
  if (!found.isFile()) {
    const kind = found.isDirectory() ? 'a folder' : 'no plain file';
    return { what: `is ${kind}.`, fix: 'Put a file of text there, or take it out.' };
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return lock(error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { what: 'is not text in UTF-8.', fix: 'Save it as UTF-8.' };
  }
}

function list(path: string, needed: boolean): string[] | Obstacle {
  const found = lookAt(path, statSync);
  if (!found) return needed ? { what: 'is missing.', fix: 'Put the folder back.' } : [];
  if (!found.isDirectory()) return { what: 'is no folder.', fix: 'Put a folder there.' };
  try {
    return readdirSync(path);
  } catch (error) {
    return lock(error);
  }
}

function lock(error: unknown): Obstacle {
  const { code } = error as NodeJS.ErrnoException;
  return { what: `cannot be read (${code}).`, fix: 'Let its owner read it.' };
}

/** What is at the path; nothing too where something above it is no folder, or not to be read. */
function lookAt(path: string, look: typeof statSync): Stats | undefined {
  try {
    return look(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

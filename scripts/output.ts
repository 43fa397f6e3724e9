import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Where the built site is. */
export const site = 'dist';
const work = '.build';
const next = `${work}/next`;
const last = `${work}/last`;

/** Something about the machine that stops a build and that a person can mend. */
export class OutputError extends Error {}

/** The place of one build's files, held by that build alone. */
export interface Output {
  /** The folder to build into. */
  folder: string;
  /** Puts what was built in the place of the last good site. */
  publish: () => void;
  /** Removes what was not published. */
  close: () => void;
}

/**
 * Takes the place for one build, and first gives back the last good site where
 * a build was killed while it was replacing it. Throws an OutputError where
 * another build is running or where the site could not be replaced.
 */
export function openOutput(): Output {
  mkdirSync(work, { recursive: true });
  const release = lock();
  try {
    if (existsSync(last) && !existsSync(site)) renameSync(last, site);
    requireReplaceable();
    rmSync(last, { recursive: true, force: true });
    rmSync(next, { recursive: true, force: true });
  } catch (error) {
    release();
    throw error;
  }
  return {
    folder: next,
    publish,
    close: () => {
      rmSync(next, { recursive: true, force: true });
      release();
    },
  };
}

/**
 * Keeps other builds out until it is released. A transaction of a database is
 * the one lock in Node that the system itself takes back when a process dies.
 */
function lock(): () => void {
  const database = new DatabaseSync(`${work}/lock`);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    // SQLITE_BUSY
    if ((error as { errcode?: number }).errcode !== 5) throw error;
    throw new OutputError('Another build of this folder is running. Wait until it has ended.');
  }
  return () => database.close();
}

function requireReplaceable(): void {
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    const kind = found.isSymbolicLink() ? 'a link' : 'a file';
    throw new OutputError(
      `${site}/ is ${kind}, and a build replaces the whole folder. Remove it, and copy the built site to where it should go.`,
    );
  }
  if (found.dev !== lstatSync('.').dev) throw unreplaceable('is a file system of its own');
  try {
    accessSync(site, constants.W_OK);
  } catch {
    throw unreplaceable('may not be changed by you');
  }
}

function unreplaceable(why: string): OutputError {
  return new OutputError(
    `${site}/ ${why}, and a build replaces the whole folder. Make it a folder of your own in this one, and copy the built site to where it should go.`,
  );
}

function publish(): void {
  try {
    if (existsSync(site)) renameSync(site, last);
  } catch (error) {
    throw unreplaceable(`cannot be moved (${String((error as NodeJS.ErrnoException).code)})`);
  }
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(last)) renameSync(last, site);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readProject } from '../../src/build/project.ts';

/** The invented article of the tests. */
export const lighthouse = 'tests/fixtures/lighthouse';

/** A copy of the invented article for each test, to be changed and read. */
export interface Copy {
  root: () => string;
  /** Changes a file under `content`; the text to change must be there. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  /** What is wrong with it, a line for each problem, with file and line. */
  problems: () => string[];
}

/** Call once at the top of a test file. */
export function useArticle(): Copy {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'article-'));
    cpSync(lighthouse, root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  return {
    root: () => root,
    edit: (file, from, to) => {
      const path = join(root, 'content', file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} has no ${String(from)}`);
      writeFileSync(path, after);
    },
    problems: () =>
      readProject(root).problems.map(
        ({ file, line, what, fix }) =>
          `${line === undefined ? file : `${file}:${line}`}: ${what} ${fix}`,
      ),
  };
}

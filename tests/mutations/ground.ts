import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Project, readProject, requireProject } from '../../src/build/project.ts';
import { Memory } from '../../src/ledger/memory.ts';
import { unitsOf } from '../../src/figures/nouns.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { copyLamps } from './lamps.ts';
import { readPage } from '../../src/prose/page.ts';

/** A copy of some content in a temporary folder, of which one file at a time is changed. */
export interface Ground {
  name: GroundName;
  root: string;
  /** The files under `content`, by their paths from the root, with their texts. */
  files: ReadonlyMap<string, string>;
  /** How it is read unchanged. */
  project: Project;
  /** Reads and checks it with one file changed, and puts the file back. */
  readWith: (file: string, text: string) => ReturnType<typeof readProject>;
  /** What is wrong with some lines of a page by themselves, under its head. */
  readLinesWith: (
    file: string,
    text: string,
    lines: readonly [first: number, last: number],
  ) => Problem[];
  close: () => void;
}

/** `lamps`: the invented article of the tests, with a chart of every kind. `own`: this site's content. */
export const groundNames = ['lamps', 'own'] as const;
export type GroundName = (typeof groundNames)[number];

/** Opens a ground; whoever does closes it. */
export function openGround(name: GroundName): Ground {
  const root = mkdtempSync(join(tmpdir(), 'ground-'));
  if (name === 'own') cpSync('content', join(root, 'content'), { recursive: true });
  else copyLamps(root);
  const paths = globSync('content/**/*.{yml,mdx}', { cwd: root }).toSorted();
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const project = requireProject(root);
  const memory = new Memory();
  const units = unitsOf(project.content.ledger.site.units);
  return {
    ...{ name, root, files, project },
    readLinesWith: (file, text, lines) =>
      readPage(file, keepLines(text, lines), (id) => project.content.entries.get(id), units)
        .problems,
    readWith: (file, text) => {
      writeFileSync(join(root, file), text);
      try {
        return readProject(root, memory);
      } finally {
        writeFileSync(join(root, file), files.get(file) ?? '');
      }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The head of a page and some of its lines, all others empty, so that lines keep their numbers. */
function keepLines(text: string, [first, last]: readonly [number, number]): string {
  const all = text.split('\n');
  const head = all.indexOf('---', 1);
  return all.map((line, i) => (i <= head || (i >= first - 1 && i < last) ? line : '')).join('\n');
}

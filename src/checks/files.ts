import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';

/** What the site reads under `content`. */
const readable = [
  // A file of that name is told by whoever looks for the folder.
  /^(?:charts|facts|pages|record|tables)$/,
  /^(?:conformance|corrections|events|people|readings|site|sources|terms)\.yml$/,
  /^facts\/p\d{2,}\.yml$/,
  /^record\/x\d{2,}\.yml$/,
  /^(?:charts|tables)\/[a-z0-9-]+\.yml$/,
  /^pages\/[^/]+\.mdx$/,
];

/** Files under `content` that the site would leave out without a word; hidden files may stand. */
export function findStrays(root: string): Problem[] {
  return walk(root, 'content')
    .filter((file) => !readable.some((each) => each.test(file.slice('content/'.length))))
    .toSorted()
    .map((file) => ({
      file,
      what: 'is read by nothing.',
      fix: 'Give it the name and folder of what it is (CONTRIBUTING.md), or take it out.',
    }));
}

/** All that is no folder under a folder; links are not followed. */
function walk(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    // Whoever reads the folder says so.
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(root, file) : [file];
    });
}

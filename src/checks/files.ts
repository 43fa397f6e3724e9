import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';

/** What the site reads under `content`. */
const readable = [
  /^(?:corrections|events|people|readings|site|sources|terms)\.yml$/,
  /^facts\/p\d\d\.yml$/,
  /^record\/x\d\d\.yml$/,
  /^charts\/[a-z0-9-]+\.yml$/,
  /^pages\/[^/]+\.mdx$/,
];

/** The pages of the project at `root`, by name; a missing folder is a problem. */
export function listPages(root: string, problems: Problem[]): string[] {
  const folder = 'content/pages';
  if (!existsSync(join(root, folder))) {
    problems.push({ file: folder, what: 'is missing.', fix: 'Put the folder back.' });
    return [];
  }
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => `${folder}/${file}`);
}

/** Files under `content` that the site would leave out without a word; hidden files may stand. */
export function findStrays(root: string): Problem[] {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)\./.test(file) && !readable.some((each) => each.test(file)))
    .toSorted()
    .map((file) => ({
      file: `content/${file}`,
      what: 'is read by nothing.',
      fix: 'Give it the name and folder of what it is (CONTRIBUTING.md), or take it out.',
    }));
}

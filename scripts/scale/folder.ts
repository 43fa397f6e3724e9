import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a copy of the project has beside its content. */
const parts = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts'],
  'LICENSE',
  ...['.htmlvalidate.json', 'src', 'public', 'scripts', 'tests'],
];

/** The text of all files under a folder, by their path in it. */
export function readFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  return new Map(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}

/** A new folder with the files, and with the packages of this project but none of its caches. */
export function makeFolder(files: ReadonlyMap<string, string>): string {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'scale-'))), 'site');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

/** A copy of the project with other content. */
export function makeProject(content: ReadonlyMap<string, string>): string {
  const root = makeFolder(new Map([...content].map(([file, text]) => [`content/${file}`, text])));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  return root;
}

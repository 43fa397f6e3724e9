import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useArticle } from '../checks/article.ts';

const { root, problems } = useArticle();
const path = (file: string): string => join(root(), 'content', file);
const files = [
  'terms.yml',
  'facts/p02.yml',
  'record/x02.yml',
  'charts/grants.yml',
  'pages/grants.mdx',
];

/** Puts something else in the place of a file. */
function replace(file: string, make: (path: string) => void): string[] {
  rmSync(path(file), { recursive: true });
  make(path(file));
  return problems();
}

describe.each(files)('in the place of %s', (file) => {
  test.each<[name: string, make: (path: string) => void, problem: string]>([
    ['a folder', (at) => mkdirSync(at), 'is a folder.'],
    ['a link to nothing', (at) => symlinkSync('/nowhere/at-all', at), 'is a link to nothing.'],
    [
      'text in Latin-1',
      (at) => writeFileSync(at, Buffer.from('é', 'latin1')),
      'is not text in UTF-8.',
    ],
    // A reader that opened it would wait for ever.
    ['a named pipe', (at) => execFileSync('mkfifo', [at]), 'is no plain file.'],
  ])('%s is told in words', (_, make, problem) => {
    expect(replace(file, make)).toEqual([expect.stringContaining(`content/${file}: ${problem}`)]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is told in words', () => {
    chmodSync(path(file), 0);
    expect(problems()).toEqual([expect.stringContaining(`content/${file}: cannot be read`)]);
  });
});

test.each(['facts', 'record', 'charts', 'pages'])(
  'a file in the place of the folder %s is told',
  (folder) => {
    const found = replace(folder, (at) => writeFileSync(at, 'text'));
    expect(found).toContain(`content/${folder}: is no folder. Put a folder there.`);
    expect(found.join()).not.toMatch(/is read by nothing|which is not in|not in the registry/);
  },
);

test('a file in the place of all the content is told', () => {
  rmSync(dirname(path('site.yml')), { recursive: true });
  writeFileSync(join(root(), 'content'), 'text');
  expect(problems()).toContain('content/site.yml: is missing. Put the file back.');
});

test.each(['', 'pages/', 'facts/', 'record/', 'charts/'])(
  'what editors and systems hide beside the files of content/%s is passed over',
  (folder) => {
    const name = folder === 'pages/' ? 'grants.mdx' : 'p02.yml';
    symlinkSync('someone@machine.4711', path(`${folder}.#${name}`));
    writeFileSync(path(`${folder}._${name}`), Buffer.from([0, 5, 22, 7]));
    writeFileSync(path(`${folder}.${name}.swp`), 'b0VIM');
    expect(problems()).toEqual([]);
  },
);

test('a link that leads back into the content is told once', () => {
  symlinkSync(path('pages'), path('pages/more'));
  expect(problems()).toEqual([expect.stringContaining('content/pages/more: is read by nothing.')]);
});

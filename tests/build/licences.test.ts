import { globSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { exceptions, findUnlicensed, listLicences, shipped } from '../../src/build/licences.ts';
import { readLock, type Lock } from '../../src/build/lock.ts';

const lock = readLock('.');
const list = listLicences(lock, '.');

/** The lock file with another licence for a package. */
function relicense(name: string, license: string): Lock {
  const packages = [...lock.packages].map(
    ([path, each]) => [path, each.name === name ? { ...each, license } : each] as const,
  );
  return { ...lock, packages: new Map(packages) };
}

test('every package is under a licence that is allowed where it is used', () => {
  expect(findUnlicensed(lock)).toEqual([]);
});

test('a licence that is not allowed is named with its package and what to do', () => {
  expect(findUnlicensed(relicense('d3', 'AGPL-3.0-only'))).toEqual([
    expect.stringMatching(/^node_modules\/d3 is under AGPL-3\.0-only, .* allow it in .*reason\.$/),
  ]);
  expect(findUnlicensed(relicense('d3', 'Apache-2.0'))).toEqual([]);
  expect(findUnlicensed(relicense('d3', 'as it pleases'))).toHaveLength(1);
});

test('what builds the site may be under more licences than what is in it', () => {
  expect(findUnlicensed(relicense('minisearch', 'MPL-2.0'))).toHaveLength(1);
});

test('every exception is still needed', () => {
  for (const name of Object.keys(exceptions)) {
    const each = [...lock.packages.values()].find((one) => one.name === name);
    expect(each, name).toBeDefined();
    expect(each?.license, name).toSatisfy((own) => own === undefined || own === 'GPL-3.0');
  }
});

test('the packages whose code is in the scripts for browsers are those that are listed', async () => {
  const { metafile } = await build({
    entryPoints: globSync('src/client/*.ts'),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    logLevel: 'error',
  });
  const used = Object.keys(metafile.inputs).flatMap((path) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name === undefined ? [] : [name];
  });
  const listed = shipped.filter(({ what }) => what.includes('script')).map(({ name }) => name);
  // The bundler of the site puts its own few lines in.
  expect([...new Set(used), 'vite'].toSorted()).toEqual(listed.toSorted());
});

test('the list has the whole licence of all that is in the site, and whose it is', () => {
  expect(list.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
  for (const whose of [/Adobe.*Reserved Font Name/, /Luca Ongaro/, /Michael Bostock/, /VoidZero/]) {
    expect(list).toMatch(whose);
  }
  for (const { name } of shipped) {
    const { version } = lock.packages.get(`node_modules/${name}`) ?? {};
    expect(list).toContain(`\n${name} ${version} (`);
  }
  expect(list).toContain('The Fourth Trip contributors');
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLock, resolveFrom, type Lock } from '../../src/build/lock.ts';

interface Project {
  name: string;
  version: string;
  allowScripts: Record<string, boolean>;
  devDependencies: Record<string, string>;
  overrides?: Record<string, Record<string, string>>;
}
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

describe.each(['.', 'bench'])('in %s,', (folder) => {
  const lock = readLock(folder);
  const packages = [...lock.packages.values()];
  const project = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Project;

  test('every package that the project names is pinned to one version', () => {
    // Nothing of the site runs after its build, so all packages are for development.
    expect(project).not.toHaveProperty('dependencies');
    const overridden = Object.values(project.overrides ?? {}).flatMap((each) =>
      Object.entries(each),
    );
    const named = [...Object.entries(project.devDependencies), ...overridden];
    expect(named.filter(([, version]) => !exact.test(version))).toEqual([]);
  });

  test('the lock file is of this version of the project, and has each package as it is pinned', () => {
    expect(lock.project).toMatchObject({ name: project.name, version: project.version });
    expect(lock.project.devDependencies).toEqual(project.devDependencies);
    const other = Object.entries(project.devDependencies).filter(
      ([name, version]) => lock.packages.get(`node_modules/${name}`)?.version !== version,
    );
    expect(other).toEqual([]);
  });

  test('every package of the lock file, for any system, has the hash of its archive', () => {
    // What lies in the archive of another has that one's.
    const archives = packages.filter(({ inBundle }) => !inBundle);
    expect(archives.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('every package comes from the registry: none from git, a folder, or an address', () => {
    expect(packages.filter(({ link, resolved }) => link ?? resolved)).toEqual([]);
    const asked = packages.flatMap(({ path, dependencies, optionalDependencies }) =>
      Object.entries({ ...dependencies, ...optionalDependencies })
        .filter(([, range]) => /^(git|github|file|link|https?|ssh)[:+]|^[\w-]+\/[\w-]+/.test(range))
        .map(([name, range]) => `${path} asks for ${name} from ${range}`),
    );
    expect(asked).toEqual([]);
  });

  test('the packages that run a script when installed are those that are allowed to, by name', () => {
    const scripted = new Set(
      packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name),
    );
    expect([...scripted].toSorted()).toEqual(Object.keys(project.allowScripts).toSorted());
  });
});

test('a package gets the one beside it before one further up', () => {
  const at = (path: string, version: string) => ({ path, name: 'b', version });
  const small: Lock = {
    project: { name: 'p', version: '1.0.0', devDependencies: {} },
    packages: new Map(
      [
        at('node_modules/b', '1.0.0'),
        at('node_modules/a', '1.0.0'),
        at('node_modules/a/node_modules/b', '2.0.0'),
      ].map((each) => [each.path, each]),
    ),
  };
  expect(resolveFrom('node_modules/a', 'b', small)?.version).toBe('2.0.0');
  expect(resolveFrom('node_modules/c', 'b', small)?.version).toBe('1.0.0');
  expect(resolveFrom('node_modules/a/node_modules/b', 'a', small)?.path).toBe('node_modules/a');
  expect(resolveFrom('', 'nothing', small)).toBeUndefined();
});

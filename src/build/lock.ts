import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as the lock file has it, at one place of node_modules. */
export interface LockedPackage {
  /** Where it lies, such as `node_modules/a/node_modules/b`. */
  path: string;
  name: string;
  version: string;
  /** An expression of SPDX; absent where the package names none. */
  license?: string;
  /** The hash of its archive, such as `sha512-…` in base 64. */
  integrity?: string;
  /** Where it came from, if that is not the registry. */
  resolved?: string;
  link?: boolean;
  /** Whether it comes in the archive of the package that it lies in. */
  inBundle?: boolean;
  hasInstallScript?: boolean;
  /** The names that it asks for, with the ranges that it takes. */
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What the lock file has of the project itself. */
interface LockedProject {
  name: string;
  version: string;
  devDependencies: Record<string, string>;
}

export interface Lock {
  project: LockedProject;
  /** By path, in the order of the file. */
  packages: Map<string, LockedPackage>;
}

type Entry = Partial<Omit<LockedPackage, 'path'>>;

const inModules = 'node_modules/';

/** The lock file of the project in the folder. */
export function readLock(root: string): Lock {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
  const { '': project, ...others } = packages;
  return {
    project: project as LockedProject,
    packages: new Map(
      Object.entries(others).map(([path, entry]) => {
        const name = entry.name ?? path.slice(path.lastIndexOf(inModules) + inModules.length);
        return [path, { ...entry, path, name, version: entry.version ?? '' }];
      }),
    ),
  };
}

/** The package that the one at the path gets under a name, as Node looks for it: beside it, then further up. */
export function resolveFrom(
  path: string,
  name: string,
  { packages }: Lock,
): LockedPackage | undefined {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf(`/${inModules}`)))) {
    const found = packages.get(`${from === '' ? '' : `${from}/`}${inModules}${name}`);
    if (found) return found;
    if (from === '') return undefined;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import { faceNotices } from '../pictures/faceLicences.ts';
import type { Lock, LockedPackage } from './lock.ts';

/** A package of which something lies in the built site. */
interface Shipped {
  name: string;
  /** What of it, and where in the site. */
  what: string;
  /** A notice that its own licence file lacks. */
  notice?: string;
}

/** All packages of which readers get something. What builds and tests the site stays behind. */
export const shipped: readonly Shipped[] = [
  {
    name: '@fontsource-variable/source-serif-4',
    what: 'The face of text and headlines, cut down to what the site uses: in _astro/fonts/, embed/fonts/, and within the pictures of charts.',
    notice: faceNotices['@fontsource-variable/source-serif-4'],
  },
  {
    name: '@fontsource-variable/public-sans',
    what: 'The face of labels and charts, cut down in the same way, in the same places.',
  },
  {
    name: 'minisearch',
    what: 'The search, in a script of _astro/ that is loaded when it is first used.',
  },
  {
    name: 'vite',
    what: 'The few lines that load a script when it is needed, in _astro/.',
  },
  {
    name: 'world-atlas',
    what: 'The outlines of the maps, simplified and drawn, from Natural Earth, which is in the public domain.',
  },
];

/** What may be in the built site. */
const allowedInSite = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'];

/** What may build and test it, beside that: none of it reaches a reader. */
const allowedInBuild = [
  ...allowedInSite,
  ...['Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'Zlib'],
  // Of sharp, whose own licence is that of Apache: the pictures that it makes are ours.
  'LGPL-3.0-or-later',
  // The lists of SPDX, which the check of these licences reads.
  'CC-BY-3.0',
];

/** Packages whose licence is not on the list or not in their entry of the lock file, and why they may stay. */
export const exceptions: Readonly<Record<string, { license: string; why: string }>> = {
  '@iframe-resizer/core': {
    license: 'GPL-3.0-only',
    why: 'A test frames an embed by it, as a page of others would; no file of the site has any of it.',
  },
  '@iframe-resizer/parent': {
    license: 'GPL-3.0-only',
    why: 'A test frames an embed by it, as a page of others would; no file of the site has any of it.',
  },
  format: {
    license: 'MIT',
    why: 'It names its licence in an older field, which npm does not read.',
  },
};

/** The licence of a package as an expression of SPDX; what is unknown is said to be so. */
export function licenceOf({ name, license }: LockedPackage): string {
  return exceptions[name]?.license ?? license ?? 'NOASSERTION';
}

/** The packages whose licence is not allowed where they are used, each with what to do. */
export function findUnlicensed({ packages }: Lock): string[] {
  const inSite = new Set(shipped.map(({ name }) => name));
  return [...packages.values()].flatMap((each) => {
    if (exceptions[each.name] && !inSite.has(each.name)) return [];
    const allowed = inSite.has(each.name) ? allowedInSite : allowedInBuild;
    const licence = licenceOf(each);
    if (isWithin(licence, allowed)) return [];
    return [
      `${each.path} is under ${licence}, which is not among ${allowed.join(', ')}. Do without it, or allow it in src/build/licences.ts with the reason.`,
    ];
  });
}

function isWithin(licence: string, allowed: string[]): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    // It is no expression of SPDX.
    return false;
  }
}

/** The licences of all that is in the site, with their texts, and the names of those of all that builds it. */
export function listLicences(lock: Lock, root: string): string {
  return [
    'LICENCES\n\nWhat this site is made of, and under which licences.',
    section('This site', readFileSync(join(root, 'LICENSE'), 'utf8')),
    ...shipped.map((each) => describe(each, lock, root)),
    section(
      'What builds and tests the site',
      `None of this is in the site; sbom.cdx.json lists it with versions and hashes.\n\n${listBuild(lock)}`,
    ),
  ].join('\n\n');
}

function describe({ name, what, notice }: Shipped, lock: Lock, root: string): string {
  const found = lock.packages.get(`node_modules/${name}`);
  if (!found) throw new Error(`${name} is shipped, but package-lock.json has no such package.`);
  const text = readLicence(join(root, found.path));
  const parts = [what, notice, text].filter((part) => part !== undefined);
  return section(`${name} ${found.version} (${licenceOf(found)})`, parts.join('\n\n'));
}

/** Where the licence file of a package goes on to those of what it has bundled: none of that is shipped. */
const others = /^# Licenses of bundled dependencies$/m;

function readLicence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(txt|md))?$/i.test(name));
  if (!file) throw new Error(`${folder} has no file of its licence, which must go with the site.`);
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(others);
  return own;
}

function section(title: string, text: string): string {
  return `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/** A line for each licence, with its packages by name. */
function listBuild({ packages }: Lock): string {
  const inSite = new Set(shipped.map(({ name }) => name));
  const byLicence = Map.groupBy(
    [...packages.values()].filter(({ name }) => !inSite.has(name)),
    licenceOf,
  );
  return [...byLicence]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, of]) => {
      const names = new Set(of.map(({ name, version }) => `${name} ${version}`));
      return `${licence}:\n  ${[...names].toSorted().join('\n  ')}`;
    })
    .join('\n\n');
}

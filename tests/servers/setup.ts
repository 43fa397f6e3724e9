import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeTwins } from '../../scripts/compressed.ts';
import { site as built } from '../../scripts/output.ts';
import { requirePrograms, serverPackages, type Site } from '../../scripts/servers/places.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what servers write. */
    work: string;
    /** The built site with its twins, at the root of a host and below a path. */
    sites: { root: Site; below: Site };
  }
}

/** Lays out the built site with its twins, for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  requirePrograms(serverPackages);
  if (!existsSync(`${built}/index.html`)) {
    throw new Error(`There is no site in ${built}/. Run "npm run build" first.`);
  }
  const work = mkdtempSync(join(tmpdir(), 'servers-'));
  // The workers of nginx are another user.
  chmodSync(work, 0o755);
  const root: Site = { root: join(work, 'root'), base: '/' };
  const below: Site = { root: join(work, 'below'), base: '/explainers/trip/' };
  cpSync(built, root.root, { recursive: true });
  await writeTwins(root.root);
  // A built folder works wherever it lies.
  cpSync(root.root, join(below.root, below.base), { recursive: true, preserveTimestamps: true });
  project.provide('work', work);
  project.provide('sites', { root, below });
  return () => rmSync(work, { recursive: true });
}

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import {
  layOutSite,
  requirePrograms,
  serverPackages,
  type Site,
} from '../../scripts/servers/places.ts';

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
  const { work, site: root } = await layOutSite();
  const below: Site = { root: join(work, 'below'), base: '/explainers/trip/' };
  // A built folder works wherever it lies.
  cpSync(root.root, join(below.root, below.base), { recursive: true, preserveTimestamps: true });
  project.provide('work', work);
  project.provide('sites', { root, below });
  return () => rmSync(work, { recursive: true });
}

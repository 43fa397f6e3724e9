import { rmSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { requireBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/server.ts';
import { differencesFolder } from '../looks/kept.ts';
import { tracesFolder } from './traces.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site. */
    url: string;
    /** How to launch the browser. */
    browser: LaunchOptions;
    /** Whether the kept pictures are made anew, as `npm run look` asks for; never on a CI. */
    renew: boolean;
  }
}

/** Finds a browser, or fails; then serves the built site for all the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const folder of [tracesFolder, differencesFolder]) {
    rmSync(folder, { recursive: true, force: true });
  }
  project.provide('browser', requireBrowser());
  const { updateSnapshot } = project.config.snapshotOptions;
  project.provide('renew', updateSnapshot === 'all' && !process.env['CI']);
  const { url, close } = await serve(0);
  project.provide('url', url);
  return close;
}

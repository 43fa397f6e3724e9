import { rmSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { requireBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/server.ts';
import { tracesFolder } from './traces.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site. */
    url: string;
    /** How to launch the browser. */
    browser: LaunchOptions;
  }
}

/** Finds a browser, or fails; then serves the built site for all the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync(tracesFolder, { recursive: true, force: true });
  project.provide('browser', requireBrowser());
  const { url, close } = await serve(0);
  project.provide('url', url);
  return close;
}

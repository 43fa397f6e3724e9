import type { TestProject } from 'vitest/node';
import { requireBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site. */
    url: string;
    /** The path of a Chromium. */
    browserPath: string;
  }
}

/** Finds a browser, or fails; then serves the built site for all the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browserPath = requireBrowser();
  const { url, close } = await serve(0);
  project.provide('browserPath', browserPath);
  project.provide('url', url);
  return close;
}

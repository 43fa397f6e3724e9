import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { requireBrowser } from '../../scripts/browser.ts';
import { requireFirefox, requireWebKit, type WebKit } from '../../scripts/engines.ts';
import { serve } from '../../scripts/server.ts';
import { serveWatched, serveWithoutScript } from './variants.ts';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    urlWatched: string;
    urlWithoutScript: string;
    /** How to start each engine. */
    chromium: LaunchOptions;
    firefox: string;
    webkit: WebKit;
    /** Of an engine that cannot be had: what to do. */
    missing: { firefox?: string; webkit?: string };
  }
}

/** Finds the engines, and serves the built site for them in its three forms. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', requireBrowser());
  const missing: { firefox?: string; webkit?: string } = {};
  try {
    project.provide('firefox', requireFirefox());
  } catch (error) {
    missing.firefox = (error as Error).message;
  }
  try {
    project.provide('webkit', requireWebKit());
  } catch (error) {
    missing.webkit = (error as Error).message;
  }
  project.provide('missing', missing);
  const { url, close } = await serve(0);
  const variants = await Promise.all([serveWatched(url), serveWithoutScript(url)]);
  project.provide('url', url);
  project.provide('urlWatched', variants[0].url);
  project.provide('urlWithoutScript', variants[1].url);
  return async () => {
    for (const variant of variants) variant.close();
    await close();
  };
}

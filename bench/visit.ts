import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { probe, type Seen, type Wanted } from './probe.ts';
import type { Profile } from './profiles.ts';
import type { BenchServer } from './server.ts';

/** A page to open, and what is waited for on it. */
export interface Address {
  url: string;
  wanted: readonly Wanted[];
  /** In how many documents the marks are: one, or as many as there are frames. */
  documents: number;
  /** In pixels. */
  viewport: { width: number; height: number };
}

/** What one visit came to. Times are in milliseconds since the navigation, sizes in bytes. */
export interface Measures {
  requests: number;
  /** Of all bodies, as sent. */
  bytes: number;
  /** Of scripts: files as sent, and what is written in documents as brotli would make it by itself. */
  script: number;
  firstWord: number | undefined;
  firstMark: number;
  whole: number;
  largestPaint: number | undefined;
  /** The greatest cumulative layout shift of any document. */
  shift: number;
  /** What tasks took beyond 50 ms each, from the first word until the page was quiet. */
  blocking: number;
  /** What JavaScript holds when the page is quiet and what it dropped is collected. */
  heap: number;
}

/** No chart takes longer than this; in milliseconds. */
const patience = 60_000;
/** How long nothing is asked for before a page is quiet; in milliseconds. */
const quiet = 500;

/**
 * Opens a page in a context of its own, without anything in a cache, waits until
 * its charts are whole and nothing more is asked for, and gives what that took.
 * `use` may look at the page then. Throws where marks do not come, with what
 * was missing, and where an answer was an error or came from elsewhere.
 */
export async function visit(
  browser: Browser,
  server: BenchServer,
  { url, wanted, documents, viewport }: Address,
  profile: Profile,
  use?: (page: Page) => Promise<void>,
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<Measures> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const seen: Seen[] = [];
    const whole = new Promise<void>((resolve) => {
      void context.exposeBinding('benchSeen', (_, times: Seen) => {
        if (seen.push(times) === documents) resolve();
      });
    });
    await prepare?.(context);
    await context.addInitScript(probe, wanted);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await throttle(session, profile);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('requestfailed', (request) => {
      // What a page gives up by itself, such as a frame that it fills otherwise, is no fault.
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed: ${why}`);
    });
    const pending = watchRequests(page);
    server.answers.length = 0;
    await page.goto(url, { waitUntil: 'commit', timeout: patience });
    await within(patience, whole, () => {
      const said = faults.length > 0 ? ` It said: ${faults.join('; ')}` : '';
      return `${url} had marks in ${seen.length} of ${documents} documents after ${patience / 1000} s. Look at it, or correct its marks in bench/subjects.ts.${said}`;
    });
    await pending.end();
    const answers = server.answers.filter(({ path }) => path !== '/favicon.ico');
    const lost = answers.filter(({ status }) => status !== 200).map(({ path }) => path);
    if (lost.length > 0) throw new Error(`${url} asked for what is not there: ${lost.join(', ')}`);
    if (faults.length > 0) throw new Error(`${url} has an error: ${faults.join('; ')}`);
    const inline = await inlineScripts(page);
    const measures = { ...(await measure(page, session, seen)), requests: answers.length };
    await use?.(page);
    const sum = (type?: string): number =>
      answers
        .filter((answer) => type === undefined || answer.type === type)
        .reduce((total, { bytes }) => total + bytes, 0);
    return { ...measures, bytes: sum(), script: sum('text/javascript') + inline };
  } finally {
    await context.close();
  }
}

/** Makes the line and the processor of a page as slow as a profile has them. */
export async function throttle(session: CDPSession, { line, slowed }: Profile): Promise<void> {
  await session.send('Network.enable');
  await session.send('Performance.enable');
  if (line) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  }
  if (slowed > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
}

/** Follows a page's requests; `end` waits until there was none for a while. */
export function watchRequests(page: Page): { end: () => Promise<void> } {
  const pending = new Set<unknown>();
  let last = Date.now();
  const start = (request: unknown): void => {
    pending.add(request);
    last = Date.now();
  };
  const stop = (request: unknown): void => {
    pending.delete(request);
    last = Date.now();
  };
  page.on('request', start).on('requestfinished', stop).on('requestfailed', stop);
  return {
    end: async () => {
      const latest = Date.now() + patience;
      while ((pending.size > 0 || Date.now() - last < quiet) && Date.now() < latest) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

async function within(time: number, wait: Promise<void>, message: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message())), time);
  });
  try {
    await Promise.race([wait, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function measure(
  page: Page,
  session: CDPSession,
  seen: readonly Seen[],
): Promise<Omit<Measures, 'requests' | 'bytes' | 'script'>> {
  const observed = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.benchObserved)),
  );
  const [top] = observed;
  if (!top) throw new Error(`${page.url()} was left while it was measured.`);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return {
    firstWord: top.firstPaint,
    firstMark: Math.min(...seen.map(({ first }) => first)) - top.origin,
    whole: Math.max(...seen.map(({ whole }) => whole)) - top.origin,
    largestPaint: top.largestPaint,
    shift: Math.max(...observed.map((frame) => frame?.shift ?? 0)),
    blocking: top.longTasks
      .filter(([start, duration]) => start + duration > (top.firstPaint ?? 0))
      .reduce((total, [, duration]) => total + duration - 50, 0),
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0,
  };
}

/** What the scripts that are written in documents come to by brotli, each document's by itself. */
async function inlineScripts(page: Page): Promise<number> {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() =>
        Array.from(document.scripts)
          .filter(({ src, type }) => !src && ['', 'module', 'text/javascript'].includes(type))
          .map(({ text }) => text)
          .join('\n'),
      ),
    ),
  );
  return texts
    .filter((text) => text !== '')
    .reduce((total, text) => total + brotliCompressSync(text).length, 0);
}

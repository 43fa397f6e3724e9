import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { size, withPage, withTab } from '../browser.ts';
import { hostPage, type Host } from './pageHost.ts';

/** A page that shows our charts, in the way of one publisher or one package. */
export interface Kind {
  name: string;
  /** Scripts that the page loads, as paths under `node_modules`. */
  scripts?: string[];
  /** The place of an embed in the page; a frame of 100% width unless told otherwise. */
  place?: (address: string, index: number) => string;
  /** Runs in the page, begins to listen. An arrow function that uses nothing from outside it. */
  start: (site: string) => void;
  /** It begins after the charts have spoken, not before. */
  late?: boolean;
  /** The height that it gives for the height that a chart asks for; the same unless told otherwise. */
  limit?: (height: number) => number;
}

/** What the recorder in a page has seen. */
export interface Seen {
  messages: { index: number; data: unknown; width: number }[];
  /** Every height that a frame was given, as it stands in its style or attribute. */
  heights: string[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** An open host page. */
export interface OpenHost {
  page: Page;
  /** The charts' own frames, in the order of their addresses. */
  charts: Frame[];
  /** The heights of the frames in the page, in pixels. */
  heights: () => Promise<number[]>;
  messages: () => Promise<Seen['messages']>;
  /** What the console and uncaught exceptions said. */
  errors: string[];
}

export const embedAddress = (chart: string, query = ''): string =>
  `${inject('url')}embed/${chart}/${query}`;

/** Time for a condition to come true on a busy machine, less than a test has. */
export const patient = { timeout: 15_000 };

/** Waits until a count has stayed as it is for longer than the charts take to answer (60 ms). */
export async function settled(count: () => Promise<number>): Promise<void> {
  for (let before = -1, now = await count(); now !== before;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    [before, now] = [now, await count()];
  }
}

/** Keeps all messages that come, and all heights that a frame is given. */
function record(): void {
  window.seen = { messages: [], heights: [] };
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const frames = [...document.querySelectorAll('iframe')];
    const index = frames.findIndex(({ contentWindow }) => contentWindow === source);
    window.seen.messages.push({ index, data, width: frames[index]?.clientWidth ?? -1 });
  });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLIFrameElement)) continue;
      const given = target.style.height || target.getAttribute('height');
      if (given) window.seen.heights.push(given);
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style', 'height'] });
}

/** Without it, the browser asks for one, and reports that there is none. */
const icon = '<link rel="icon" href="data:,">';

const plainFrame = (address: string): string =>
  `<iframe src="${address}" style="display:block;width:100%;border:0"></iframe>`;

/** The HTML of a host page of the kind with an embed for each address. */
function kindPage(host: Host, kind: Kind, addresses: readonly string[], wrap: string): string {
  const places = addresses.map(kind.place ?? plainFrame).join('\n');
  const scripts = (kind.scripts ?? []).map((path) => {
    const address = host.put(`/${path}`, readFileSync(`node_modules/${path}`));
    return `<script src="${address}"></script>`;
  });
  const start = kind.late ? '' : `<script>(${String(kind.start)})('${inject('url')}')</script>`;
  // What listens without a package must be there before the frames are.
  const [head, foot] = scripts.length > 0 ? ['', scripts.join('') + start] : [start, ''];
  return hostPage(
    wrap.replace('EMBEDS', () => places) + foot,
    `${icon}<style>body{margin:0}</style><script>(${String(record)})()</script>${head}`,
  );
}

interface Options {
  width?: number;
  /** Markup with EMBEDS where the embeds go. */
  wrap?: string;
  /** Runs before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** Waits until the embed shows the site's faces, which it asks for after its first paint. */
export async function waitForFaces(embed: Page | Frame): Promise<void> {
  await embed.waitForFunction(
    () => document.fonts.size > 0 && [...document.fonts].every(({ status }) => status === 'loaded'),
  );
}

/** Opens a host page with an embed for each address. */
export async function withHost<T>(
  host: Host,
  kind: Kind,
  addresses: readonly string[],
  use: (open: OpenHost) => Promise<T>,
  { width = 320, wrap = 'EMBEDS', prepare }: Options = {},
): Promise<T> {
  const path = host.put('/host.html', kindPage(host, kind, addresses, wrap));
  return withTab(host.put('/empty.html', hostPage('', icon)), size(width), async (page) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await prepare?.(page);
    await page.goto(path);
    const charts: Frame[] = [];
    for (const frame of await page.locator('iframe').elementHandles()) {
      const chart = await frame.contentFrame();
      if (chart) charts.push(chart);
    }
    const messages = (): Promise<Seen['messages']> => page.evaluate(() => window.seen.messages);
    const heights = (): Promise<number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((each) => each.getBoundingClientRect().height),
      );
    return use({ page, charts, heights, messages, errors });
  });
}

/** Waits until each chart has spoken, then begins to listen. */
export async function startLate({ page }: OpenHost, kind: Kind): Promise<void> {
  await page.waitForFunction(() => {
    const spoken = new Set(window.seen.messages.map(({ index }) => index));
    return spoken.size === document.querySelectorAll('iframe').length;
  });
  await page.evaluate(kind.start, inject('url'));
}

const measured = new Map<string, Promise<{ shut: number; open: number }>>();

/** The height of a chart's document in pixels, shut and with its table open, where no frame is. */
export function measure(chart: string, width: number): Promise<{ shut: number; open: number }> {
  const key = `${chart} ${width}`;
  const known = measured.get(key);
  if (known) return known;
  const heights = withPage(`embed/${chart}/`, size(width), async (page) => {
    // The words of an open table may break elsewhere once the site's faces have come.
    await waitForFaces(page);
    return page.evaluate(() => {
      const height = (): number =>
        Math.ceil(document.documentElement.getBoundingClientRect().height);
      const shut = height();
      document.querySelector('details')?.setAttribute('open', '');
      return { shut, open: height() };
    });
  });
  measured.set(key, heights);
  return heights;
}

/** Opens or shuts a chart's table, as its reader would. */
export async function toggle(chart: Frame): Promise<void> {
  // A browser lays out a frame of another site only while it is in view.
  await (await chart.frameElement()).scrollIntoViewIfNeeded();
  await chart.locator('summary').evaluate((each) => (each as HTMLElement).click());
}

import type { BrowserContext, Page } from 'playwright-core';
import type { Charts, Scene } from './charts.ts';

declare global {
  interface Window {
    /** All words that were written on canvases of the document. */
    benchWritten?: string[];
  }
}

/** Has each document keep what it writes on a canvas: elements tell nothing of that. Not while it is measured. */
export async function keepWriting(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const written: string[] = [];
    window.benchWritten = written;
    const { prototype } = CanvasRenderingContext2D;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with its own context.
    const { fillText } = prototype;
    prototype.fillText = function (this: CanvasRenderingContext2D, text, x, y, room?) {
      written.push(text);
      if (room === undefined) fillText.call(this, text, x, y);
      else fillText.call(this, text, x, y, room);
    };
  });
}

/**
 * What is not to be seen of charts in the frames of a page, each thing in words;
 * nothing where all is there: the stops with their names in their order, and
 * the bars with their names and values, of which one is "not reported".
 */
export async function missingOf(
  page: Page,
  scenes: readonly Scene[],
  charts: Charts,
): Promise<string[]> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(readSeen)));
  const seen = texts.join(' ').replace(/\s+/g, '');
  const expected = scenes.flatMap((scene) => expectedWords(scene, charts));
  return expected.filter((words) => !seen.includes(words.replace(/\s+/g, '')));
}

function expectedWords(scene: Scene, { stops, approvals }: Charts): string[] {
  return scene === 'map'
    ? stops.flatMap(({ order, city }) => [city, String(order)])
    : approvals.flatMap(({ name, text }) => [name, text]);
}

/** Runs in a document: its words that have a box and are not hidden, and those on its canvases. */
function readSeen(): string {
  const words: string[] = [];
  const range = document.createRange();
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document.body, ...shadows]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const shown = node.parentElement?.checkVisibility({ visibilityProperty: true });
      if (shown && range.getClientRects().length > 0) words.push(node.textContent ?? '');
    }
  }
  return [...words, ...(window.benchWritten ?? [])].join(' ');
}

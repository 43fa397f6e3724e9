import { readdirSync } from 'node:fs';
import { inject } from 'vitest';
import type { Tab } from './engine.ts';

const all = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .toSorted();
const isClaim = (path: string): boolean => path.startsWith('claims/');

/** Every page of the built site by its path, one claim for all; a frozen embed never changes. */
export const paths = [
  ...all.filter((path) => !isClaim(path) && !/^embed\/.+\/.+\//.test(path)),
  ...all.filter(isClaim).slice(0, 1),
];

/** The address of a path from the site's own root. */
export const at = (path: string): string => inject('url') + path;

/** Waits until the faces have come that the page has asked for, and those of the embeds that it shows. */
export function settle(tab: Pick<Tab, 'evaluate'>): Promise<void> {
  return tab.evaluate(async () => {
    const shown = [...document.querySelectorAll('iframe')].filter((each) => each.clientHeight > 0);
    const documents = [document, ...shown.flatMap((each) => each.contentDocument ?? [])];
    // An embed turns its faces on once it is painted.
    const isWaiting = (each: Document): boolean =>
      each.fonts.status === 'loading' || each.querySelector('style[media="not all"]') !== null;
    for (let tries = 0; tries < 100 && documents.some(isWaiting); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}

/** Looks again and again until there is something, or for longer than a busy machine takes. */
export async function until<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}

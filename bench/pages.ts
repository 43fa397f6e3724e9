import { readdirSync } from 'node:fs';

/** The addresses of the built site's pages from its root, in order: one claim for all, and no frozen embed. */
export function listPages(): string[] {
  const all = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();
  const isClaim = (path: string): boolean => /^\/claims\/.+\//.test(path);
  const isFrozen = (path: string): boolean => /^\/embed\/.+\/.+\//.test(path);
  return [
    ...all.filter((path) => !isClaim(path) && !isFrozen(path)),
    ...all.filter(isClaim).slice(0, 1),
  ];
}

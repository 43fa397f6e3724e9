import { resolveColours } from '../styles/palette.ts';

/**
 * A chart's style sheet for a file that stands alone: plain colours, the faces
 * of `sans` (a CSS font family), no rules for other media, and no weight that
 * only a variable font has.
 */
export function standaloneCss(css: string, sans: string): string {
  return resolveColours(css)
    .replaceAll(/@(?:media|container)[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replaceAll(/var\(--sans[^)]*\)/g, sans)
    .replaceAll(/font-weight:\s*650/g, 'font-weight: 700');
}

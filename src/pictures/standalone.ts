import { resolveColours } from '../styles/palette.ts';

/**
 * A chart's style sheet for a file that stands alone: plain colours, the faces
 * of `sans` (a CSS font family) and no rules for other media.
 */
export function standaloneCss(css: string, sans: string): string {
  return resolveColours(css)
    .replaceAll(/@(?:media|container)[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replaceAll(/var\(--sans[^)]*\)/g, sans);
}

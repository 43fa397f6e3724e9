import { palette } from '../styles/palette.ts';

/** The site's icon as SVG: the half-filled disc on paper. */
export function drawIcon(): string {
  const [paper] = palette.paper;
  const [accent] = palette.accent;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${paper}"/><circle cx="32" cy="32" r="20" fill="none" stroke="${accent}" stroke-width="5"/><path d="M32 12a20 20 0 0 0 0 40z" fill="${accent}"/></svg>`;
}

import type { Mark } from '../../content/certainty.ts';

/** One form of the mark, from the sprite of the page, as markup. */
export function drawGlyph(mark: Mark): string {
  return `<svg class="mark ${mark}" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><use href="#mark-${mark}"></use></svg>`;
}

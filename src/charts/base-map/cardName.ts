import type { Label } from '../../labels/label.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { CardDrawing } from '../chart.ts';

/** The size of a name on a card's map, in pixels. */
export const nameSize = 22;

/** How a card's map sets its names and numbers. */
export const nameType = { 'font-size': nameSize, 'font-weight': 600 } as const;

/** A name on a card's map as markup. */
export function drawCardName({ x, anchor, lines }: Label): string {
  const halo = { 'paint-order': 'stroke', stroke: 'var(--land)', 'stroke-width': 5 };
  return lines
    .map(({ text, y }) =>
      element(
        'text',
        {
          ...{ ...nameType, ...halo, 'stroke-linejoin': 'round', fill: 'var(--ink)', x, y },
          'text-anchor': anchor,
        },
        escapeMarkup(text),
      ),
    )
    .join('');
}

/** What the names cover. */
export function textsOf(names: readonly Label[]): CardDrawing['texts'] {
  return names.map(({ lines: [line], box }) => ({ text: line?.text ?? '', size: nameSize, box }));
}

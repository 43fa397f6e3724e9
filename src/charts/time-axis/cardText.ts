import { element, escapeMarkup } from '../../lib/svg.ts';
import type { CardDrawing, CardRoom } from '../chart.ts';

/** A line of text of a share card's picture. */
export interface CardText {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  face: 'sans' | 'strong';
  fill: string;
}

/** The size of every text, in pixels. */
export const cardTextSize = 22;

/** How a text that is not the news looks. */
export const quiet = { face: 'sans', fill: 'var(--soft)' } as const;

/** The text as markup. */
export function drawCardText({ text, x, y, anchor, face, fill }: CardText): string {
  const weight = face === 'sans' ? 400 : 600;
  return element(
    'text',
    { x, y, fill, 'text-anchor': anchor, 'font-size': cardTextSize, 'font-weight': weight },
    escapeMarkup(text),
  );
}

/** The text with what it covers. */
export function boxCardText(
  { text, x, y, anchor, face }: CardText,
  { measures }: CardRoom,
): CardDrawing['texts'][number] {
  const size = cardTextSize;
  const width = measures[face](text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { text, size, box: { x: left, y: y - 0.8 * size, width, height: size } };
}

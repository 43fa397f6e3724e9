import type { Box } from '../lib/geometry.ts';
import { element, escapeMarkup } from '../lib/svg.ts';
import { type Choice, placeAttributes } from './choice.ts';

/** What a chart has to say of one thing that it draws: a stop, a bar, an event. */
export interface Answer {
  /** Its name in the chart; letters, digits and hyphens. */
  id: string;
  /** A whole sentence or several, which need nothing beside them. */
  text: string;
  /** The ledger entries that bear it out. */
  cite: readonly string[];
}

/** Where a drawing shows what an answer is about. */
export interface Spot {
  /** The answer's id. */
  of: string;
  /** In the drawing's pixels: first what a reader points at, then all else that shows the same. */
  boxes: readonly Box[];
}

/** The answers as a list, for a reader who does not see the chart. */
export function listAnswers(answers: readonly Answer[], choices: readonly Choice[] = []): string {
  const items = answers.map(({ text }, i) =>
    element('li', placeAttributes(choices, i), escapeMarkup(text)),
  );
  return element('ol', { class: 'answers' }, ...items);
}

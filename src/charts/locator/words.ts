import { formatWhen } from '../../format/dates.ts';
import type { Answer } from '../answer.ts';
import type { Table } from '../chart.ts';
import type { Locator } from './shape.ts';

/** The places in sentences, in their order. */
export function answersOf({ places }: Locator): Answer[] {
  return places.map(({ id, place, when, reported, cites }, i) => ({
    id,
    text: `${i + 1}: ${place}, ${formatWhen(when)}. ${reported}`,
    cite: cites,
  }));
}

/** A row for each place: what is said of it, and when it was so. */
export function tableOf({ caption, places }: Locator): Table {
  return {
    caption,
    columns: ['Place', 'When', 'What is reported'],
    // Browsers break a line after a dash unless a word joiner follows it.
    rows: places.map(({ id, place, when, reported, cites }) => ({
      cells: [place, formatWhen(when).replaceAll('–', '–\u2060'), reported],
      cite: cites,
      answer: id,
    })),
  };
}

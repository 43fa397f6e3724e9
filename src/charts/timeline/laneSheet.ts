import { textWidth } from '../../lib/text.ts';
import { dayAfter, type DayScale, scaleDays } from '../time-axis/days.ts';
import { placeText, type Text } from '../time-axis/text.ts';
import { type Kind, labelWidth, radius } from './placed.ts';
import type { Timeline } from './shape.ts';

/** What a drawing in lanes is set out with, in pixels. */
export interface LaneSheet {
  width: number;
  size: number;
  /** The height of a row, and between two lanes. */
  row: number;
  gap: number;
  /** Whether the names of the lanes stand beside them, or above. */
  beside: boolean;
  /** Where the line of time begins. */
  left: number;
  at: DayScale;
}

/** The heights of the names of months, and of the words of the line across. */
export const head = 20;

/** The size of the text. */
export const size = 13;

/** The sheet for a drawing so many pixels wide. */
export function openLanes({ from, to, matters }: Timeline, width: number): LaneSheet {
  const beside = width >= 760;
  const names = Math.max(...matters.map(({ label }) => textWidth(label, size)));
  const left = beside ? Math.ceil(names) + 12 : 1;
  return {
    ...{ width, size, row: beside ? 20 : 17, gap: beside ? 10 : 8, beside, left },
    at: scaleDays([
      [from, left],
      [dayAfter(to), width - radius - 1],
    ]),
  };
}

/** A line of text whose middle is at the height `y`. */
export function textAt(
  words: string,
  x: number,
  y: number,
  kind: Kind,
  { width }: LaneSheet,
  date = '',
  anchor: Text['anchor'] = 'start',
): Text<Kind> {
  const text = { words, x, y: Math.round(y + 4.5), anchor, kind } as const;
  const length = kind === 'name' ? textWidth(words, size) : labelWidth(words, date, size);
  return placeText(text, size, width, length);
}

import { dayAfter, type DayScale, scaleDays } from '../time-axis/days.ts';
import { placeText, type Text } from '../time-axis/text.ts';
import type { TimeStrip } from './shape.ts';

/** The styles of the strip's texts. */
type Kind = 'span' | 'main' | 'sum' | 'day' | 'month' | 'start';
export type StripText = Text<Kind>;

/** What a drawing of one width is set out with. */
export interface Sheet {
  width: number;
  /** Whether there is room for words in full. */
  full: boolean;
  /** The size of the text. */
  size: number;
  /** The height of the line of time. */
  axis: number;
  /** The baselines of the text just under the line, and under the marks. */
  under: number;
  below: number;
  at: DayScale;
  text: (words: string, x: number, y: number, anchor: StripText['anchor'], kind: Kind) => StripText;
}

export const barHeight = 9;

/** From this width on there is room for words in full. */
const roomy = 560;
/** A pixel at each side, for engines that round to the left. */
const inset = 1;

/** The sheet for a strip `width` pixels wide. */
export function openSheet({ from, to }: Pick<TimeStrip, 'from' | 'to'>, width: number): Sheet {
  const full = width >= roomy;
  const size = full ? 13 : 12;
  const axis = size + barHeight + 7;
  return {
    ...{ width, full, size, axis },
    under: axis + size + 2,
    below: axis + size + 32,
    at: scaleDays([
      [from, inset],
      [dayAfter(to), width - inset],
    ]),
    text: (words, x, y, anchor, kind) => placeText({ words, x, y, anchor, kind }, size, width),
  };
}

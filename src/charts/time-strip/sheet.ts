import { scaleUtc, utcDay } from 'd3';
import { months } from '../../lib/months.ts';
import { round } from '../../lib/round.ts';
import type { TimeStrip } from './shape.ts';
import { placeText, type Text } from './text.ts';

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
  /** The day after the first, and the day after the last. */
  first: Date;
  end: Date;
  /** Where a day begins, or the one `days` after it. */
  at: (day: string, days?: number) => number;
  text: (words: string, x: number, y: number, anchor: Text['anchor'], kind: Text['kind']) => Text;
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
  const end = utcDay.offset(new Date(to), 1);
  const scale = scaleUtc([new Date(from), end], [inset, width - inset]);
  return {
    ...{ width, full, size, axis, end },
    under: axis + size + 2,
    below: axis + size + 32,
    first: utcDay.offset(new Date(from), 1),
    at: (day, days = 0) => round(scale(utcDay.offset(new Date(day), days))),
    text: (words, x, y, anchor, kind) => placeText(words, x, y, anchor, kind, size, width),
  };
}

/** The name of a date's month, or its first three letters. */
export function monthName(date: string, full: boolean): string {
  const name = months[Number(date.slice(5, 7)) - 1] ?? '';
  return full ? name : name.slice(0, 3);
}

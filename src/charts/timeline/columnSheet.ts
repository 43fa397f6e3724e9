import { balanceText } from '../../lib/wrap.ts';
import { countDays, dayAfter, type DayScale, scaleDays } from '../time-axis/days.ts';
import type { Item } from './items.ts';
import { placeMarks, step, trackItems } from './marks.ts';
import { glyphRoom, labelWidth, radius } from './placed.ts';
import type { Timeline } from './shape.ts';

/** What an upright drawing of one width is set out with, in pixels. */
export interface ColumnSheet {
  width: number;
  at: DayScale;
  /** The line of time, and where the forms and the words begin. */
  axis: number;
  glyphs: number;
  words: number;
  /** The tracks of what lasts, left of the line, by the item’s id. */
  tracks: ReadonlyMap<string, number>;
  /** Days’ marks by the item’s id: how far down, and how far right of the line of time. */
  marks: ReadonlyMap<string, { y: number; x: number }>;
  top: number;
  bottom: number;
}

/** The text of a column: its size, the height of a line, and what is between two rows. */
export const columnText = { size: 12, leading: 14, gap: 3 } as const;

/** Room for the names of months and the numbers of days, and for each track. */
const names = 25;
const track = 9;

/** Between the marks and the words, for leaders. */
const leaders = 13;

/** Above the first day. */
const top = 6;

/** The least that a day is high. */
const least = 2.7;

/** The sheet for a drawing so many pixels wide; `heightOf` gives the height of all words in a given room. */
export function openColumn(
  chart: Timeline,
  items: readonly Item[],
  width: number,
  heightOf: (room: number) => number,
): ColumnSheet {
  const tracks = trackItems(items);
  const axis = names + track * (Math.max(-1, ...tracks.values()) + 1) + 6;
  // Marks side by side take room from the words, and words that take more lines make the days higher.
  const guess = heightOf(width - axis - leaders - glyphRoom - step);
  const marked = [...placeMarks(items, axis, scaleColumn(chart, guess).at).values()];
  const glyphs = Math.max(axis, ...marked.map(({ x }) => x)) + radius + leaders;
  const words = glyphs + glyphRoom - 5;
  const { at, bottom } = scaleColumn(chart, Math.max(guess, heightOf(width - words)));
  const marks = placeMarks(items, axis, at);
  return { width, at, axis, glyphs, words, tracks, marks, top, bottom };
}

/** The days down a column that is at least so high. */
function scaleColumn(
  { from, to, magnified }: Timeline,
  height: number,
): Pick<ColumnSheet, 'at' | 'bottom'> {
  const plain = countDays(from, magnified.from) - 1;
  const large = countDays(magnified.from, to) * magnified.times;
  const unit = Math.max(least, height / (plain + large));
  const bottom = Math.round(top + unit * (plain + large));
  const stops = [
    [from, top],
    [magnified.from, top + unit * plain],
    [dayAfter(to), bottom],
  ] as const;
  return { at: scaleDays(stops), bottom };
}

/** The words of an item in the lines that they take in so much room. */
export function linesOf({ date, label }: Pick<Item, 'date' | 'label'>, room: number): string[] {
  const { size } = columnText;
  return balanceText(`${date} ${label}`.trim(), size, room, (words) =>
    labelWidth(words, date, size),
  );
}

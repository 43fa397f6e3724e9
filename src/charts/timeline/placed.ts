import type { Mark } from '../../content/certainty.ts';
import type { Box, Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { regularWidth, textWidth } from '../../lib/text.ts';
import type { Text } from '../time-axis/text.ts';
import type { Item } from './items.ts';

/** The styles of the texts. */
export type Kind = 'label' | 'name' | 'month' | 'remark' | 'key';

/** An item in its place, or a part of the key. */
export interface Placed {
  id: string;
  matter: string | undefined;
  mark: Item['mark'];
  /** The middle of a day's mark, or the outline of a bar. */
  shape: { at: Position; about: boolean } | { outline: Position[] } | undefined;
  /** From the mark to the words. */
  leader: Position[];
  /** Who says so: the middle of the form. */
  glyph: (Position & { mark: Mark }) | undefined;
  /** The lines of its words; the first begins with the date. */
  texts: Text<Kind>[];
  date: string;
}

/** A dashed line between two items. */
export interface Join {
  /** The matter of both. */
  matter: string | undefined;
  paths: Position[][];
  text: Text<Kind>;
}

/** Everything in one drawing, in pixels. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** Straight lines: the line of time, and what divides it. */
  axis: [Position, Position][];
  grid: [Position, Position][];
  /** The days of the line across all, and of what is drawn larger. */
  tint: Box | undefined;
  magnified: Box | undefined;
  placed: Placed[];
  joins: Join[];
  texts: Text<Kind>[];
}

/** Half of a day's mark, and of a form beside it. */
export const radius = 4;
/** From the left of a form to the words after it. */
export const glyphRoom = 14;

/** How wide the words of an item come out at most: its date is bold. */
export function labelWidth(words: string, date: string, size: number): number {
  return words.startsWith(date)
    ? textWidth(date, size) + regularWidth(words.slice(date.length), size)
    : regularWidth(words, size);
}

/** A straight line from one place to another. */
export function segment(x: number, y: number, toX: number, toY: number): [Position, Position] {
  return [
    { x: round(x), y: round(y) },
    { x: round(toX), y: round(toY) },
  ];
}

/** What a day's mark covers. */
function markBox({ x, y }: Position): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Every text and mark of the drawing, for what overlaps. */
export function partsOf({ placed, joins, texts }: TimelineLayout): { words: string; box: Box }[] {
  const marks = placed.flatMap(({ id, shape }) =>
    shape && 'at' in shape ? [{ words: `the mark of ${id}`, box: markBox(shape.at) }] : [],
  );
  return [
    ...[...placed.flatMap((each) => each.texts), ...joins.map(({ text }) => text), ...texts],
    ...marks,
  ];
}

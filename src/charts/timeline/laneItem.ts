import type { DayScale } from '../time-axis/days.ts';
import { outlineOf } from './bar.ts';
import type { Item } from './items.ts';
import { head, type LaneSheet, size, textAt } from './laneSheet.ts';
import type { Place, Stretch } from './pack.ts';
import { glyphRoom, labelWidth, type Placed, radius, type TimelineLayout } from './placed.ts';

/** How far the mark of an item reaches along the line. */
export function markOf({ extent }: Item, { at }: LaneSheet): Stretch {
  if (!extent.point) return [at(extent.from), at(extent.to, 1)];
  const middle = middleOfDay(extent.from, at);
  return [middle - radius, middle + radius];
}

/** What an item takes up in a row: its mark, and how wide its words are. */
export function packedOf(item: Item, sheet: LaneSheet): { mark: Stretch; words: number } {
  return {
    mark: markOf(item, sheet),
    words: glyphRoom + labelWidth(wordsOf(item), item.date, size),
  };
}

/** An item in its place, its rows at the heights that `middleOf` gives. */
export function placeItem(
  item: Item,
  place: Place,
  middleOf: (row: number) => number,
  sheet: LaneSheet,
): Placed {
  const { id, matter, mark, date, extent } = item;
  const y = middleOf(place.row);
  const thickness = mark === 'band' || mark === 'main' ? 10 : 6;
  return {
    ...{ id, matter, mark, date, leader: [] },
    shape: extent.point
      ? { at: { x: middleOfDay(extent.from, sheet.at), y }, about: extent.about }
      : { outline: outlineOf(extent, sheet.at, y, thickness, false) },
    ...placeWords(item, place.words.x, place.words.side, middleOf(place.words.row), sheet),
  };
}

/** The line across all lanes, with its words above them. */
export function placeLine(
  item: Item,
  top: number,
  end: number,
  sheet: LaneSheet,
): { placed: Placed; tint: TimelineLayout['tint'] } {
  const [from, to] = markOf({ ...item, extent: { ...item.extent, point: false } }, sheet);
  const { id, matter, mark, date } = item;
  const words = placeWords(item, to, 'left', top - head / 2, sheet);
  return {
    placed: { ...{ id, matter, mark, date, leader: [], shape: undefined }, ...words },
    tint: { x: from, y: top, width: Math.round((to - from) * 10) / 10, height: end - top },
  };
}

/** The words of an item, and the form of who says so between them and the mark. */
function placeWords(
  item: Item,
  edge: number,
  side: 'left' | 'right',
  y: number,
  sheet: LaneSheet,
): Pick<Placed, 'glyph' | 'texts'> {
  const [sign, anchor] = side === 'right' ? ([1, 'start'] as const) : ([-1, 'end'] as const);
  const x = Math.round(edge);
  const words = wordsOf(item);
  const text = textAt(words, x + sign * glyphRoom, y, 'label', sheet, item.date, anchor);
  return { glyph: { mark: item.provenance, x: x + sign * 5, y }, texts: [text] };
}

function wordsOf({ date, label }: Item): string {
  return `${date} ${label}`;
}

function middleOfDay(day: string, at: DayScale): number {
  return Math.round((at(day) + at(day, 1)) / 2);
}

import type { Position } from '../../lib/geometry.ts';
import { placeText, type Text } from '../time-axis/text.ts';
import { outlineOf } from './bar.ts';
import { middle } from './columnRows.ts';
import { type ColumnSheet, columnText } from './columnSheet.ts';
import { anchorOf } from './extent.ts';
import type { Item } from './items.ts';
import { type Kind, labelWidth, type Placed, radius } from './placed.ts';

const { size, leading } = columnText;

/** An item beside the line of time, its words in these lines from `top` down. */
export function placeItem(item: Item, lines: string[], top: number, sheet: ColumnSheet): Placed {
  const { id, matter, mark, date, provenance } = item;
  const y = top + middle;
  const from = startOf(item, sheet);
  const place = sheet.marks.get(id);
  return {
    ...{ id, matter, mark, date },
    shape: place
      ? { at: place, about: item.extent.about }
      : mark === 'line'
        ? undefined
        : { outline: outlineOf(item.extent, sheet.at, ...trackOf(item, sheet), true) },
    leader: [
      from,
      { x: from.x + 3, y: from.y },
      { x: sheet.glyphs - 9, y },
      { x: sheet.glyphs - 7, y },
    ],
    glyph: { mark: provenance, x: sheet.glyphs, y },
    texts: lines.map((words, i) =>
      textAt(words, sheet.words, top + i * leading, 'label', sheet, date),
    ),
  };
}

/** The lines of words from `top` down. */
export function textsAt(
  lines: readonly string[],
  top: number,
  kind: Kind,
  sheet: ColumnSheet,
  date = '',
): Text<Kind>[] {
  return lines.map((words, i) => textAt(words, sheet.words, top + i * leading, kind, sheet, date));
}

/** Where the leader of an item begins. */
function startOf(item: Item, sheet: ColumnSheet): Position {
  const place = sheet.marks.get(item.id);
  if (place) return { x: place.x + radius, y: place.y };
  const y = Math.round(sheet.at(anchorOf(item.extent)) + 2);
  if (item.mark === 'line') return { x: sheet.axis + radius + 4, y };
  const [middle, thickness] = trackOf(item, sheet);
  return { x: middle + thickness / 2, y };
}

/** The middle of an item's bar, left of the line of time or on it, and how thick it is. */
function trackOf(
  { id, mark }: Item,
  { axis, tracks }: ColumnSheet,
): [middle: number, thickness: number] {
  const track = tracks.get(id);
  const thickness = mark === 'band' || mark === 'main' ? 8 : 4;
  return track === undefined ? [axis, 6] : [axis - 6 - (track + 0.5) * 9 + 1, thickness];
}

/** A line of words whose top is at `top`. */
export function textAt(
  words: string,
  x: number,
  top: number,
  kind: Kind,
  { width }: ColumnSheet,
  date = '',
): Text<Kind> {
  const text = { words, x, y: top + 12, anchor: 'start', kind } as const;
  return placeText(text, size, width, labelWidth(words, date, size));
}

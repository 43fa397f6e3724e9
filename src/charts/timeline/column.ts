import { textsAt, placeItem } from './columnItem.ts';
import { middle, placeRows, type Row, rowHeight, rowLines, rowsOf } from './columnRows.ts';
import { type ColumnSheet, columnText, openColumn } from './columnSheet.ts';
import { layoutTime, timeTexts } from './columnTime.ts';
import type { Item } from './items.ts';
import { layoutKey } from './key.ts';
import { glyphRoom, type Join, type Kind, segment, type TimelineLayout } from './placed.ts';
import type { Timeline } from './shape.ts';
import type { Text } from '../time-axis/text.ts';

/** The events in a column, from the first down, with the days of the article's time larger. */
export function layoutColumn(
  chart: Timeline,
  items: readonly Item[],
  width: number,
): TimelineLayout {
  const rows = rowsOf(chart, items);
  const sheet = openColumn(chart, items, width, (room) =>
    rows.reduce((sum, row) => sum + rowHeight(row, room), 0),
  );
  const { axis, top, bottom, words } = sheet;
  const tops = placeRows(rows, sheet);
  const linesOf = (row: Row): string[] => rowLines(row, width - words);
  const placed = rows.flatMap((row, i) =>
    'item' in row ? placeItem(row.item, linesOf(row), tops[i] ?? 0, sheet) : [],
  );
  const remarks = rows.map((row, i) =>
    'item' in row ? [] : textsAt(linesOf(row), tops[i] ?? 0, 'remark', sheet),
  );
  const texts = [...placed.flatMap((each) => each.texts), ...remarks.flat()];
  const end = Math.max(bottom, ...texts.map(({ box }) => box.y + box.height)) + 8;
  const key = layoutKey(chart, items, { width, size: columnText.size, top: end });
  const own = remarks.filter((_, i) => !isOfPair(rows[i]));
  return {
    ...{ width, height: Math.ceil(end + key.height) },
    axis: [segment(axis, top, axis, bottom)],
    ...layoutTime(chart, items, sheet),
    placed: [...placed, ...key.placed],
    joins: joinsOf(chart, rows, tops, remarks, sheet),
    texts: [...timeTexts(chart, sheet), ...own.flat()],
  };
}

function isOfPair(row: Row | undefined): boolean {
  return row !== undefined && 'remark' in row && row.pair !== undefined;
}

/** The dashed lines between the words of two items, beside what stands between them. */
function joinsOf(
  { pairs }: Timeline,
  rows: readonly Row[],
  tops: readonly number[],
  remarks: readonly Text<Kind>[][],
  { glyphs }: ColumnSheet,
): Join[] {
  return pairs.flatMap(({ id, events }) => {
    const [one = -1, other = -1] = events.map((event) =>
      rows.findIndex((row) => 'item' in row && row.item.id === event),
    );
    const [first, last] = [one, other].map((at) => (tops[at] ?? 0) + middle);
    const text = remarks[rows.findIndex((row) => 'remark' in row && row.pair === id)]?.[0];
    if (first === undefined || last === undefined || !text) return [];
    const x = glyphs - glyphRoom / 2 + 1;
    const path = [
      { x: x + 2, y: first + 6 },
      { x: x - 1, y: first + 9 },
      { x: x - 1, y: last - 9 },
      { x: x + 2, y: last - 6 },
    ];
    const row = rows[one];
    const matter = row && 'item' in row ? row.item.matter : undefined;
    return [{ paths: [path], text, matter }];
  });
}

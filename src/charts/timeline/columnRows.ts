import { type ColumnSheet, columnText, linesOf } from './columnSheet.ts';
import { anchorOf } from './extent.ts';
import type { Item } from './items.ts';
import { spreadRows } from './rows.ts';
import type { Timeline } from './shape.ts';

/** What stands beside the line of time: an item, or a remark on it at a day, which may be that of a pair. */
export type Row = { item: Item } | { remark: string; day: string; pair: string | undefined };

/** From the top of a line of text to its middle. */
export const middle = 8;

/** The items in the order of time, with the words of a pair before its second, and a remark where days grow. */
export function rowsOf({ pairs, magnified }: Timeline, items: readonly Item[]): Row[] {
  const remark = `Below, a day is ${magnified.times} times as tall`;
  const rows = items.flatMap((item): Row[] => [
    ...pairs
      .filter(({ events }) => events[1] === item.id)
      .map(({ id, label }) => ({ remark: label, day: anchorOf(item.extent), pair: id })),
    { item },
  ]);
  const at = rows.findIndex((row) => dayOf(row) >= magnified.from);
  const large: Row = { remark, day: magnified.from, pair: undefined };
  return rows.toSpliced(at < 0 ? rows.length : at, 0, large);
}

/** The words of a row in the lines that they take in so much room. */
export function rowLines(row: Row, room: number): string[] {
  return linesOf('item' in row ? row.item : { date: '', label: row.remark }, room);
}

/** How high a row is in so much room. */
export function rowHeight(row: Row, room: number): number {
  return rowLines(row, room).length * columnText.leading + columnText.gap;
}

/** The top of each row, as near to its day as the others let it be. */
export function placeRows(rows: readonly Row[], sheet: ColumnSheet): number[] {
  const wishes = rows.map((row) => ({
    wish: wishOf(row, sheet) - middle,
    height: rowHeight(row, sheet.width - sheet.words),
  }));
  return spreadRows(wishes, 0, sheet.bottom + columnText.gap);
}

function dayOf(row: Row): string {
  return 'item' in row ? anchorOf(row.item.extent) : row.day;
}

/** How far down the middle of a row's first line would best be. */
function wishOf(row: Row, { at, marks }: ColumnSheet): number {
  const mark = 'item' in row ? marks.get(row.item.id) : undefined;
  return mark ? mark.y : at(dayOf(row)) + 2;
}

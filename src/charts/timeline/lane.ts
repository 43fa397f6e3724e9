import type { Position } from '../../lib/geometry.ts';
import { placeText } from '../time-axis/text.ts';
import type { Item } from './items.ts';
import { markOf, packedOf, placeItem } from './laneItem.ts';
import { type LaneSheet, size } from './laneSheet.ts';
import { packRows } from './pack.ts';
import { type Join, labelWidth, type Placed } from './placed.ts';
import type { Timeline } from './shape.ts';

/** Two items that a line joins. */
interface Joined {
  pair: Timeline['pairs'][number];
  one: Item;
  other: Item;
}

/** The items of one matter in rows from `top` down. */
export function layoutLane(
  { pairs }: Timeline,
  items: readonly Item[],
  top: number,
  sheet: LaneSheet,
): { rows: number; placed: Placed[]; joins: Join[] } {
  const joined = new Map<string, Joined>(
    pairs.flatMap((pair) => {
      const [one, other] = pair.events.map((id) => items.find((item) => item.id === id));
      return one && other ? [[one.id, { pair, one, other }] as const] : [];
    }),
  );
  const seconds = new Set([...joined.values()].map(({ other }) => other.id));
  const things = items.filter(({ id }) => !seconds.has(id));
  const { rows, places } = packRows(
    things.map((item) => {
      const other = joined.get(item.id)?.other;
      return { ...packedOf(item, sheet), with: other && packedOf(other, sheet) };
    }),
    [sheet.left, sheet.width],
  );
  const middleOf = (row: number): number => top + (row + 0.5) * sheet.row;
  const placed = things.flatMap((item, i) => {
    const [own, second] = places[i] ?? [];
    const other = joined.get(item.id)?.other;
    return [
      ...(own ? [placeItem(item, own, middleOf, sheet)] : []),
      ...(other && second ? [placeItem(other, second, middleOf, sheet)] : []),
    ];
  });
  const joins = things.flatMap((item, i): Join[] => {
    const found = joined.get(item.id);
    return found ? [joinItems(found, middleOf(places[i]?.[0]?.row ?? 0), sheet)] : [];
  });
  return { rows: Math.max(1, rows), placed, joins };
}

/** The dashed line between two items of a row, with what joins them in its middle. */
function joinItems({ pair, one, other }: Joined, y: number, sheet: LaneSheet): Join {
  const [from, to] = [markOf(one, sheet)[1] + 2, markOf(other, sheet)[0] - 2];
  const at = { x: Math.round((from + to) / 2), y: y + 4 };
  const words = { words: pair.label, ...at, anchor: 'middle', kind: 'remark' } as const;
  const text = placeText(words, size, sheet.width, labelWidth(pair.label, '', size));
  const { x, width } = text.box;
  const line = (...ends: [number, number]): Position[] =>
    ends.map((x) => ({ x: Math.round(x), y }));
  return { paths: [line(from, x - 2), line(x + width + 2, to)], text, matter: one.matter };
}

import { grow } from '../../lib/geometry.ts';
import type { Spot } from '../answer.ts';
import { boxOf } from '../base-map/disc.ts';
import type { LocatorLayout } from './layout.ts';

/** How far around the middle of a mark a drawing shows its place. */
const reach = 7;

/** Where the map shows each place: its number and its line in the key, or its words; and its mark. */
export function spotsOf({ width, discs, key, labels, marks }: LocatorLayout): Spot[] {
  const ids = [...new Set(marks.map(({ id }) => id))];
  return ids.map((id) => ({
    of: id,
    boxes: [
      ...discs.filter((disc) => disc.id === id).map(boxOf),
      ...labels.filter((label) => label.id === id).map(({ box }) => grow(box, 2)),
      ...key
        .filter(({ disc }) => disc.id === id)
        .map(({ y, height }) => ({ x: 0, y, width, height })),
      ...marks
        .filter((mark) => mark.id === id && mark.extent === 'spot')
        .map((mark) => grow({ x: mark.x, y: mark.y, width: 0, height: 0 }, reach)),
    ],
  }));
}

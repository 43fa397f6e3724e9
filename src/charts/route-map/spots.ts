import type { Box } from '../../lib/geometry.ts';
import type { Spot } from '../answer.ts';
import { boxOf } from '../base-map/disc.ts';
import { keyBox } from './key.ts';
import type { MapLayout } from './layout.ts';

/** Where the map shows each stop: its number, there again in the enlargement, and in the key. */
export function spotsOf({ width, discs, enlargement, key }: MapLayout): Spot[] {
  return discs.map((disc) => ({
    of: disc.id,
    boxes: [
      boxOf(disc),
      ...(enlargement?.discs ?? [])
        .filter(({ id }) => id === disc.id)
        .map((each) => moved(boxOf(each), enlargement?.box)),
      ...key.filter((row) => row.disc.id === disc.id).map((row) => keyBox(row, width)),
    ],
  }));
}

function moved(box: Box, by: Box = { x: 0, y: 0, width: 0, height: 0 }): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}

import type { Box } from '../../lib/geometry.ts';
import type { Spot } from '../answer.ts';
import { boxOf } from '../base-map/disc.ts';
import type { Enlargement } from './enlargement.ts';
import { keyBox } from './key.ts';
import type { MapLayout } from './layout.ts';

/** Where the map shows each stop: its number, there again in the enlargement, and in the key. */
export function spotsOf({ width, discs, enlargement, key }: MapLayout): Spot[] {
  return discs.map((disc) => ({
    of: disc.id,
    boxes: [
      boxOf(disc),
      ...(enlargement ? enlargedBoxes(disc.id, enlargement) : []),
      ...key.filter((row) => row.disc.id === disc.id).map((row) => keyBox(row, width)),
    ],
  }));
}

function enlargedBoxes(stop: string, { box, discs }: Enlargement): Box[] {
  return discs
    .filter(({ id }) => id === stop)
    .map((disc) => boxOf({ ...disc, x: box.x + disc.x, y: box.y + disc.y }));
}

import { regularWidth, textWidth } from '../../lib/text.ts';
import { holds, overlaps } from '../../lib/geometry.ts';
import { boxOf } from '../base-map/disc.ts';
import { findFaults as findMapFaults } from '../base-map/faults.ts';
import { keySize } from './key.ts';
import type { MapLayout } from './layout.ts';
import type { Leg } from './leg.ts';

/** Where a text of the key begins beside its disc. */
const indent = 16;

const widthOf = (name: string, days: string, size: number): number =>
  textWidth(name, size) + regularWidth(` ${days}`, size);

/** What a reader could not tell apart, a line that leaves the map, a name in the key that meets the next. */
export function findFaults(layout: MapLayout): string[] {
  const { width, map, key: rows } = layout;
  const isOutside = ({ x, y }: { x: number; y: number }): boolean =>
    !(x >= 0 && y >= 0 && x <= map.width && y <= map.height);
  const lines = coursesOf(layout)
    .filter(({ points }) => points.some(isOutside))
    .map(({ id }) => `the line to "${id}" leaves the map`);
  const names = rows
    .filter(({ x, y, name, days }) => {
      const next = rows
        .filter((other) => other.y === y && other.x > x)
        .map((other) => other.x - 10);
      const end = x + indent + widthOf(name, days, keySize(width));
      return end > Math.min(width, ...next);
    })
    .map(({ disc }) => `the name of "${disc.id}" has no room in the key`);
  return [...findMapFaults(layout), ...lines, ...names, ...findHidden(layout)];
}

/** What is wrong in the enlargement, and what it covers. */
function findHidden(layout: MapLayout): string[] {
  const { enlargement, discs, labels } = layout;
  if (!enlargement) return [];
  const { box } = enlargement;
  return [
    ...findMapFaults(enlargement).map((fault) => `in the enlargement, ${fault}`),
    ...discs
      .filter((disc) => overlaps(box, boxOf(disc)))
      .map(({ id }) => `the enlargement covers the number of "${id}"`),
    ...labels
      .filter((label) => overlaps(box, label.box))
      .map(({ id }) => `the enlargement covers the name of "${id}"`),
    ...coursesOf(layout)
      .filter(({ points }) => points.some((point) => holds(box, point)))
      .map(({ id }) => `the enlargement covers the line to "${id}"`),
  ];
}

/** The points of each line, with the stop that it leads to. */
function coursesOf({ legs, discs }: MapLayout): (Pick<Leg, 'points'> & { id: string })[] {
  return legs.map(({ points }, i) => ({ points, id: discs[i + 1]?.id ?? '' }));
}

import { contains, distance, holds } from '../../lib/geometry.ts';
import { regularWidth, textWidth } from '../../lib/text.ts';
import { findFaults as findMapFaults } from '../base-map/faults.ts';
import { keyRoom, keySize } from './key.ts';
import type { LocatorLayout } from './layout.ts';
import type { Mark } from './mark.ts';

/** What a reader could not tell apart in a drawing: one sentence for each fault. */
export function findFaults(layout: LocatorLayout): string[] {
  return [
    ...findMapFaults(layout),
    ...markFaults(layout),
    ...labelFaults(layout),
    ...keyFaults(layout),
  ];
}

function markFaults({ map, marks, discs }: LocatorLayout): string[] {
  const frame = { x: 0, y: 0, width: map.width, height: map.height };
  const isHidden = ({ id, outside, ...mark }: Mark): boolean =>
    outside && discs.some((disc) => disc.id === id && distance(disc, mark) < disc.radius + 6);
  return [
    ...marks
      .filter(({ x, y }) => !contains(frame, { x, y, width: 0, height: 0 }))
      .map(({ id }) => `"${id}" lies outside the map`),
    ...marks
      .filter(isHidden)
      .map(({ id }) => `the number of "${id}" covers the square at its place`),
  ];
}

/** Words over another's place, or over the line to another's words. */
function labelFaults({ labels, marks, leaders }: LocatorLayout): string[] {
  return labels.flatMap(({ id, box }) => [
    ...marks
      .filter((mark) => mark.id !== id && mark.extent !== 'area' && holds(box, mark, 4))
      .map((mark) => `the words of "${id}" cover the place of "${mark.id}"`),
    ...leaders
      .filter((line) => line.id !== id && line.points.some((point) => holds(box, point, 1)))
      .map((line) => `the words of "${id}" cover the line to "${line.id}"`),
  ]);
}

function keyFaults({ width, key }: LocatorLayout): string[] {
  const [size, room] = [keySize(width), keyRoom(width)];
  return key
    .filter(
      ({ name, said }) =>
        textWidth(name, size) > room || said.some((line) => regularWidth(line, size) > room),
    )
    .map(({ disc }) => `the words of "${disc.id}" have no room in the key`);
}

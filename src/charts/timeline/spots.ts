import { type Box, grow, type Position } from '../../lib/geometry.ts';
import type { Spot } from '../answer.ts';
import { type Placed, radius, type TimelineLayout } from './placed.ts';

/** Where the timeline shows each item: its words, and its mark. */
export function spotsOf({ placed, tint }: TimelineLayout): Spot[] {
  return placed.map(({ id, mark, texts, shape }) => ({
    of: id,
    boxes: [
      around(texts.flatMap(({ box }) => cornersOf(box))),
      ...(shape ? [boxOf(shape)] : []),
      ...(mark === 'line' && tint ? [tint] : []),
    ],
  }));
}

function boxOf(shape: NonNullable<Placed['shape']>): Box {
  return 'at' in shape
    ? grow({ ...shape.at, width: 0, height: 0 }, radius + 2)
    : grow(around(shape.outline), 2);
}

function cornersOf({ x, y, width, height }: Box): Position[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

/** The smallest box that holds all of the positions. */
function around(positions: readonly Position[]): Box {
  const [xs, ys] = [positions.map(({ x }) => x), positions.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

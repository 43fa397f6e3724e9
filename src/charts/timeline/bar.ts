import type { Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import type { DayScale } from '../time-axis/days.ts';
import type { Extent } from './extent.ts';

/** How far an arrow's head reaches beyond its bar, and how long it is. */
const head = { across: 3, along: 6 };

/**
 * The outline of a bar along a line of time: flat where it begins or ends,
 * pointed over the days in which it may have, and an arrow where the end is not known.
 */
export function outlineOf(
  { from, to, soft, open }: Extent,
  at: DayScale,
  middle: number,
  thickness: number,
  upright: boolean,
): Position[] {
  const half = thickness / 2;
  const [first, last] = [at(from), at(to, 1)];
  const [start, end] = [at(from, soft[0]), at(to, 1 - soft[1])];
  const one: [along: number, across: number][] = [
    ...cap(first, start, open[0], half, 1),
    ...cap(last, end, open[1], half, -1),
  ];
  const outline = [...one, ...one.map(([along, across]) => [along, -across] as const).toReversed()];
  return outline.map(([along, across]) => {
    const [a, b] = [round(along), round(middle + across)];
    return upright ? { x: b, y: a } : { x: a, y: b };
  });
}

/** One half of an end, from its tip to the bar's side, or back. */
function cap(
  tip: number,
  full: number,
  open: boolean,
  half: number,
  direction: 1 | -1,
): [along: number, across: number][] {
  const neck = tip + direction * head.along;
  const points: [number, number][] = open
    ? [
        [tip, 0],
        [neck, half + head.across],
        [neck, half],
      ]
    : tip === full
      ? [[tip, half]]
      : [
          [tip, 0],
          [full, half],
        ];
  return direction === 1 ? points : points.toReversed();
}

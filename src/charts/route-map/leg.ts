import type { Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';

/** A bent line from one stop to the next, in pixels: a quadratic curve. */
export interface Leg {
  from: Position;
  control: Position;
  to: Position;
  /** Where the arrowhead stands, and its direction in degrees clockwise from east. */
  arrow: Position & { angle: number };
  /** Points along it, for what must keep clear of it. */
  points: Position[];
}

interface End extends Position {
  radius: number;
  place: Position;
  aside: boolean;
}

/** How far along a leg its arrowhead stands. */
const arrowAt = 0.55;

/**
 * The leg between two stops, bent by `bend` per cent of its length to the left
 * of its course. It ends at the edge of a disc, or at the dot of one that stands
 * beside its place.
 */
export function legTo(start: End, end: End, bend: number): Leg {
  const [a, b] = [start.aside ? start.place : start, end.aside ? end.place : end];
  const control = {
    x: (a.x + b.x) / 2 + ((b.y - a.y) * 2 * bend) / 100,
    y: (a.y + b.y) / 2 - ((b.x - a.x) * 2 * bend) / 100,
  };
  const from = trim(a, control, start.aside ? 0 : start.radius + 1);
  const to = trim(b, control, end.aside ? 0 : end.radius + 1);
  const at = (t: number): Position => ({
    x: round((1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x),
    y: round((1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y),
  });
  const [before, after] = [at(arrowAt - 0.02), at(arrowAt + 0.02)];
  const angle = (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI;
  return {
    from: tidy(from),
    control: tidy(control),
    to: tidy(to),
    arrow: { ...at(arrowAt), angle: Math.round(angle) },
    points: Array.from({ length: 41 }, (_, i) => at(i / 40)),
  };
}

/** The point `by` pixels from `from` towards `towards`. */
function trim(from: Position, towards: Position, by: number): Position {
  const length = Math.hypot(towards.x - from.x, towards.y - from.y);
  const share = length === 0 ? 0 : by / length;
  return {
    x: from.x + share * (towards.x - from.x),
    y: from.y + share * (towards.y - from.y),
  };
}

function tidy({ x, y }: Position): Position {
  return { x: round(x), y: round(y) };
}

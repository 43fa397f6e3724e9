import { type Box, holds, type Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import type { RouteMap } from './shape.ts';

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

/** The legs of a journey, from each disc to the next. */
export function legsOf({ stops }: Pick<RouteMap, 'stops'>, discs: readonly End[]): Leg[] {
  return discs.slice(1).map((to, i) => legTo(discs[i] ?? to, to, stops[i + 1]?.bend ?? 0));
}

/** How far along a leg its arrowhead stands. */
const arrowAt = 0.55;

/**
 * The leg between two stops, bent by `bend` per cent of its length to the left
 * of its course. It ends at the edge of a disc, or at the dot of one that stands
 * beside its place.
 */
function legTo(start: End, end: End, bend: number): Leg {
  const [a, b] = [start.aside ? start.place : start, end.aside ? end.place : end];
  const control = {
    x: (a.x + b.x) / 2 + ((b.y - a.y) * 2 * bend) / 100,
    y: (a.y + b.y) / 2 - ((b.x - a.x) * 2 * bend) / 100,
  };
  const from = trim(a, control, start.aside ? 0 : start.radius + 1);
  const to = trim(b, control, end.aside ? 0 : end.radius + 1);
  return legAlong(from, control, to);
}

/** The part of a leg that lies in a box; none where none of it does. */
export function legWithin({ from, control, to }: Leg, box: Box): Leg | undefined {
  const steps = 1000;
  const inside = Array.from({ length: steps + 1 }, (_, i) => i / steps).filter((t) =>
    holds(box, blossom(from, control, to, t, t)),
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const at = (one: number, other: number): Position => blossom(from, control, to, one, other);
  return legAlong(at(first, first), at(first, last), at(last, last));
}

/**
 * The polar form of a quadratic Bézier curve: the point at `t` where both
 * parameters are `t`, and the control point of the part between them where they
 * differ (de Casteljau).
 */
function blossom(a: Position, b: Position, c: Position, one: number, other: number): Position {
  const mix = (from: number, middle: number, to: number): number =>
    (1 - one) * (1 - other) * from +
    ((1 - one) * other + one * (1 - other)) * middle +
    one * other * to;
  return { x: mix(a.x, b.x, c.x), y: mix(a.y, b.y, c.y) };
}

function legAlong(from: Position, control: Position, to: Position): Leg {
  const at = (t: number): Position => tidy(blossom(from, control, to, t, t));
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

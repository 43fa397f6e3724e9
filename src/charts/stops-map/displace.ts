import {
  contains,
  distance,
  distanceTo,
  grow,
  type Position,
  type Segment,
} from '../../lib/geometry.ts';
import type { Panel } from './panels.ts';
import type { Point } from './point.ts';

/** A straight line between two stops on one panel, place to place. */
export interface Route extends Segment {
  ids: string[];
}

/**
 * The points of a panel, those in the way moved beside their places: numbers
 * that touch, and numbers on a line between two other stops, which would seem
 * to call there. `dot` is the radius of the mark that stays at the place.
 * Throws where a number finds no free spot.
 */
export function displace(
  points: readonly Point[],
  routes: readonly Route[],
  panel: Panel,
  dot: number,
): Point[] {
  return points.reduce((settled, point, index) => {
    const others = settled.filter((other) => other.id !== point.id);
    if (point.form === 'dot' || !isCrowded(point, others, routes)) return settled;
    const home = { x: point.x, y: point.y };
    const taken = [
      ...others,
      ...points.filter(({ id }) => id !== point.id).map((other) => ({ ...other, radius: dot })),
    ];
    const spot = findSpot(point, dot, taken, routes, panel);
    return settled.with(index, { ...point, ...spot, home });
  }, points.slice());
}

interface Spot extends Position {
  radius: number;
}

function isCrowded(point: Point, others: readonly Point[], routes: readonly Route[]): boolean {
  return (
    others.some((other) => distance(other, point) < other.radius + point.radius + 1) ||
    routes.some(
      (route) => !route.ids.includes(point.id) && distanceTo(route, point) < point.radius + 0.9,
    )
  );
}

/** The freest spot around a place, as near as there is one. */
function findSpot(
  point: Point,
  dot: number,
  taken: readonly Spot[],
  routes: readonly Route[],
  panel: Panel,
): Position {
  const room = grow(panel, -point.radius - 1);
  for (const gap of [3, 6, 9, 13]) {
    const [best] = around(point, dot + gap + point.radius)
      .filter((spot) => contains(room, { ...spot, width: 0, height: 0 }))
      .map((spot) => ({ spot, clear: clearance(spot, point.radius, taken, routes) }))
      .filter(({ clear }) => clear >= 1.5)
      .toSorted((one, other) => other.clear - one.clear);
    if (best !== undefined) return best.spot;
  }
  throw new Error(
    `The number of stop "${point.id}" has no free spot beside its place on the ${panel.name} map, ` +
      `${panel.width} pixels wide. Give the place an inset in panels.ts.`,
  );
}

function around({ x, y }: Position, away: number): Position[] {
  return Array.from({ length: 24 }, (_, turn) => {
    const angle = (turn * Math.PI) / 12;
    return {
      x: Math.round(x + away * Math.cos(angle)),
      y: Math.round(y + away * Math.sin(angle)),
    };
  });
}

function clearance(
  spot: Position,
  radius: number,
  taken: readonly Spot[],
  routes: readonly Route[],
): number {
  const gaps = [
    ...taken.map((other) => distance(other, spot) - other.radius),
    ...routes.map((route) => distanceTo(route, spot)),
  ];
  return Math.min(...gaps) - radius;
}

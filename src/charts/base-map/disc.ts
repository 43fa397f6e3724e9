import { type Box, distance, grow, type Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { element } from '../../lib/svg.ts';

/** The number of a place, in pixels. */
export interface Disc extends Position {
  id: string;
  order: number;
  radius: number;
  /** Whether it is drawn as a ring. */
  open: boolean;
  /** The place itself. */
  place: Position;
  /** Whether the disc stands beside its place, which then has a dot. */
  aside: boolean;
}

/** Discs grow with a narrow map, `step` times as wide as it was drawn for, but by less. */
export function radiusAt(step: number): number {
  return round(Math.min(11, Math.max(8.5, 9.5 * Math.sqrt(step))));
}

/** The box around a disc. */
export function boxOf({ x, y, radius }: Disc): Box {
  return grow({ x, y, width: 0, height: 0 }, radius);
}

/** A disc as markup. */
export function drawDisc({ order, radius, open, x, y }: Omit<Disc, 'id' | 'place'>): string {
  return (
    element('circle', { class: open ? 'open' : 'disc', cx: x, cy: y, r: radius }) +
    element(
      'text',
      { class: open ? 'number on-open' : 'number', x, y: round(y + 4) },
      String(order),
    )
  );
}

/** From the place to the edge of its disc, as a path. */
export function leaderPath({ place, x, y, radius }: Disc): string {
  const share = 1 - radius / distance(place, { x, y });
  const end = { x: place.x + share * (x - place.x), y: place.y + share * (y - place.y) };
  return `M${pair(place)}L${pair(end)}`;
}

/** A position as a path has it. */
export function pair({ x, y }: Position): string {
  return `${round(x)} ${round(y)}`;
}

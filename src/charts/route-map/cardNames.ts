import { type Label, placeLabel, sides } from '../../labels/label.ts';
import { type Box, contains, distance, holds, overlaps } from '../../lib/geometry.ts';
import type { Measure } from '../../lib/measure.ts';
import { nameSize } from '../base-map/cardName.ts';
import { boxOf, type Disc } from '../base-map/disc.ts';
import type { Leg } from './leg.ts';
import type { RouteMap } from './shape.ts';

/** Of the names only so many: a card is looked at small. */
const most = 5;

/** The names of the stops that stand most apart, each on the first of its sides that is free. */
export function placeNames(
  { stops }: RouteMap,
  discs: readonly Disc[],
  legs: readonly Leg[],
  frame: Box,
  measure: Measure,
): Label[] {
  const apart = (disc: Disc): number =>
    Math.min(...discs.filter((other) => other !== disc).map((other) => distance(disc, other)));
  const placed: Label[] = [];
  for (const disc of discs.toSorted((a, b) => apart(b) - apart(a))) {
    const stop = stops[disc.order - 1];
    if (!stop || placed.length === most) continue;
    const line = [{ text: stop.label, kind: 'name' }];
    const free = [stop.side, ...sides]
      .map((side) => placeLabel(disc.id, line, nameSize, disc, disc.radius, side, measure))
      .find(
        ({ box }) =>
          contains(frame, box) &&
          placed.every((other) => !overlaps(other.box, box, 6)) &&
          discs.every((other) => !overlaps(boxOf(other), box, 3) && !holds(box, other.place, 4)) &&
          legs.every(({ points }) => points.every((point) => !holds(box, point, 3))),
      );
    if (free) placed.push(free);
  }
  return placed;
}

import { holds, overlaps } from '../../lib/geometry.ts';
import type { Width } from '../chart.ts';
import { boxOf } from '../base-map/disc.ts';
import { type Form, framesOf, viewOf } from '../base-map/frame.ts';
import { placeNames } from '../base-map/names.ts';
import { keyGap, keyHeight, type KeyRow, layoutKey } from './key.ts';
import { type Enlargement, isClear, layoutEnlargement } from './enlargement.ts';
import type { Journey } from './journey.ts';
import { stopLabels, unlistedLabels } from './labels.ts';
import { legsOf } from './leg.ts';
import type { RouteMap } from './shape.ts';
import { placeDisc } from './disc.ts';

/** Everything in one drawing of the map, in pixels; the map stands in its upper left corner. */
export interface MapLayout extends Journey {
  width: number;
  height: number;
  key: KeyRow[];
  enlargement: Enlargement | undefined;
}

/** From this width on the names stand beside the stops, and below it in a key. */
const wide = 760;

/** The map in a drawing `width` pixels wide; `isWhole` where it may have its enlargement. */
export function layoutMap(chart: RouteMap, width: Width, isWhole = true): MapLayout {
  const frames = framesOf(chart.map);
  const form: Form = width < wide ? 'narrow' : 'wide';
  const map = viewOf(frames, form, width);
  const discs = chart.stops.map((stop, i) => placeDisc(chart, stop, i + 1, form, frames, map));
  const legs = legsOf(chart, discs);
  const labels =
    form === 'wide' ? stopLabels(chart, discs, width) : unlistedLabels(chart, discs, width);
  const enlargement =
    form === 'wide' && isWhole && chart.enlarged
      ? layoutEnlargement(chart, chart.enlarged, map, frames)
      : undefined;
  const names = placeNames(
    chart.map,
    frames,
    map,
    (box) =>
      labels.every((label) => !overlaps(label.box, box, 3)) &&
      (!enlargement || isClear(enlargement, box)) &&
      discs.every((disc) => !overlaps(boxOf(disc), box, 3)) &&
      legs.every(({ points }) => points.every((point) => !holds(box, point, 2))),
  );
  const key = form === 'wide' ? [] : layoutKey(chart, discs, map.height + keyGap, width);
  const height = map.height + keyHeight(key);
  return { width, height, map, discs, legs, names, labels, key, enlargement };
}

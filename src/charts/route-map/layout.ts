import type { Label } from '../../labels/label.ts';
import { holds, overlaps } from '../../lib/geometry.ts';
import type { Width } from '../chart.ts';
import { boxOf, type Disc } from '../base-map/disc.ts';
import { type Form, framesOf, type MapView, viewOf } from '../base-map/frame.ts';
import { type Name, placeNames } from '../base-map/names.ts';
import { keyGap, keyHeight, type KeyRow, layoutKey } from './key.ts';
import { type LineKind, stopLabels, unlistedLabels } from './labels.ts';
import { type Leg, legTo } from './leg.ts';
import type { RouteMap } from './shape.ts';
import { placeDisc } from './disc.ts';

/** Everything in one drawing of the map, in pixels. */
export interface MapLayout {
  width: number;
  height: number;
  /** The map itself, from the drawing's upper left corner. */
  map: MapView;
  discs: Disc[];
  legs: Leg[];
  /** Names for orientation. */
  names: Name[];
  labels: Label<LineKind>[];
  key: KeyRow[];
}

/** From this width on the names stand beside the stops, and below it in a key. */
const wide = 760;

/** The map in a drawing `width` pixels wide. */
export function layoutMap(chart: RouteMap, width: Width): MapLayout {
  const frames = framesOf(chart.map);
  const form: Form = width < wide ? 'narrow' : 'wide';
  const map = viewOf(frames, form, width);
  const discs = chart.stops.map((stop, i) => placeDisc(chart, stop, i + 1, form, frames, map));
  const legs = discs.slice(1).map((to, i) => {
    const from = discs[i] ?? to;
    return legTo(from, to, chart.stops[i + 1]?.bend ?? 0);
  });
  const labels =
    form === 'wide' ? stopLabels(chart, discs, width) : unlistedLabels(chart, discs, width);
  const names = placeNames(
    chart.map,
    frames,
    map,
    (box) =>
      labels.every((label) => !overlaps(label.box, box, 3)) &&
      discs.every((disc) => !overlaps(boxOf(disc), box, 3)) &&
      legs.every(({ points }) => points.every((point) => !holds(box, point, 2))),
  );
  const key = form === 'wide' ? [] : layoutKey(chart, discs, map.height + keyGap, width);
  return { width, height: map.height + keyHeight(key), map, discs, legs, names, labels, key };
}

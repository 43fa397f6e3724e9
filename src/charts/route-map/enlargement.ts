import { type Box, holds, overlaps, type Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { boxOf, type Disc } from '../base-map/disc.ts';
import {
  boxOf as partOf,
  type Frames,
  framesOf,
  type MapView,
  project,
  viewOf,
} from '../base-map/frame.ts';
import { type Geography, readGeography } from '../base-map/geography.ts';
import { placeNames } from '../base-map/names.ts';
import { stopLabels } from './labels.ts';
import type { Journey } from './journey.ts';
import { legsOf, legWithin } from './leg.ts';
import { type Enlarged, isListed, type RouteMap, shownOn } from './shape.ts';

/** A part of the map drawn larger in its upper right corner, and the journey in it. */
export interface Enlargement extends Journey {
  /** What it covers of the drawing, in the drawing's pixels. */
  box: Box;
  /** What it shows, as it stands on the map, in the drawing's pixels. */
  part: Box;
  /** The lines that tie the two, from end to end, in the drawing's pixels. */
  ties: [Position, Position][];
}

const radius = 10;

/** Its base map is cut at its edges, and is drawn about two units to a pixel. */
const fineness = { units: 600, beyond: 0 };
/** The area, in square degrees, of the smallest bend that can be seen in it. */
const detail = 0.000_05;

const framesIn = ({ map }: RouteMap, enlarged: Enlarged): Frames =>
  framesOf({ ...map, narrow: enlarged, wide: enlarged }, fineness);

/** The base map of the enlargement. */
export function readEnlarged(chart: RouteMap, enlarged: Enlarged): Geography {
  return readGeography({ ...chart.map, detail }, shownOn(chart), framesIn(chart, enlarged));
}

/** The enlargement on a wide map, each stop in its true place. */
export function layoutEnlargement(
  chart: RouteMap,
  enlarged: Enlarged,
  whole: MapView,
  { projection }: Frames,
): Enlargement {
  const frames = framesIn(chart, enlarged);
  const map = viewOf(frames, 'wide', Math.round(enlarged.share * whole.width));
  const size = { width: map.width, height: map.height };
  const all = placeStops(chart, frames, map);
  const legs = legsOf(chart, all).flatMap((leg) => legWithin(leg, { x: 0, y: 0, ...size }) ?? []);
  const isIn = ({ id }: { id: string }): boolean => Object.hasOwn(enlarged.stops, id);
  const discs = all.filter(isIn);
  const stops = chart.stops.map((stop) => ({
    ...stop,
    side: enlarged.stops[stop.id] ?? stop.side,
  }));
  const labels = stopLabels({ ...chart, stops }, all, whole.width).filter(isIn);
  const names = placeNames(
    enlarged,
    frames,
    map,
    (box) =>
      labels.every((label) => !overlaps(label.box, box, 2)) &&
      discs.every((disc) => !overlaps(boxOf(disc), box, 2)) &&
      legs.every(({ points }) => points.every((point) => !holds(box, point, 1))),
  );
  const box = { x: whole.width - map.width, y: 0, ...size };
  const part = shrunk(partOf(enlarged, projection), whole);
  return { ...{ map, discs, legs, names, labels }, ...{ box, part, ties: tie(part, box) } };
}

function placeStops(chart: RouteMap, frames: Frames, { crop, scale }: MapView): Disc[] {
  return chart.stops.map((stop, i): Disc => {
    const { x, y } = project(frames, crop, scale, stop.longitude, stop.latitude);
    const place = { x: round(x), y: round(y) };
    const open = !isListed(stop, chart);
    return { ...place, id: stop.id, order: i + 1, radius, open, place, aside: false };
  });
}

/** A part of the base map, in units, as it stands in a view of it, in pixels. */
function shrunk({ x, y, width, height }: Box, { crop, scale }: MapView): Box {
  return {
    x: round((x - crop.x) * scale),
    y: round((y - crop.y) * scale),
    width: round(width * scale),
    height: round(height * scale),
  };
}

/** From the upper corners of the part to the lower ones of the enlargement. */
function tie(part: Box, box: Box): Enlargement['ties'] {
  const below = box.y + box.height;
  return [
    [
      { x: part.x, y: part.y },
      { x: box.x, y: below },
    ],
    [
      { x: part.x + part.width, y: part.y },
      { x: box.x + box.width, y: below },
    ],
  ];
}

/** Whether a box lies clear of an enlargement, its part of the map and the lines between. */
export function isClear({ box, part, ties }: Enlargement, other: Box): boolean {
  return (
    !overlaps(box, other, 3) &&
    !overlaps(part, other, 1) &&
    ties.every(([from, to]) =>
      Array.from({ length: 81 }, (_, i) => i / 80).every(
        (t) =>
          !holds(other, { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) }, 2),
      ),
    )
  );
}

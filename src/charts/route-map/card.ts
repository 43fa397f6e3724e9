import type { Label } from '../../labels/label.ts';
import { type Box, grow } from '../../lib/geometry.ts';
import type { CardRoom } from '../chart.ts';
import { placeNames } from './cardNames.ts';
import { fitFrames, units } from '../base-map/cardBase.ts';
import { boxOf, type Disc } from '../base-map/disc.ts';
import { type Frames, project } from '../base-map/frame.ts';
import { type Leg, legsOf } from './leg.ts';
import { isListed, type RouteMap } from './shape.ts';

/** The radius of a disc on a card, in pixels. */
const radius = 19;

/** The offsets of the narrow map are for discs half as large. */
const step = 1.9;
/** The map on a card. */
export interface CardMap {
  frames: Frames;
  discs: Disc[];
  legs: Leg[];
  names: Label[];
}

/** The whole journey in the room of a card, as large as its edges allow, with the names that have room. */
export function layoutCard(
  chart: RouteMap,
  { width, height, margin, measures }: CardRoom,
): CardMap {
  const inside = grow({ x: 0, y: 0, width, height }, -margin - 8);
  let room = grow(inside, -radius);
  let [frames, discs] = placeDiscs(chart, room, width, height);
  // A disc beside its place may reach beyond the room that the places were fitted to.
  for (let i = 0; i < 3; i += 1) {
    room = shrink(room, discs, inside);
    [frames, discs] = placeDiscs(chart, room, width, height);
  }
  const legs = legsOf(chart, discs);
  const frame = grow({ x: 0, y: 0, width, height }, -margin);
  return { frames, discs, legs, names: placeNames(chart, discs, legs, frame, measures.strong) };
}

function placeDiscs(chart: RouteMap, room: Box, width: number, height: number): [Frames, Disc[]] {
  const places = chart.stops.map(({ longitude, latitude }): [number, number] => [
    longitude,
    latitude,
  ]);
  const frames = fitFrames(chart.map, places, room, width, height);
  const discs = chart.stops.map((stop, i): Disc => {
    const place = project(frames, frames.wide, 1 / units, stop.longitude, stop.latitude);
    const [right, down] = stop.narrow;
    return {
      id: stop.id,
      order: i + 1,
      radius,
      open: !isListed(stop, chart),
      x: place.x + right * step,
      y: place.y + down * step,
      place,
      aside: right !== 0 || down !== 0,
    };
  });
  return [frames, discs];
}

/** The room less what the discs reach beyond `inside`, at each side. */
function shrink(room: Box, discs: readonly Disc[], inside: Box): Box {
  const boxes = discs.map(boxOf);
  const beyond = (reach: (box: Box) => number): number => Math.max(0, ...boxes.map(reach));
  const west = beyond((box) => inside.x - box.x);
  const north = beyond((box) => inside.y - box.y);
  const east = beyond((box) => box.x + box.width - inside.x - inside.width);
  const south = beyond((box) => box.y + box.height - inside.y - inside.height);
  return {
    x: room.x + west,
    y: room.y + north,
    width: room.width - west - east,
    height: room.height - north - south,
  };
}

import type { Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { type Frames, framesOf, type MapView, project, viewOf } from '../base-map/frame.ts';
import { type Geography, readGeography } from '../base-map/geography.ts';
import type { MapContent } from '../base-map/shape.ts';
import type { Miniature, Place, Trip, TripMatrix } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** The small map of a trip: where it stands in a drawing, and its stops from the map's corner, in pixels. */
export interface TripMap extends Position {
  trip: string;
  map: MapView;
  stops: (Position & { id: string; open: boolean })[];
  main: boolean;
}

/** Between a map and the edges of its column. */
const gap = 8;

/** About two units to a pixel, and cut at the edges. */
const fineness = { units: 300, beyond: 0 };

/** The content of a map that has one frame for all widths, and no names. */
export function mapOf({ frame, ...map }: Miniature): MapContent {
  return { ...map, narrow: frame, wide: frame, names: [] };
}

const framesIn = (miniature: Miniature): Frames => framesOf(mapOf(miniature), fineness);

/** The base map that the small maps share. */
export function readBase(miniature: Miniature): Geography {
  return readGeography(mapOf(miniature), { listed: [] }, framesIn(miniature));
}

/** What a trip went to, as one shape: countries as a whole. */
export function readVisited(
  miniature: Miniature,
  trip: Trip,
  places: readonly Place[],
): Pick<Geography, 'listed'> {
  const listed = places
    .filter(({ id }) => trip.stops.some(({ place }) => place === id))
    .map(({ name }) => name);
  return { listed: readGeography(mapOf(miniature), { listed }, framesIn(miniature)).listed };
}

/** A small map for each trip below the names of the columns; none where the columns are narrow. */
export function layoutMaps(
  { miniature, trips }: TripMatrix,
  { left, column, dated }: Sheet,
  top: number,
): { height: number; maps: TripMap[] } {
  if (!miniature || !dated) return { height: 0, maps: [] };
  const frames = framesIn(miniature);
  const map = viewOf(frames, 'wide', column - 2 * gap);
  const maps = trips.map(({ id, main, stops }, i): TripMap => ({
    ...{ trip: id, map, main, y: top, x: Math.round(left + i * column + gap) },
    stops: stops.flatMap((stop) => {
      if (!stop.at) return [];
      const { x, y } = project(frames, map.crop, map.scale, ...stop.at);
      return [{ id: stop.id, open: stop.news || stop.unannounced, x: round(x), y: round(y) }];
    }),
  }));
  return { height: map.height + gap, maps };
}

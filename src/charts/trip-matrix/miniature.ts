import type { Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { type Frames, framesOf, type MapView, project, viewOf } from '../base-map/frame.ts';
import { type Geography, readGeography, readListed } from '../base-map/geography.ts';
import type { MapContent } from '../base-map/shape.ts';
import type { Miniature, TripMatrix } from './shape.ts';
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

/** What the countries that a trip went to are called, among the base maps. */
export const visitedName = (slug: string, trip: string): string => `${slug}-${trip}`;

/** The base maps of the small maps, by name: one that they share, and for each trip what it went to, as one shape. */
export function readBases(
  { slug, trips, places }: TripMatrix,
  miniature: Miniature,
): Record<string, Partial<Geography>> {
  const [map, frames] = [mapOf(miniature), framesIn(miniature)];
  const visited = trips.map(({ stops }) =>
    places.filter(({ id }) => stops.some(({ place }) => place === id)).map(({ name }) => name),
  );
  const shapes = readListed(map, visited, frames);
  return {
    [slug]: readGeography(map, { listed: [] }, frames),
    ...Object.fromEntries(
      trips.map(({ id }, i) => [visitedName(slug, id), { listed: shapes[i] ?? '' }]),
    ),
  };
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

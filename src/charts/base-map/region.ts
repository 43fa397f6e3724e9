import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Bounds } from './frame.ts';

export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type Country = (Polygon | MultiPolygon) & { properties?: { name: string } };

/** The world's countries of Natural Earth 1:50m, by way of world-atlas 2. */
export function readWorld(): Countries {
  return createRequire(import.meta.url)('world-atlas/countries-50m.json') as Countries;
}

/**
 * The countries within `bounds` (degrees), simplified together so that
 * neighbours keep their common line. `weight` is the area in square degrees of
 * the smallest bend worth keeping (Visvalingam's measure). The cut comes first:
 * a ring far away that is wound the wrong way would flood the map. Throws where no
 * country is left.
 */
export function cutRegion(world: Countries, bounds: Bounds, weight: number): Countries {
  const geometries = countriesOf(world)
    .map((country) => within(world, country, bounds))
    .filter(({ arcs }) => arcs.length > 0);
  if (geometries.length === 0) throw new Error('no country lies in the frame of its map');
  const region: Countries = {
    ...world,
    objects: {
      countries: { type: 'GeometryCollection', geometries } as GeometryCollection<{ name: string }>,
    },
  };
  const weighed = presimplify(filter(region, () => true));
  const simple = simplify(weighed, weight);
  return filter(simple, filterWeight(simple, weight / 2)) as Countries;
}

/** The countries of a topology as areas. */
export function countriesOf(topology: Countries): Country[] {
  return topology.objects.countries.geometries as Country[];
}

/** The parts of a country whose outer ring touches the bounds. */
function within(world: Countries, country: Country, bounds: Bounds): MultiPolygon {
  const parts = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const arcs = parts.filter(([ring]) => ring !== undefined && touches(world, ring, bounds));
  return { ...country, type: 'MultiPolygon', arcs };
}

function touches(world: Countries, ring: number[], [west, south, east, north]: Bounds): boolean {
  const extent = extents.get(ring) ?? extentOf(world, ring);
  extents.set(ring, extent);
  return extent[0] < east && extent[2] > west && extent[1] < north && extent[3] > south;
}

/** How far each ring of the world reaches, which every map asks for. */
const extents = new WeakMap<number[], Bounds>();

function extentOf(world: Countries, ring: number[]): Bounds {
  const outline: MultiLineString = { type: 'MultiLineString', arcs: [ring] };
  const points = feature(world, outline).geometry.coordinates.flat();
  const longitudes = points.map(([longitude = 0]) => longitude);
  const latitudes = points.map(([, latitude = 0]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

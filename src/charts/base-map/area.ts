import { geoDistance } from 'd3';
import { feature } from 'topojson-client';
import { countriesOf, type Country, readWorld } from './region.ts';

/** A country or territory as areas in degrees. */
export type Area = ReturnType<typeof feature>;

/** The area with a code of the base map; none where it has no such code. */
export function areaOf(code: string): Area | undefined {
  return find(({ id }) => String(id) === code);
}

/** The area with a name of the base map; none where it has no such name. */
export function areaNamed(name: string): Area | undefined {
  return find(({ properties }) => properties?.name === name);
}

function find(is: (country: Country) => boolean): Area | undefined {
  const world = readWorld();
  const country = countriesOf(world).find(is);
  return country && feature(world, country);
}

/** The mean radius of the earth in kilometres (IUGG). */
const radius = 6371;

/** The distance in kilometres from a place to the nearest corner of an area's outline. */
export function distanceTo(area: Area, place: [number, number]): number {
  const { geometry } = area as Extract<Area, { type: 'Feature' }>;
  const corners =
    geometry.type === 'Polygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat(2)
        : [];
  return Math.min(...corners.map(([x = 0, y = 0]) => geoDistance(place, [x, y]))) * radius;
}

import { geoArea, type GeoGeometryObjects, type GeoPermissibleObjects } from 'd3';
import { merge, mesh } from 'topojson-client';
import { areaOf } from './area.ts';
import { boundsOf, type Frames, framesOf } from './frame.ts';
import { pathOf } from './path.ts';
import { countriesOf, type Country, cutRegion, readWorld } from './region.ts';
import type { MapContent } from './shape.ts';

/** The base map as path strings in its own units. */
export interface Geography {
  /** All land as one shape, so that its outline is the coast alone. */
  land: string;
  /** The listed countries as one shape. */
  listed: string;
  /** The areas with a tint of their own. */
  tinted: string;
  /** The disputed areas that stand apart from their neighbours. */
  apart: string;
  /** Lines between countries, each drawn once. */
  solid: string;
  /** Lines that are not settled, each drawn once and never in `solid`. */
  dashed: string;
  /** Lines that the chart tells of; none where it tells of none. */
  marked?: string;
}

/** What a chart shows on its base map, by the names of `map.areas`. */
export interface Shown {
  /** Areas with a tint. */
  listed: readonly string[];
  /** The two sides of each line that it tells of. */
  marked?: readonly (readonly [string, string])[];
}

/**
 * The base map of a chart, from Natural Earth 1:50m by way of world-atlas 2, with
 * what the chart shows on it. Of the settled lines a map may
 * have those alone that part two listed areas. Throws where an area has no shape in it.
 */
export function readGeography(
  map: MapContent,
  { listed, marked = [] }: Shown,
  frames: Frames = framesOf(map),
  lines: 'all' | 'listed' = 'all',
): Geography {
  const region = cutRegion(readWorld(), boundsOf(frames), map.detail);
  const countries = countriesOf(region);
  const tinted = map.tinted.flatMap((code) => shapesOf(code, countries));
  const areas = findAreas(map, listed, countries);
  const isDashed = (one: Country, other: Country): boolean =>
    [one, other].some(({ id }) => map.tinted.includes(String(id))) ||
    map.unsettled.some((pair) => isPair(pair, one, other) || isPair(pair, other, one));
  const isMarked = (one: Country, other: Country): boolean =>
    marked.some(([name, second]) => {
      const pair = [map.areas[name] ?? '', map.areas[second] ?? ''] as const;
      return isPair(pair, one, other) || isPair(pair, other, one);
    });
  const isDrawn = (...pair: Country[]): boolean =>
    lines === 'all' || pair.every((country) => areas.includes(country));
  const lineOf = (holds: (one: Country, other: Country) => boolean): string =>
    pathOf(
      frames.projection,
      mesh(
        region,
        region.objects.countries,
        (one, other) => one !== other && holds(one as Country, other as Country),
      ),
    );
  return {
    land: pathOf(frames.projection, merge(region, countries)),
    listed: pathOf(frames.projection, merge(region, areas)),
    tinted: pathOf(frames.projection, merge(region, tinted)),
    apart: map.apart.map(({ outline }) => pathOf(frames.projection, areaWithin(outline))).join(''),
    solid: lineOf((one, other) => !isDashed(one, other) && isDrawn(one, other)),
    dashed: lineOf(isDashed),
    ...(marked.length > 0 && { marked: lineOf(isMarked) }),
  };
}

/** Several lists of areas on one base map, each as one shape, as its `listed` has it. */
export function readListed(
  map: MapContent,
  lists: readonly (readonly string[])[],
  frames: Frames,
): string[] {
  const region = cutRegion(readWorld(), boundsOf(frames), map.detail);
  const countries = countriesOf(region);
  return lists.map((listed) =>
    pathOf(frames.projection, merge(region, findAreas(map, listed, countries))),
  );
}

/** The listed areas, but for those with a tint of their own. */
function findAreas(
  map: MapContent,
  listed: readonly string[],
  countries: readonly Country[],
): Country[] {
  return [...new Set(listed.map((place) => map.areas[place] ?? ''))]
    .filter((code) => !map.tinted.includes(code))
    .flatMap((code) => shapesOf(code, countries));
}

/** The shape with a code; none where it lies outside the frames. */
function shapesOf(code: string, countries: readonly Country[]): Country[] {
  const country = countries.find(({ id }) => id === code);
  if (country) return [country];
  if (areaOf(code)) return [];
  throw new Error(`The base map has no shape with the code ${code}. Correct it under "areas".`);
}

/** The area within an outline, whichever way round that is given. */
function areaWithin(outline: [number, number][]): GeoPermissibleObjects {
  const of = (ring: [number, number][]): Extract<GeoGeometryObjects, { type: 'Polygon' }> => ({
    type: 'Polygon',
    coordinates: [[...ring, ...ring.slice(0, 1)]],
  });
  // The other way round it would be all the earth but the area.
  return geoArea(of(outline)) < Math.PI ? of(outline) : of(outline.toReversed());
}

/** Whether the two areas are the pair's, by code or, for an area without one, by name. */
function isPair([first, second]: readonly [string, string], one: Country, other: Country): boolean {
  const is = (key: string, { id, properties }: Country): boolean =>
    String(id) === key || properties?.name === key;
  return is(first, one) && is(second, other);
}

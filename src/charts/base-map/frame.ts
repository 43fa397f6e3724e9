import { geoConicConformal, type GeoProjection } from 'd3';
import type { Box, Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import type { MapContent } from './shape.ts';

/** How finely a base map is drawn, and how far beyond its frames. */
interface Fineness {
  /** Its width in its own units, of which shapes have whole numbers. */
  units: number;
  /** What is drawn beyond the frames, in units. */
  beyond: number;
}

/** About two units to a pixel; cut a little outside, so that the line along the cut is never seen. */
const usual: Fineness = { units: 2000, beyond: 12 };

/** The two forms of a map. */
export type Form = 'narrow' | 'wide';

/** The widths in pixels that the offsets on a map were chosen at. */
export const drawnFor: Readonly<Record<Form, number>> = { narrow: 390, wide: 792 };

/** What the frames of a map have in common: one projection, and the part that each shows. */
export interface Frames {
  /** From degrees to the base map's units. */
  projection: GeoProjection;
  /** The base map that holds both frames, in its units, from 0 and 0. */
  width: number;
  height: number;
  /** The part that each frame shows, in units. */
  narrow: Box;
  wide: Box;
}

/**
 * The frames of a map. The projection is a conformal conic with its parallels
 * near the limits of the places, so that countries keep their shapes and scale
 * varies little between the places.
 */
export function framesOf(
  { parallels, meridian, narrow, wide }: MapContent,
  { units, beyond }: Fineness = usual,
): Frames {
  const projection = geoConicConformal()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    .precision(0.7)
    .scale(1000)
    .translate([0, 0]);
  const raw = { narrow: boxOf(narrow, projection), wide: boxOf(wide, projection) };
  const west = Math.min(raw.narrow.x, raw.wide.x);
  const north = Math.min(raw.narrow.y, raw.wide.y);
  const east = Math.max(...Object.values(raw).map(({ x, width }) => x + width));
  const scale = units / (east - west);
  const box = ({ x, y, width, height }: Box): Box => ({
    x: round((x - west) * scale),
    y: round((y - north) * scale),
    width: round(width * scale),
    height: round(height * scale),
  });
  const frames = { narrow: box(raw.narrow), wide: box(raw.wide) };
  const height = Math.max(...Object.values(frames).map((frame) => frame.y + frame.height));
  projection
    .scale(1000 * scale)
    .translate([-west * scale, -north * scale])
    .clipExtent([
      [-beyond, -beyond],
      [units + beyond, height + beyond],
    ]);
  return { projection, width: units, height, ...frames };
}

/** The part of the base map that a frame shows, in its units. */
export function boxOf(
  { left, right, top, ratio }: MapContent['wide'],
  projection: GeoProjection,
): Box {
  const at = (place: [number, number]): [number, number] =>
    projection(place) ?? [Number.NaN, Number.NaN];
  const [x] = at(left);
  const width = at(right)[0] - x;
  return { x, y: at(top)[1], width, height: width * ratio };
}

/** Degrees that hold all of the base map with something to spare: west, south, east, north. */
export function boundsOf({ projection, width, height }: Frames): Bounds {
  const edges = [0, 0.25, 0.5, 0.75, 1].flatMap((share): [number, number][] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  const places = edges.map((edge) => projection.invert?.(edge) ?? [Number.NaN, Number.NaN]);
  const longitudes = places.map(([longitude = 0]) => longitude);
  const latitudes = places.map(([, latitude = 0]) => latitude);
  return [
    Math.min(...longitudes) - 4,
    Math.min(...latitudes) - 4,
    Math.max(...longitudes) + 4,
    Math.max(...latitudes) + 4,
  ];
}

/** A rectangle in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where a place is on a map that shows `crop` of the base map at `scale` pixels to the unit. */
export function project(
  { projection }: Frames,
  crop: Box,
  scale: number,
  longitude: number,
  latitude: number,
): Position {
  const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  return { x: (x - crop.x) * scale, y: (y - crop.y) * scale };
}

/** The part of the base map that a drawing shows, from the drawing's upper left corner, in pixels. */
export interface MapView {
  width: number;
  height: number;
  /** That part, in units. */
  crop: Box;
  /** Pixels to the unit. */
  scale: number;
}

/** The view of a drawing `width` pixels wide. */
export function viewOf(frames: Frames, form: Form, width: number): MapView {
  const crop = frames[form];
  const scale = width / crop.width;
  return { width, height: Math.round(crop.height * scale), crop, scale };
}

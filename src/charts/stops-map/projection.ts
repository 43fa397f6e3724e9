import { geoConicConformal, geoMercator, type GeoProjection } from 'd3';

/** A rectangle in degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type BaseName = 'main' | 'levant';

/** A panel's base map: its size in its own units, what to read for it, and its projection. */
export interface Frame {
  width: number;
  height: number;
  /** A little more than the panel shows, in degrees. */
  bounds: Bounds;
  projection: GeoProjection;
}

/** The inset shows this much at most, in degrees; each drawing crops it east and west. */
const levantBounds: Bounds = [33.2, 31, 37.4, 33.42];

/**
 * The frame of a panel, in units of its own (two to the pixel at 1,000 pixels,
 * so that whole numbers are fine enough). The main map is a conformal conic
 * with its parallels near the northern and southern limits of the stops:
 * countries from Greece to the Gulf keep their shapes, and scale varies by less
 * than two per cent between the stops, so the links compare fairly. Its lower
 * edge stays north of the line between Egypt and Sudan, which is disputed. The
 * inset is a Mercator, which no eye could tell from a conic over two degrees.
 */
export function frameOf(panel: BaseName): Frame {
  return panel === 'main' ? mainFrame() : levantFrame();
}

function mainFrame(): Frame {
  const width = 2000;
  const height = 1224;
  const projection = geoConicConformal().parallels([26, 39]).rotate([-38, 0]).precision(0.7);
  projection.fitWidth(width, {
    type: 'MultiPoint',
    coordinates: [
      [19.3, 37],
      [58.8, 30],
    ],
  });
  const top = projection([38, 43])?.[1] ?? Number.NaN;
  const [x, y] = projection.translate();
  projection.translate([x, y - top]);
  return {
    width,
    height,
    bounds: [15, 12, 64, 47],
    projection: clipped(projection, width, height),
  };
}

function levantFrame(): Frame {
  const [west, south, east, north] = levantBounds;
  const width = 1000;
  const projection = geoMercator().precision(0.7);
  projection.fitWidth(width, {
    type: 'MultiPoint',
    coordinates: [
      [west, north],
      [east, south],
    ],
  });
  const [x, y] = projection.translate();
  const top = projection([west, north])?.[1] ?? Number.NaN;
  const bottom = projection([west, south])?.[1] ?? Number.NaN;
  projection.translate([x, y - top]);
  const height = Math.round(bottom - top);
  return { width, height, bounds: levantBounds, projection: clipped(projection, width, height) };
}

/** Cut a little outside the frame, so that the line along the cut is never seen. */
function clipped(projection: GeoProjection, width: number, height: number): GeoProjection {
  return projection.clipExtent([
    [-12, -12],
    [width + 12, height + 12],
  ]);
}

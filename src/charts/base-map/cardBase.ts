import { geoConicConformal } from 'd3';
import type { Box } from '../../lib/geometry.ts';
import { element } from '../../lib/svg.ts';
import type { Frames } from './frame.ts';
import type { Geography } from './geography.ts';
import type { MapContent } from './shape.ts';

/** Base-map units in a pixel of a card. */
export const units = 2;

/** The frames of a card's map, `width` and `height` pixels in all, with the places as large as `room` allows. */
export function fitFrames(
  { parallels, meridian }: MapContent,
  places: [number, number][],
  room: Box,
  width: number,
  height: number,
): Frames {
  const [left, top] = [room.x * units, room.y * units];
  const projection = geoConicConformal()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    .precision(0.7)
    .fitExtent(
      [
        [left, top],
        [left + room.width * units, top + room.height * units],
      ],
      { type: 'MultiPoint', coordinates: places },
    );
  const whole = { x: 0, y: 0, width: width * units, height: height * units };
  projection.clipExtent([
    [-12, -12],
    [whole.width + 12, whole.height + 12],
  ]);
  return { projection, ...whole, narrow: whole, wide: whole };
}

/** The base map of a card. */
export function drawCardBase(base: Geography, width: number, height: number): string {
  const border = { fill: 'none', stroke: 'var(--border)' };
  return element(
    'svg',
    { width, height, viewBox: `0 0 ${width * units} ${height * units}` },
    element('path', { d: base.land, fill: 'var(--land)', ...edge(1) }),
    element('path', { d: base.listed, fill: 'var(--listed)' }),
    element('path', { d: base.tinted, fill: 'var(--territory)' }),
    element('path', { d: base.land, ...border, ...edge(0.9) }),
    element('path', { d: base.solid, ...border, ...edge(0.9) }),
    element('path', { d: base.dashed, ...border, ...edge(1.4), 'stroke-dasharray': '9 6' }),
    element('path', { d: base.apart, fill: 'var(--land)' }),
    element('path', { d: base.apart, ...border, ...edge(1.4), 'stroke-dasharray': '9 6' }),
    base.marked
      ? element('path', { d: base.marked, fill: 'none', stroke: 'var(--ink)', ...edge(4) })
      : '',
  );
}

/** A line so many pixels wide, in the units of the base map. */
function edge(pixels: number): Record<string, string | number> {
  return { 'stroke-width': pixels * units, 'stroke-linejoin': 'round' };
}

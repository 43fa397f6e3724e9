import type { Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { element } from '../../lib/svg.ts';
import { type Frames, type MapView, project } from '../base-map/frame.ts';
import { type Extent, extentOf, isOutside, type Locator, pointsOf } from './shape.ts';

/** Where a place stands on a map, in pixels; several for one that is several areas. */
export interface Mark extends Position {
  id: string;
  /** The area that is meant as a whole, by its name. */
  area?: string | undefined;
  /** The number of the place. */
  order: number;
  name: string;
  extent: Extent;
  /** Whether the outside record alone tells where it is. */
  outside: boolean;
}

/** The marks of all places, in their order. */
export function placeMarks(
  { places }: Locator,
  frames: Frames,
  { crop, scale }: Pick<MapView, 'crop' | 'scale'>,
): Mark[] {
  return places.flatMap((place, i) =>
    pointsOf(place).map(({ name, at, area }) => {
      const { x, y } = project(frames, crop, scale, ...at);
      return {
        ...{ id: place.id, area, order: i + 1, name, x: round(x), y: round(y) },
        extent: extentOf(place),
        outside: isOutside(place),
      };
    }),
  );
}

/** How far a mark reaches from its middle, `size` times as large as on a page. */
export function radiusOf({ extent, outside }: Mark, size = 1): number {
  return extent === 'spot' ? (outside ? 4.5 : 4) * size : 0;
}

/** The mark as markup: a dot, or a square where the outside record tells the spot; a line and an area are drawn with the map. */
export function drawMark(mark: Mark): string {
  const { x, y, extent, outside } = mark;
  if (extent !== 'spot') return '';
  return outside
    ? element('rect', {
        class: 'square',
        x: round(x - 3.5),
        y: round(y - 3.5),
        width: 7,
        height: 7,
      })
    : element('circle', { class: 'dot', cx: x, cy: y, r: 3.5 });
}

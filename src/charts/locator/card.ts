import { geoContains } from 'd3';
import { type Label, placeLabel, sides } from '../../labels/label.ts';
import { contains, grow, holds, overlaps } from '../../lib/geometry.ts';
import { areaOf } from '../base-map/area.ts';
import { fitFrames, units } from '../base-map/cardBase.ts';
import { nameSize } from '../base-map/cardName.ts';
import { type Frames, framesOf } from '../base-map/frame.ts';
import { type Name, placeNames } from '../base-map/names.ts';
import type { CardRoom } from '../chart.ts';
import { type Mark, placeMarks, radiusOf } from './mark.ts';
import type { Locator } from './shape.ts';

/** How much larger than on a page a mark is. */
export const markSize = 2.2;

/** The map on a card. */
export interface CardMap {
  frames: Frames;
  marks: Mark[];
  /** The names of the places, those that have room. */
  labels: Label[];
  /** Names for orientation. */
  names: Name[];
}

/** The narrow map's part of the earth in the room of a card, with the names of the places. */
export function layoutCard(chart: Locator, room: CardRoom): CardMap {
  const { width, height, margin, measures } = room;
  const whole = { x: 0, y: 0, width, height };
  const frames = fitFrames(chart.map, cornersOf(framesOf(chart.map)), whole, width, height);
  const crop = frames.wide;
  const view = { width, height, crop, scale: 1 / units };
  const marks = placeMarks(chart, frames, view);
  const inside = grow(whole, -margin);
  const labels = labelMarks(chart, frames, marks, room);
  const names = placeNames(
    { ...chart.map, names: chart.map.names.filter(({ from }) => from === 0) },
    frames,
    view,
    (box) =>
      contains(inside, box) &&
      labels.every((label) => !overlaps(label.box, box, 8)) &&
      marks.every((mark) => mark.extent === 'area' || !holds(box, mark, 12)),
    nameSize,
    measures.sans,
  );
  return { frames, marks, labels, names };
}

/** The corners of the narrow map, in degrees. */
function cornersOf({ projection, narrow: { x, y, width, height } }: Frames): [number, number][] {
  const corners: [number, number][] = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
  return corners.map((corner) => projection.invert?.(corner) ?? [Number.NaN, Number.NaN]);
}

/** The names of the marks: over an area that is wide enough, and beside all else on the first side that is free. */
function labelMarks(chart: Locator, frames: Frames, marks: Mark[], room: CardRoom): Label[] {
  const { width, height, margin, measures } = room;
  const inside = grow({ x: 0, y: 0, width, height }, -margin);
  const placed: Label[] = [];
  for (const mark of marks) {
    const line = [{ text: mark.name, kind: 'name' }];
    const side = chart.places[mark.order - 1]?.side;
    const around = side ? [side, ...sides] : sides;
    const radius = Math.max(4, radiusOf(mark, markSize));
    const over = mark.extent === 'area' && isWide(mark, chart, frames, measures);
    const free = [...(over ? [undefined] : []), ...around]
      .map((side) =>
        placeLabel(mark.id, line, nameSize, mark, side ? radius : 0, side, measures.strong),
      )
      .find(
        ({ box }) =>
          contains(inside, box) &&
          placed.every((other) => !overlaps(other.box, box, 6)) &&
          marks.every(
            (other) => other.extent === 'area' || other === mark || !holds(box, other, 10),
          ),
      );
    if (free) placed.push(free);
  }
  return placed;
}

/** Whether an area holds both ends of its name. */
function isWide(
  { x, y, name, area }: Mark,
  { map }: Locator,
  frames: Frames,
  measures: CardRoom['measures'],
): boolean {
  const shape = areaOf(map.areas[area ?? ''] ?? '');
  const half = measures.strong(name, nameSize) / 2;
  return [x - half, x + half].every((end) => {
    const place = frames.projection.invert?.([end * units, y * units]);
    return shape !== undefined && place != null && geoContains(shape, place);
  });
}

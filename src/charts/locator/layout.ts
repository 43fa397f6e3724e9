import type { Label } from '../../labels/label.ts';
import { holds, overlaps } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { boxOf, type Disc, radiusAt } from '../base-map/disc.ts';
import { drawnFor, type Form, framesOf, type MapView, viewOf } from '../base-map/frame.ts';
import { type Name, placeNames } from '../base-map/names.ts';
import type { Width } from '../chart.ts';
import { keyHeight, type KeyRow, layoutKey } from './key.ts';
import { type Leader, type LineKind, placeWords } from './labels.ts';
import { type Mark, placeMarks } from './mark.ts';
import type { Locator } from './shape.ts';

/** Everything in one drawing of the map, in pixels. */
export interface LocatorLayout {
  width: number;
  height: number;
  /** The map itself, from the drawing's upper left corner. */
  map: MapView;
  marks: Mark[];
  /** Names for orientation. */
  names: Name[];
  /** The numbers of a narrow map. */
  discs: Disc[];
  key: KeyRow[];
  /** The words of a wide one, and the lines to them. */
  labels: Label<LineKind>[];
  leaders: Leader[];
}

/** From this width on the words stand beside the places, and below it in a key. */
const wide = 560;

/** The map in a drawing `width` pixels wide. */
export function layoutLocator(chart: Locator, width: Width): LocatorLayout {
  const frames = framesOf(chart.map);
  const form: Form = width < wide ? 'narrow' : 'wide';
  const map = viewOf(frames, form, width);
  const marks = placeMarks(chart, frames, map);
  const discs = form === 'narrow' ? numberMarks(chart, marks, width) : [];
  const key = form === 'narrow' ? layoutKey(chart, discs, map.height, width) : [];
  const { labels, leaders } =
    form === 'wide' ? placeWords(chart, marks, width) : { labels: [], leaders: [] };
  const names = placeNames(
    chart.map,
    frames,
    map,
    (box) =>
      labels.every((label) => !overlaps(label.box, box, 3)) &&
      discs.every((disc) => !overlaps(boxOf(disc), box, 3)) &&
      marks.every((mark) => mark.extent === 'area' || !holds(box, mark, 5)) &&
      leaders.every(({ points }) => points.every((point) => !holds(box, point, 2))),
  );
  const height = map.height + keyHeight(key);
  return { width, height, map, marks, names, discs, key, labels, leaders };
}

/** The number of each mark: open where an area is meant as a whole. */
function numberMarks({ places }: Locator, marks: Mark[], width: number): Disc[] {
  const step = width / drawnFor.narrow;
  return marks.map(({ id, order, x, y, extent }): Disc => {
    const [right = 0, down = 0] = places[order - 1]?.narrow ?? [];
    return {
      ...{ id, order, radius: radiusAt(step), open: extent === 'area', place: { x, y } },
      x: round(x + right * step),
      y: round(y + down * step),
      aside: right !== 0 || down !== 0,
    };
  });
}

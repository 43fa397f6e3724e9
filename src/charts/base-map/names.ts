import { type Label, placeLabel } from '../../labels/label.ts';
import { type Box, contains, overlaps, type Position } from '../../lib/geometry.ts';
import type { Measure } from '../../lib/measure.ts';
import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import { type Frames, type MapView, project } from './frame.ts';
import type { MapContent } from './shape.ts';

/** The styles of names for orientation. */
type NameKind = 'land' | 'sea' | 'town';

/** A name for orientation; a town has a dot. */
export type Name = Label<NameKind> & { dot?: Position };

/** The radius of a town's dot, in pixels. */
const townRadius = 1.8;

/** The names for orientation that stand in the map, in their order, where their box `isFree`. */
export function placeNames(
  { names }: Pick<MapContent, 'names'>,
  frames: Frames,
  { width, height, crop, scale }: MapView,
  isFree: (box: Box) => boolean,
  size = 12,
  measure?: Measure,
): Name[] {
  const placed: Name[] = [];
  const inside = { x: 2, y: 2, width: width - 4, height: height - 4 };
  for (const { text, at, sea, side, from } of names) {
    if (width < from || placed.some(({ id }) => id === text)) continue;
    const middle = project(frames, crop, scale, ...at);
    const kind = side ? 'town' : sea ? 'sea' : 'land';
    const lines = text.split('\n').map((line) => ({ text: line, kind }) as const);
    const label = placeLabel<NameKind>(
      text,
      lines,
      size,
      middle,
      side ? townRadius : 0,
      side,
      measure,
    );
    const free =
      contains(inside, label.box) &&
      placed.every(({ box }) => !overlaps(box, label.box, 3)) &&
      isFree(label.box);
    const dot = { x: round(middle.x), y: round(middle.y) };
    if (free) placed.push(side ? { ...label, dot } : label);
  }
  return placed;
}

/** A name as markup, after the dot of a town. */
export function drawName({ dot, ...label }: Name): string {
  const town = dot && element('circle', { class: 'dot', cx: dot.x, cy: dot.y, r: townRadius });
  return (town ?? '') + drawLabel(label);
}

/** A label as markup: its lines, each with its style and where it is anchored. */
export function drawLabel({ x, anchor, lines }: Label): string {
  return lines
    .map(({ text, kind, y }) =>
      element('text', { x, y, class: `${kind} ${anchor}` }, escapeMarkup(text)),
    )
    .join('');
}

import { formatDays } from '../../format/dates.ts';
import type { Box, Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import { type Disc, drawDisc } from '../base-map/disc.ts';
import type { RouteMap } from './shape.ts';

/** A row of the key below a narrow map; `x` and `y` are the middle of its disc. */
export interface KeyRow extends Position {
  disc: Disc;
  name: string;
  days: string;
}

/** The height of a row of the key. */
const rowHeight = 22;
/** Between a map and its key. */
export const keyGap = 10;
/** Room at the sides of the key, since the map may run to both edges of a screen. */
const inset = 14;
const columns = 2;

/** The size of the key's text in a drawing so many pixels wide. */
export const keySize = (width: number): number => (width < 340 ? 12 : 13);

/** The rows of the key from `top` down. */
export function layoutKey(chart: RouteMap, discs: Disc[], top: number, width: number): KeyRow[] {
  const rows = Math.ceil(discs.length / columns);
  return discs.flatMap((disc, i) => {
    const stop = chart.stops[i];
    if (!stop) return [];
    return [
      {
        disc,
        name: stop.label,
        days: formatDays(stop.when),
        x: round(inset + 8.5 + Math.floor(i / rows) * ((width - inset) / columns)),
        y: top + (i % rows) * rowHeight + rowHeight / 2,
      },
    ];
  });
}

/** What a row of the key takes up in a drawing so many pixels wide. */
export function keyBox({ x, y }: KeyRow, width: number): Box {
  const room = (width - inset) / columns - 4;
  return { x: x - 10, y: y - rowHeight / 2, width: room, height: rowHeight };
}

/** What the key adds to the height of the map. */
export function keyHeight(key: readonly KeyRow[]): number {
  return key.length === 0 ? 0 : keyGap + Math.ceil(key.length / columns) * rowHeight;
}

/** A row of the key as markup. */
export function drawKeyRow({ disc, name, days, x, y }: KeyRow, size: number): string {
  const words = element('tspan', { class: 'name' }, escapeMarkup(name));
  return (
    drawDisc({ ...disc, radius: 8.5, x, y }) +
    element(
      'text',
      { class: 'key', 'font-size': size, x: x + 16, y: y + 4.5 },
      words,
      ` ${escapeMarkup(days)}`,
    )
  );
}

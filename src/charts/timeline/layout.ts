import { layoutColumn } from './column.ts';
import type { Item } from './items.ts';
import { layoutLanes } from './lanes.ts';
import type { TimelineLayout } from './placed.ts';
import type { Timeline } from './shape.ts';

/** From this width on there is room for lanes along a line of time. */
const roomy = 560;

/** The timeline in a drawing so many pixels wide: a column, or a lane for each matter. */
export function layoutTimeline(
  chart: Timeline,
  items: readonly Item[],
  width: number,
): TimelineLayout {
  return width < roomy ? layoutColumn(chart, items, width) : layoutLanes(chart, items, width);
}

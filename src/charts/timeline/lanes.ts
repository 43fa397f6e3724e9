import { overlaps } from '../../lib/geometry.ts';
import { monthName, monthsWithin } from '../time-axis/days.ts';
import type { Text } from '../time-axis/text.ts';
import type { Item } from './items.ts';
import { layoutKey } from './key.ts';
import { layoutLane } from './lane.ts';
import { placeLine } from './laneItem.ts';
import { head, type LaneSheet, openLanes, size, textAt } from './laneSheet.ts';
import { type Join, type Kind, type Placed, segment, type TimelineLayout } from './placed.ts';
import type { Timeline } from './shape.ts';

/** The items of a matter, and the heights at which its lane begins and ends. */
interface Lane {
  top: number;
  end: number;
  name: Text<Kind>;
  placed: Placed[];
  joins: Join[];
}

/** The events by matter, a lane for each, along one line of time. */
export function layoutLanes(
  chart: Timeline,
  items: readonly Item[],
  width: number,
): TimelineLayout {
  const sheet = openLanes(chart, width);
  const line = items.find(({ mark }) => mark === 'line');
  const top = line ? 2 * head : head;
  const lanes = stackLanes(chart, items, top, sheet);
  const end = lanes.at(-1)?.end ?? top;
  const key = layoutKey(chart, items, { width, size, top: end + 8 });
  const across = line && placeLine(line, top, end, sheet);
  const months = monthsWithin(chart.from, chart.to);
  return {
    ...{ width, height: Math.ceil(end + 8 + key.height), magnified: undefined },
    axis: [segment(0, top, width, top), segment(0, end, width, end)],
    grid: [
      ...months.map((day) => segment(sheet.at(day), 4, sheet.at(day), end)),
      ...lanes.slice(1).map((lane) => segment(0, lane.top, width, lane.top)),
    ],
    tint: across?.tint,
    placed: [
      ...(across ? [across.placed] : []),
      ...lanes.flatMap(({ placed }) => placed),
      ...key.placed,
    ],
    joins: lanes.flatMap(({ joins }) => joins),
    texts: [...monthTexts([chart.from, ...months], sheet), ...lanes.map(({ name }) => name)],
  };
}

/** A lane for each matter, one below the other. */
function stackLanes(
  chart: Timeline,
  items: readonly Item[],
  top: number,
  sheet: LaneSheet,
): Lane[] {
  const { beside, gap, row } = sheet;
  let end = top;
  return chart.matters.map(({ id, label }) => {
    const top = end;
    const first = beside ? top + gap / 2 : top + head + 2;
    const own = items.filter(({ matter }) => matter === id);
    const { rows, placed, joins } = layoutLane(chart, own, first, sheet);
    end = first + rows * row + gap / 2;
    return {
      top,
      end,
      name: textAt(label, 0, top + gap / 2 + row / 2, 'name', sheet),
      placed,
      joins,
    };
  });
}

/** The names of the months, those that have room. */
function monthTexts(days: readonly string[], sheet: LaneSheet): Text<Kind>[] {
  return days.reduce<Text<Kind>[]>((texts, day) => {
    const text = textAt(monthName(day, true), sheet.at(day) + 4, head / 2, 'month', sheet);
    return texts.some(({ box }) => overlaps(box, text.box, 4)) ? texts : [...texts, text];
  }, []);
}

import type { Position } from '../../lib/geometry.ts';
import type { DayScale } from '../time-axis/days.ts';
import { isWithin } from './extent.ts';
import type { Item } from './items.ts';
import { radius } from './placed.ts';

/** Between two marks side by side, or one above the other. */
export const step = 2 * radius + 1;

/** What lasts, each in a track where nothing else does at the time; bands outermost. */
export function trackItems(items: readonly Item[]): Map<string, number> {
  const lasting = items.filter(
    ({ extent, mark }) => !extent.point && !isWithin(extent) && mark !== 'line',
  );
  const isBand = ({ mark }: Item): boolean => mark === 'band' || mark === 'main';
  const tracks = new Map<string, number>();
  const last: string[] = [];
  let first = 0;
  for (const group of [lasting.filter((each) => !isBand(each)), lasting.filter(isBand)]) {
    for (const { id, extent } of group.toSorted((a, b) =>
      a.extent.from < b.extent.from ? -1 : 1,
    )) {
      let free = first;
      while ((last[free] ?? '') >= extent.from) free += 1;
      last[free] = extent.to;
      tracks.set(id, free);
    }
    first = last.length;
  }
  return tracks;
}

/** Days’ marks on the line of time; those that would meet stand one below the other within their day, or side by side. */
export function placeMarks(
  items: readonly Item[],
  axis: number,
  at: DayScale,
): Map<string, Position> {
  const marks = new Map<string, Position>();
  const days = Map.groupBy(
    items.filter(({ extent, mark }) => extent.point && mark !== 'line'),
    ({ extent }) => extent.from,
  );
  const last: number[] = [];
  for (const [day, group] of days) {
    const height = at(day, 1) - at(day);
    const apart = height >= group.length * step;
    group.forEach(({ id }, i) => {
      const y = Math.round(at(day) + height * (apart ? (i + 0.5) / group.length : 0.5));
      let slot = 0;
      while ((last[slot] ?? -step) > y - step) slot += 1;
      last[slot] = y;
      marks.set(id, { x: axis + slot * step, y });
    });
  }
  return marks;
}

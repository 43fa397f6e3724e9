import { round } from '../../lib/round.ts';
import { countDays, dayAfter, monthName } from '../time-axis/days.ts';
import type { Text } from '../time-axis/text.ts';
import { textAt } from './columnItem.ts';
import { middle } from './columnRows.ts';
import type { ColumnSheet } from './columnSheet.ts';
import type { Item } from './items.ts';
import { type Kind, radius, segment, type TimelineLayout } from './placed.ts';
import type { Timeline } from './shape.ts';

/** The days of the line across begin right of their numbers. */
const tintLeft = 22;

/** The lines and areas of time: months, larger days, the days of the line across all. */
export function layoutTime(
  { from, to, magnified }: Timeline,
  items: readonly Item[],
  { at, axis, bottom, glyphs }: ColumnSheet,
): Pick<TimelineLayout, 'grid' | 'tint' | 'magnified'> {
  const y = at(magnified.from);
  const line = items.find(({ mark }) => mark === 'line')?.extent;
  return {
    grid: daysOf(from, to, magnified.from).map((day) => {
      const y = Math.round(at(day));
      return segment(day.endsWith('-01') ? 0 : axis - 5, y, axis, y);
    }),
    magnified: { x: 0, y, width: axis, height: round(bottom - y) },
    tint: line && {
      ...{ x: tintLeft, y: at(line.from) },
      width: Math.min(axis + radius + 4, glyphs) - tintLeft,
      height: round(at(line.to, 1) - at(line.from)),
    },
  };
}

/** The names of months, and the numbers of the days that are larger, where they have room. */
export function timeTexts({ from, to, magnified }: Timeline, sheet: ColumnSheet): Text<Kind>[] {
  const { at } = sheet;
  const days = [from, ...daysOf(dayAfter(from), to, magnified.from)];
  return days.reduce<Text<Kind>[]>((texts, day) => {
    const large = day >= magnified.from;
    const words =
      day.endsWith('-01') || day === from ? monthName(day, false) : String(Number(day.slice(8)));
    const top = large ? (at(day) + at(day, 1)) / 2 - middle : at(day);
    const text = textAt(words, 0, Math.round(top), 'month', sheet);
    const before = texts.at(-1);
    return before && before.box.y + before.box.height > text.box.y ? texts : [...texts, text];
  }, []);
}

/** The first days of months, and every day from the given one on. */
function daysOf(from: string, to: string, large: string): string[] {
  return Array.from({ length: countDays(from, to) }, (_, i) => dayAfter(from, i)).filter(
    (day) => day >= large || day.endsWith('-01'),
  );
}

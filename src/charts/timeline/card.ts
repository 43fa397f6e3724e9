import type { Content } from '../../content/load.ts';
import type { Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { element } from '../../lib/svg.ts';
import type { CardDrawing, CardRoom } from '../chart.ts';
import {
  boxCardText,
  type CardText,
  cardTextSize as size,
  drawCardText,
  quiet,
} from '../time-axis/cardText.ts';
import { dayAfter, type DayScale, monthName, monthsWithin, scaleDays } from '../time-axis/days.ts';
import { outlineOf } from './bar.ts';
import { isWithin } from './extent.ts';
import { type Item, itemsOf } from './items.ts';
import type { Timeline } from './shape.ts';

/** The height of a lane, at most, and of the names of months. */
const tallest = 74;
const head = 36;
const dot = 9;

/** The timeline on a share card: the names of the matters, and their marks over the months. */
export function drawCardTimeline(chart: Timeline, room: CardRoom, content: Content): CardDrawing {
  const { matters, from, to } = chart;
  const { width, measures } = room;
  const left =
    Math.ceil(Math.max(...matters.map(({ label }) => measures.strong(label, size)))) + 20;
  const lane = Math.min(tallest, Math.floor((room.height - head) / matters.length));
  const height = head + lane * matters.length;
  const at = scaleDays([
    [from, left],
    [dayAfter(to), width - dot],
  ]);
  const middle = (i: number): number => round(head + (i + 0.5) * lane);
  const months = [from, ...monthsWithin(from, to)];
  const texts: CardText[] = [
    ...months.map((day) => ({
      ...quiet,
      text: monthName(day, false),
      x: at(day),
      y: size,
      anchor: 'start' as const,
    })),
    ...matters.map(({ label }, i): CardText => ({
      ...{ text: label, x: 0, y: round(middle(i) + size * 0.36), anchor: 'start' },
      ...{ face: 'strong', fill: 'var(--ink)' },
    })),
  ].filter(isFirstOfRow(room));
  const items = itemsOf(chart, content);
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    ...months.slice(1).map((day) => drawBox(at(day), head, 1, height - head, 'var(--hairline)')),
    ...matters.map((_, i) => drawBox(0, head + i * lane, width, 1, 'var(--hairline)')),
    ...matters.flatMap(({ id }, i) => {
      const own = items.filter(({ matter }) => matter === id);
      return stack(own, at, lane).map(([item, y]) => drawItem(item, at, round(middle(i) + y)));
    }),
    ...texts.map(drawCardText),
  );
  return { width, height, svg, texts: texts.map((text) => boxCardText(text, room)) };
}

/** Leaves out the name of a month that would touch the one before, or the edge. */
function isFirstOfRow(room: CardRoom): (text: CardText) => boolean {
  let end = -Infinity;
  return (text) => {
    const { box } = boxCardText(text, room);
    if (text.x === 0) return true;
    if (box.x < end + 8 || box.x + box.width > room.width) return false;
    end = box.x + box.width;
    return true;
  };
}

/** Each mark with how far it stands from the middle of its lane, so that none covers another: bars above. */
function stack(items: readonly Item[], at: DayScale, lane: number): [Item, number][] {
  const ends: number[] = [];
  const bars = items.filter(({ extent }) => !extent.point);
  const rows = [...bars, ...items.filter(({ extent }) => extent.point)].map((item) => {
    const { from, to, point } = item.extent;
    const middle = (at(from) + at(from, 1)) / 2;
    const [start, end] = point ? [middle - dot, middle + dot] : [at(from), at(to, 1)];
    const free = ends.findIndex((taken) => taken + 2 < start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    return [item, row] as const;
  });
  const step = Math.min(2 * dot + 4, lane / ends.length);
  return rows.map(([item, row]) => [item, (row - (ends.length - 1) / 2) * step]);
}

function drawItem({ extent, mark }: Item, at: DayScale, y: number): string {
  const fill = { square: 'var(--accent)', band: 'var(--faint)' }[mark as string] ?? 'var(--ink)';
  if (!extent.point) {
    const isBand = mark === 'band' || mark === 'main';
    const points = outlineOf(extent, at, y, isBand ? 18 : 8, false);
    const own = isBand || isWithin(extent) ? fill : 'var(--faint)';
    return element('path', { d: `${points.map(pointOf).join('')}z`, fill: own });
  }
  const x = round((at(extent.from) + at(extent.from, 1)) / 2);
  const edge = { fill, stroke: 'var(--paper)', 'stroke-width': 2 };
  return mark === 'square'
    ? element('rect', {
        x: round(x - dot),
        y: round(y - dot),
        width: 2 * dot,
        height: 2 * dot,
        ...edge,
      })
    : element('circle', { cx: x, cy: y, r: dot, ...edge });
}

function pointOf({ x, y }: Position, i: number): string {
  return `${i === 0 ? 'M' : 'L'}${x} ${y}`;
}

function drawBox(x: number, y: number, width: number, height: number, fill: string): string {
  return element('rect', { x: round(x), y: round(y), width, height, fill });
}

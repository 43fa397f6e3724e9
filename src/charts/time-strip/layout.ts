import { scaleUtc, utcDay, utcMonth } from 'd3';
import { formatDays } from '../../format/dates.ts';
import { overlaps } from '../../lib/geometry.ts';
import { months as monthNames } from '../../lib/months.ts';
import { round } from '../../lib/round.ts';
import { textWidth } from '../../lib/text.ts';
import { wrapText } from '../../lib/wrap.ts';
import { type Anchor, type Text, placeText } from './text.ts';
import { type TimeStrip, whenOfDay } from './shape.ts';
import { ordinal, sumOf } from './words.ts';

interface Bar {
  x: number;
  width: number;
  main: boolean;
}

/** Everything in one drawing of the strip, in pixels. */
export interface StripLayout {
  width: number;
  height: number;
  /** The height of the line of time. */
  axis: number;
  bars: Bar[];
  /** Where months begin on the line. */
  ticks: number[];
  /** The middle of each mark. */
  marks: number[];
  texts: Text[];
}

export const barHeight = 9;
/** How far below the line a mark's square begins, and its side. */
export const stem = 20;
export const square = 10;

/** From this width on there is room for words in full. */
const roomy = 560;
/** A pixel at each side, for engines that round to the left. */
const inset = 1;

/** The strip in a drawing `width` pixels wide. */
export function layoutStrip(chart: TimeStrip, width: number): StripLayout {
  const full = width >= roomy;
  const size = full ? 13 : 12;
  const axis = size + 4 + barHeight + 3;
  const end = utcDay.offset(new Date(chart.to), 1);
  const scale = scaleUtc([new Date(chart.from), end], [inset, width - inset]);
  const at = (day: string, days = 0): number => round(scale(utcDay.offset(new Date(day), days)));
  const text = (words: string, x: number, y: number, anchor: Anchor, kind: Text['kind']): Text =>
    placeText(words, x, y, anchor, kind, size, width);

  const spans = chart.spans.map((span, i) => {
    const bar = { x: at(span.from), width: round(at(span.to, 1) - at(span.from)), main: span.main };
    const last = bar.x + bar.width > width - 60;
    const words = full || span.main || i === 0 ? `${ordinal(i + 1)} ${chart.noun}` : ordinal(i + 1);
    const x = last ? bar.x + bar.width : bar.x;
    return { bar, text: text(words, x, size, last ? 'end' : 'start', span.main ? 'main' : 'span') };
  });
  const marks = chart.marks.map(({ on, amount }) => {
    const x = round(at(on) + (at(on, 1) - at(on)) / 2);
    const y = axis + stem + square + size + 2;
    const sum = text(sumOf(amount, full), x, y, 'middle', 'sum');
    return { x, texts: [sum, text(formatDays(whenOfDay(on)), x, y + 16, 'middle', 'day')] };
  });
  const first = `${Number(chart.from.slice(8))}\u00a0${monthName(chart.from, full)}`;
  const start = [
    text(first, inset, axis + size + 2, 'start', 'start'),
    text(chart.start.label, inset, axis + size + 2 + Math.ceil(size * 1.15), 'start', 'start'),
  ];
  const fixed = [
    ...spans.map((span) => span.text),
    ...marks.flatMap(({ texts }) => texts),
    ...start,
  ];
  const left = Math.min(...marks.flatMap(({ texts }) => texts.map(({ box }) => box.x))) - 10;
  const lines = markedLines(chart, size, left - inset);
  const marked = lines.map((line, i) =>
    text(line, left, axis + stem + square + size + 2 + 16 * i, 'end', 'day'),
  );
  const ticks = utcMonth.range(utcDay.offset(new Date(chart.from), 1), end);
  const names = ticks
    .map((month) => {
      const day = month.toISOString().slice(0, 10);
      return text(monthName(day, full), at(day) + 4, axis + size + 2, 'start', 'month');
    })
    .filter(
      ({ box }) =>
        [...fixed, ...marked].every((other) => !overlaps(box, other.box, 1)) &&
        marks.every(({ x }) => x < box.x - 2 || x > box.x + box.width + 2) &&
        box.x + box.width < width,
    );
  return {
    width,
    height: axis + stem + square + size + 24,
    axis,
    bars: spans.map(({ bar }) => bar),
    ticks: ticks.map((month) => round(scale(month))),
    marks: marks.map(({ x }) => x),
    texts: [...fixed, ...marked, ...names],
  };
}

/** What the marks are, in two even lines at most, as full as `room` pixels allow. */
function markedLines({ marked, markedShort }: TimeStrip, size: number, room: number): string[] {
  const lines = wrapText(marked, size, room);
  const fits = lines.length <= 2 && lines.every((line) => textWidth(line, size) <= room);
  if (!fits) return wrapText(markedShort, size, room);
  const even = wrapText(marked, size, textWidth(marked, size) / 2 + 4 * size);
  return lines.length === 2 && even.length === 2 ? even : lines;
}

function monthName(day: string, full: boolean): string {
  const name = monthNames[Number(day.slice(5, 7)) - 1] ?? '';
  return full ? name : name.slice(0, 3);
}

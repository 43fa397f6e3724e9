import { formatDays } from '../../format/dates.ts';
import { overlaps } from '../../lib/geometry.ts';
import { ordinal } from '../../lib/ordinal.ts';
import { textWidth } from '../../lib/text.ts';
import { wrapText } from '../../lib/wrap.ts';
import { monthName, monthsWithin } from '../time-axis/days.ts';
import { type TimeStrip, whenOfDay } from './shape.ts';
import { openSheet, type Sheet, type StripText } from './sheet.ts';
import { sumOf } from './words.ts';

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
  texts: StripText[];
}

/** How far below the line a mark's square begins, and its side. */
export const stem = 20;
export const square = 10;
/** Between two lines of text. */
const leading = 16;

/** The strip in a drawing `width` pixels wide. */
export function layoutStrip(chart: TimeStrip, width: number): StripLayout {
  const sheet = openSheet(chart, width);
  const spans = layoutSpans(chart, sheet);
  const marks = layoutMarks(chart, sheet);
  const sums = marks.flatMap(({ texts }) => texts);
  const fixed = [
    ...spans.map(({ text }) => text),
    ...sums,
    ...startTexts(chart, sheet),
    ...markedTexts(chart, sheet, sums),
  ];
  const middles = marks.map(({ x }) => x);
  const months = monthsWithin(chart.from, chart.to);
  return {
    width,
    height: sheet.below + leading + 8,
    axis: sheet.axis,
    bars: spans.map(({ bar }) => bar),
    ticks: months.map((month) => sheet.at(month)),
    marks: middles,
    texts: [...fixed, ...monthTexts(months, sheet, fixed, middles)],
  };
}

function layoutSpans({ spans, noun }: TimeStrip, sheet: Sheet): { bar: Bar; text: StripText }[] {
  return spans.map(({ from, to, main }, i) => {
    const [x, end] = [sheet.at(from), sheet.at(to, 1)];
    const words = sheet.full || main || i === 0 ? `${ordinal(i + 1)} ${noun}` : ordinal(i + 1);
    const kind = main ? 'main' : 'span';
    const text =
      end > sheet.width - 60
        ? sheet.text(words, end, sheet.size, 'end', kind)
        : sheet.text(words, x, sheet.size, 'start', kind);
    return { bar: { x, width: end - x, main }, text };
  });
}

function layoutMarks({ marks }: TimeStrip, sheet: Sheet): { x: number; texts: StripText[] }[] {
  return marks.map(({ on, amount }) => {
    const x = Math.round((sheet.at(on) + sheet.at(on, 1)) / 2);
    const day = formatDays(whenOfDay(on));
    return {
      x,
      texts: [
        sheet.text(sumOf(amount, sheet.full), x, sheet.below, 'middle', 'sum'),
        sheet.text(day, x, sheet.below + leading, 'middle', 'day'),
      ],
    };
  });
}

/** The first day, and what happened on it. */
function startTexts({ from, start }: TimeStrip, sheet: Sheet): StripText[] {
  const day = `${Number(from.slice(8))}\u00a0${monthName(from, sheet.full)}`;
  const next = sheet.under + Math.ceil(sheet.size * 1.15);
  return [
    sheet.text(day, sheet.at(from), sheet.under, 'start', 'start'),
    sheet.text(start.label, sheet.at(from), next, 'start', 'start'),
  ];
}

/** What the marks are: to their left, as full as there is room, or else to their right. */
function markedTexts(
  { marked, markedShort }: TimeStrip,
  sheet: Sheet,
  sums: StripText[],
): StripText[] {
  const { size, width } = sheet;
  const left = Math.min(...sums.map(({ box }) => box.x)) - 10;
  const right = Math.max(...sums.map(({ box }) => box.x + box.width)) + 10;
  const [x, anchor, lines] =
    [marked, markedShort]
      .map((words) => [left, 'end', linesOf(words, size, left)] as const)
      .find((each) => each[2]) ?? ([right, 'start', linesOf(marked, size, width - right)] as const);
  return (lines ?? [markedShort]).map((line, i) =>
    sheet.text(line, x, sheet.below + leading * i, anchor, 'day'),
  );
}

/** The words in two even lines at most; undefined where `room` pixels are too few. */
function linesOf(words: string, size: number, room: number): string[] | undefined {
  const lines = wrapText(words, size, room);
  if (lines.length > 2 || lines.some((line) => textWidth(line, size) > room)) return undefined;
  const half = textWidth(words, size) / 2 + 4 * size;
  const even = wrapText(words, size, Math.min(room, half));
  return lines.length === 2 && even.length === 2 ? even : lines;
}

/** The names of the months that touch nothing else. */
function monthTexts(
  months: string[],
  sheet: Sheet,
  others: StripText[],
  marks: number[],
): StripText[] {
  return months
    .map((month) => {
      const name = monthName(month, sheet.full);
      return sheet.text(name, sheet.at(month) + 4, sheet.under, 'start', 'month');
    })
    .filter(
      ({ box }) =>
        others.every((other) => !overlaps(box, other.box, 1)) &&
        marks.every((x) => x < box.x - 2 || x > box.x + box.width + 2),
    );
}

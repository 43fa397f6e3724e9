import { formatDate } from '../../format/dates.ts';
import { ordinal } from '../../lib/ordinal.ts';
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
import { dayAfter, scaleDays } from '../time-axis/days.ts';
import type { TimeStrip } from './shape.ts';
import { sumOf } from './words.ts';

const bar = 16;
const square = 18;
const stem = 14;
/** The line of time, below a line of text and the bars. */
const axis = size + 6 + bar;
const height = axis + stem + square + 2 * (size + 6);

/** The strip at the foot of a share card: few words, none small. */
export function drawCardStrip(chart: TimeStrip, room: CardRoom): CardDrawing {
  const { width } = room;
  const at = scaleDays([
    [chart.from, 0],
    [dayAfter(chart.to), width],
  ]);
  const marks = chart.marks.map(({ on, amount }) => ({
    x: round((at(on) + at(on, 1)) / 2),
    sum: sumOf(amount, true),
  }));
  const below = axis + stem + square + size;
  const texts: CardText[] = [
    ...chart.spans.map(({ from, to, main }, i): CardText => {
      const style = main ? { face: 'strong' as const, fill: 'var(--ink)' } : quiet;
      const words = main ? `${ordinal(i + 1)} ${chart.noun}` : ordinal(i + 1);
      const atEnd = at(to, 1) > width - 100;
      const x = atEnd ? at(to, 1) : at(from);
      return { ...style, text: words, x, y: size - 4, anchor: atEnd ? 'end' : 'start' };
    }),
    ...[formatDate(chart.from).replace(/ \d{4}$/, ''), chart.start.label].map(
      (text, i): CardText => ({
        ...quiet,
        text,
        x: 0,
        y: axis + 26 + i * 28,
        anchor: 'start',
      }),
    ),
    ...marks.map(({ x, sum }): CardText => ({
      ...{ text: sum, x, y: below, anchor: 'middle', face: 'strong', fill: 'var(--accent)' },
    })),
    { ...quiet, text: chart.marked, x: width, y: below + size + 6, anchor: 'end' },
  ];
  const box = (x: number, y: number, w: number, h: number, fill: string): string =>
    element('rect', { x, y, width: round(w), height: h, fill });
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    ...chart.spans.map(({ from, to, main }) =>
      box(at(from), axis - bar, at(to, 1) - at(from), bar, main ? 'var(--ink)' : 'var(--faint)'),
    ),
    box(0, axis, width, 2, 'var(--soft)'),
    ...marks.map(({ x }) => box(x - 1, axis, 2, stem, 'var(--accent)')),
    ...marks.map(({ x }) => box(x - square / 2, axis + stem, square, square, 'var(--accent)')),
    ...texts.map(drawCardText),
  );
  return { width, height, svg, texts: texts.map((text) => boxCardText(text, room)) };
}

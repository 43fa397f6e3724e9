import { max } from 'd3';
import { formatAmount } from '../../format/amount.ts';
import { joinUnits } from '../../format/typography.ts';
import type { Face } from '../../lib/measure.ts';
import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import { balanceText } from '../../lib/wrap.ts';
import type { CardDrawing, CardRoom } from '../chart.ts';
import { ends } from './bar.ts';
import type { AmountBars, BarRow } from './shape.ts';

/** A row whose value is a number. */
type Sum = BarRow & { value: { value: number } };

interface Text {
  text: string;
  x: number;
  y: number;
  face: Face;
  size: number;
  fill: string;
}

/** Of more rows a card shows the largest. */
const most = 4;
const barHeight = 46;
/** After the longest bar, for the arrow of a "more than". */
const arrowRoom = 34;
const inset = 16;
const lead = { face: 'sans', size: 24, leading: 32 } as const;
const label = { face: 'strong', size: 28, leading: 38 } as const;
const figure = { face: 'strong', size: 28 } as const;

/** The sums on a share card, big bars in the order of their dates: the form of each end as in the chart. */
export function drawCardBars({ rows }: AmountBars, room: CardRoom): CardDrawing {
  const sums = rows.filter((row): row is Sum => typeof row.value?.value === 'number');
  const kept = new Set(sums.toSorted((a, b) => b.value.value - a.value.value).slice(0, most));
  const largest = max(sums, ({ value }) => value.value) ?? 1;
  const length = (value: number): number => (value / largest) * (room.width - arrowRoom);
  let y = 0;
  const parts = sums
    .filter((row) => kept.has(row))
    .map((row) => {
      const part = placeSum(row, length(row.value.value), y, room);
      y = part.bottom + 30;
      return part;
    });
  const height = Math.max(0, y - 30);
  const texts = parts.flatMap((part) => part.texts);
  const svg = element(
    'svg',
    { viewBox: `0 0 ${room.width} ${height}`, width: room.width, height },
    ...parts.map(({ bar }) => bar),
    ...texts.map(drawText),
  );
  return { width: room.width, height, svg, texts: texts.map((text) => boxed(text, room)) };
}

function placeSum(
  row: Sum,
  length: number,
  top: number,
  { width, measures }: CardRoom,
): { texts: Text[]; bar: string; bottom: number } {
  const texts: Text[] = [];
  let y = top;
  for (const [text, style, fill] of [
    [row.lead, lead, 'var(--soft)'],
    [row.label, label, 'var(--ink)'],
  ] as const) {
    for (const line of balanceText(joinUnits(text), style.size, width, measures[style.face])) {
      texts.push({
        ...style,
        text: line,
        x: 0,
        y: y + style.leading / 2 + style.size * 0.35,
        fill,
      });
      y += style.leading;
    }
  }
  y += 4;
  const text = formatAmount(row.value);
  const wide = measures.strong(text, figure.size);
  const within = wide + 2 * inset <= length;
  const beyond = ends[row.value.qualifier] === 'closed' ? inset : arrowRoom;
  const x = within ? inset : length + beyond;
  const fill = within && row.approved ? 'var(--paper)' : 'var(--ink)';
  texts.push({ ...figure, text, x, y: y + barHeight / 2 + figure.size * 0.35, fill });
  return { texts, bar: drawBar(row, length, y), bottom: y + barHeight };
}

/** Solid if approved, else a dashed outline; with an arrow beyond a "more than", broken around an "about". */
function drawBar({ approved, value }: Sum, length: number, y: number): string {
  const colour = 'var(--accent)';
  const end = ends[value.qualifier];
  const shape = { x: 0, y, height: barHeight };
  const dashes = { fill: 'none', stroke: colour, 'stroke-width': 3.5, 'stroke-dasharray': '10 7' };
  const arrow = `M${round(length + 8)} ${y}l15 ${barHeight / 2}l-15 ${barHeight / 2}`;
  const broken = end === 'broken' ? 18 : 0;
  return [
    approved
      ? element('rect', { ...shape, width: round(length - broken), fill: colour })
      : element('rect', {
          ...{ x: 2, y: y + 2, width: round(Math.max(4, length - broken) - 4) },
          ...{ height: barHeight - 4, ...dashes },
        }),
    ...(broken > 0
      ? [length - 13, length - 1, length + 9].map((x, i) =>
          element('rect', { ...shape, x: round(x), width: 6 - 2 * i, fill: colour }),
        )
      : []),
    end === 'open'
      ? element('path', { d: arrow, fill: 'none', stroke: colour, 'stroke-width': 5 })
      : '',
  ].join('');
}

function drawText({ text, x, y, face, size, fill }: Text): string {
  const weight = face === 'sans' ? 400 : 600;
  return element(
    'text',
    { x: round(x), y: round(y), fill, 'font-size': size, 'font-weight': weight },
    escapeMarkup(text),
  );
}

function boxed(
  { text, x, y, face, size }: Text,
  { measures }: CardRoom,
): CardDrawing['texts'][number] {
  const box = { x, y: y - 0.8 * size, width: measures[face](text, size), height: size };
  return { text, size, box };
}

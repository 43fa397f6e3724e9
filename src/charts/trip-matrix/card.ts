import type { Face } from '../../lib/measure.ts';
import { ordinal } from '../../lib/ordinal.ts';
import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { CardDrawing, CardRoom } from '../chart.ts';
import type { TripMatrix } from './shape.ts';
import { sums } from './sheet.ts';
import { countPlaces, stopsIn } from './trips.ts';

interface Text {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle';
  face: Face;
  fill: string;
}

const size = 22;
const dot = 8;
const disc = 17;
/** The height of a row, at most. */
const tallest = 42;

/** The matrix on a share card: names, dots, numbers and how many places, all large. */
export function drawCardMatrix(chart: TripMatrix, room: CardRoom): CardDrawing {
  const { places, trips } = chart;
  const { width, measures } = room;
  const names = [...places.map(({ name, label }) => label ?? name), sums.places];
  const left = Math.max(...names.map((name) => measures.sans(name, size))) + 16;
  const column = (width - left) / trips.length;
  const row = Math.floor(Math.min(tallest, room.height / (places.length + 2)));
  const height = row * (places.length + 2);
  const middle = (i: number): number => round(left + (i + 0.5) * column);
  const base = (i: number): number => round((i + 0.5) * row + size * 0.36);
  const texts: Text[] = [
    ...names.map((text, i): Text => ({ ...plain, text, x: 0, y: base(i + 1) })),
    ...trips.flatMap((trip, i): Text[] => {
      const face = trip.main ? 'strong' : 'sans';
      const at = { x: middle(i), anchor: 'middle', face, fill: 'var(--ink)' } as const;
      return [
        { ...at, text: ordinal(i + 1), y: base(0) },
        { ...at, text: String(countPlaces(trip)), y: base(places.length + 1) },
      ];
    }),
  ];
  const marks = places.flatMap((place, i) =>
    trips.flatMap((trip, each) => {
      const stops = stopsIn(place, trip);
      const step = trip.main ? 2 * disc + 4 : 2 * dot + 8;
      return stops.map((stop, n) => ({
        stop,
        x: round(middle(each) + (n - (stops.length - 1) / 2) * step),
        y: round((i + 1.5) * row),
      }));
    }),
  );
  const numbers = marks.flatMap(({ stop: { number, unannounced }, x, y }): Text[] => {
    const fill = unannounced ? 'var(--ink)' : 'var(--paper)';
    const text = { x, y: round(y + size * 0.36), anchor: 'middle', face: 'strong', fill } as const;
    return number === undefined ? [] : [{ ...text, text: String(number) }];
  });
  const line = (i: number, fill: string): string =>
    element('rect', { x: 0, y: i * row, width, height: 1, fill });
  const all = [...texts, ...numbers];
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    ...trips.map(({ main }, i) => (main ? drawTint(left + i * column, column, height) : '')),
    ...names.map((_, i) =>
      line(i + 1, i === 0 || i === places.length ? 'var(--soft)' : 'var(--hairline)'),
    ),
    ...marks.map(({ stop, x, y }) =>
      drawMark(x, y, stop.number !== undefined, stop.news || stop.unannounced),
    ),
    ...all.map(drawText),
  );
  return { width, height, svg, texts: all.map((text) => boxed(text, room)) };
}

const plain = { anchor: 'start', face: 'sans', fill: 'var(--ink)' } as const;

function drawTint(x: number, width: number, height: number): string {
  return element('rect', { x: round(x), y: 0, width: round(width), height, fill: 'var(--wash)' });
}

function drawMark(x: number, y: number, numbered: boolean, open: boolean): string {
  const colour = numbered ? 'var(--ink)' : 'var(--faint)';
  const r = numbered ? disc : dot;
  return element('circle', {
    ...{ cx: x, cy: y, r: r - 1 },
    ...{ fill: open ? 'var(--paper)' : colour, stroke: colour, 'stroke-width': 2.5 },
  });
}

function drawText({ text, x, y, anchor, face, fill }: Text): string {
  const weight = face === 'sans' ? 400 : 600;
  return element(
    'text',
    { x, y, fill, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight },
    escapeMarkup(text),
  );
}

function boxed(
  { text, x, y, anchor, face }: Text,
  { measures }: CardRoom,
): CardDrawing['texts'][number] {
  const width = measures[face](text, size);
  const left = anchor === 'middle' ? x - width / 2 : x;
  return { text, size, box: { x: left, y: y - 0.8 * size, width, height: size } };
}

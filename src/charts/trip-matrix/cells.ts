import type { Box } from '../../lib/geometry.ts';
import type { Place, Trip, TripMatrix } from './shape.ts';
import { radius, type Sheet } from './sheet.ts';
import { placeText, type Text } from './text.ts';
import { type Numbered, stopsIn } from './trips.ts';
import { writeDays } from './words.ts';

/** The mark of a stop. */
export interface Dot {
  stop: string;
  x: number;
  y: number;
  r: number;
  /** Whether it is a ring: known from news reports alone, or not announced. */
  open: boolean;
  main: boolean;
  number: number | undefined;
  box: Box;
}

/** The mark of a stop around a place. */
export function placeDot(
  { id, number, news, unannounced }: Pick<Numbered, 'id' | 'number' | 'news' | 'unannounced'>,
  x: number,
  y: number,
  main: boolean,
): Dot {
  const r = number === undefined ? radius.dot : radius.disc;
  const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  return {
    stop: id,
    x: Math.round(x),
    y: Math.round(y),
    r,
    open: news || unannounced,
    main,
    number,
    box,
  };
}

/** The rows: the names of the places, and in each trip's column its stops there. */
export function layoutCells(
  chart: TripMatrix,
  sheet: Sheet,
  top: number,
): { dots: Dot[]; texts: Text[] } {
  const rows = chart.places.map((place, i) => {
    const y = top + (i + 0.5) * sheet.row;
    const cells = chart.trips.map((trip, each) => layoutCell(place, trip, each, y, chart, sheet));
    const name = placeText(
      {
        words: place.label ?? place.name,
        ...{ x: 0, y: Math.round(y + sheet.size * 0.36), anchor: 'start', kind: 'name' },
      },
      sheet.size,
    );
    return {
      dots: cells.flatMap(({ dots }) => dots),
      texts: [name, ...cells.flatMap(({ texts }) => texts)],
    };
  });
  return { dots: rows.flatMap(({ dots }) => dots), texts: rows.flatMap(({ texts }) => texts) };
}

function layoutCell(
  place: Place,
  trip: Trip,
  index: number,
  y: number,
  { unannounced }: TripMatrix,
  { left, column, dated, small }: Sheet,
): { dots: Dot[]; texts: Text[] } {
  const stops = stopsIn(place, trip);
  if (stops.length === 0) return { dots: [], texts: [] };
  const r = trip.main ? radius.disc : radius.dot;
  const step = 2 * r + radius.gap;
  const wide = stops.length * step - radius.gap;
  const start = left + index * column + (dated ? 8 : (column - wide) / 2);
  const dots = stops.map((stop, i) => placeDot(stop, start + r + i * step, y, trip.main));
  const text = { y: Math.round(y + small * 0.36), kind: 'days', main: trip.main } as const;
  const days = dated ? writeDays(stops) : '';
  const daysAt = Math.round(start + wide + 6);
  const texts = [
    ...(days === ''
      ? []
      : [placeText({ ...text, words: days, x: daysAt, anchor: 'start' }, small)]),
    // Before the mark, where an earlier trip was not there: the main trip is often the last column.
    ...(stops.some((stop) => stop.unannounced)
      ? [
          placeText(
            { ...text, words: unannounced, x: Math.round(start - (dated ? 12 : 5)), anchor: 'end' },
            small,
          ),
        ]
      : []),
  ];
  return { dots, texts };
}

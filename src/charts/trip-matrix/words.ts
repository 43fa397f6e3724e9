import { formatDays, formatWhen } from '../../format/dates.ts';
import { ordinal } from '../../lib/ordinal.ts';
import type { Answer } from '../answer.ts';
import type { Row, Table } from '../chart.ts';
import type { Place, Stop, Trip, TripMatrix } from './shape.ts';
import { claimsOf, countDays, countPlaces, daysOf, type Numbered, stopsIn } from './trips.ts';

/** A column's name: "4th trip". */
export function nameOf(index: number, { noun }: Pick<TripMatrix, 'noun'>): string {
  return `${ordinal(index + 1)}\u00a0${noun}`;
}

/** A number with what it counts: "1 place", "10 places". */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The days of several stops, the month said once where it is the same: "11–12, 16–18 Oct". */
export function writeDays(stops: readonly Stop[]): string {
  const days = stops.flatMap(({ when }) => (when ? formatDays(when) : []));
  const monthOf = (text: string): string => /\u00a0\p{L}+$/u.exec(text)?.[0] ?? '';
  return days
    .map((text, i) => {
      const month = monthOf(text);
      return month === monthOf(days[i + 1] ?? '') ? text.slice(0, -month.length) : text;
    })
    .join(', ');
}

/** The trips in sentences, with their days, numbers and places; then the places, with their trips. */
export function answersOf(chart: TripMatrix): Answer[] {
  const { trips, places } = chart;
  return [
    ...trips.map((trip, i) => {
      const cite = [...trip.claims, ...trip.stops.flatMap((stop) => claimsOf(stop, trip))];
      return { id: trip.id, text: tellTrip(trip, i, chart), cite };
    }),
    ...places.map((place) => {
      const visits = trips.flatMap((trip, i) => {
        const stops = stopsIn(place, trip);
        return stops.length === 0 ? [] : `${nameOf(i, chart)} (${writeStops(stops, chart)})`;
      });
      const cite = trips.flatMap((trip) => citeOf(place, trip));
      return { id: place.id, text: `${place.name}: ${visits.join('; ')}.`, cite };
    }),
  ];
}

function tellTrip(trip: Trip, index: number, chart: TripMatrix): string {
  const places = chart.places.flatMap((place) => {
    const stops = stopsIn(place, trip);
    return stops.length === 0 ? [] : `${place.name} (${writeStops(stops, chart)})`;
  });
  const sums = `${counted(countDays(trip), 'day')}, ${counted(countPlaces(trip), 'place')}`;
  return `${nameOf(index, chart)}, ${formatWhen(daysOf(trip))}, ${sums}: ${places.join('; ')}.`;
}

/** A row for each place, with the stops of each trip in its cells, and two for what is counted. */
export function tableOf(chart: TripMatrix): Table {
  const { caption, places, trips } = chart;
  const all = [...new Set(trips.flatMap(({ claims }) => claims))];
  return {
    caption,
    columns: ['Place', ...trips.map((_, i) => nameOf(i, chart))],
    rows: [
      ...places.map((place) => rowOf(place, chart)),
      { cells: ['Places', ...trips.map((trip) => String(countPlaces(trip)))], cite: all },
      { cells: ['Days', ...trips.map((trip) => String(countDays(trip)))], cite: all },
    ],
  };
}

function rowOf(place: Place, chart: TripMatrix): Row {
  const stops = chart.trips.map((trip) => stopsIn(place, trip));
  return {
    cells: [place.name, ...stops.map((each) => writeStops(each, chart) || '–')],
    cite: [...new Set(chart.trips.flatMap((trip) => citeOf(place, trip)))],
    answer: place.id,
  };
}

function citeOf(place: Place, trip: Trip): string[] {
  return stopsIn(place, trip).flatMap((stop) => claimsOf(stop, trip));
}

/** The stops in one place, each with its number, city, days and footing. */
function writeStops(stops: readonly Numbered[], { keys, unannounced }: TripMatrix): string {
  return stops
    .map(({ number, city, when, news, unannounced: open }, i) =>
      [
        number === undefined ? undefined : `No.\u00a0${number}`,
        when ? formatDays(when).replaceAll('–', '–\u2060') : ['once', 'again'][Math.min(i, 1)],
        city,
        news ? keys.news : undefined,
        open ? unannounced : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(', '),
    )
    .join('; ');
}

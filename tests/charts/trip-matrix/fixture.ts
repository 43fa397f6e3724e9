import type { Stop, Trip, TripMatrix } from '../../../src/charts/trip-matrix/shape.ts';

/** A stop on one day of May 2030, or on several. */
export const stop = (id: string, place: string, first: number, last = first): Stop => ({
  ...{ id, place, city: `The town of ${id}`, claim: `x01-${id}`, news: false, unannounced: false },
  when:
    first === last
      ? { from: dayOf(first), precision: 'day' }
      : { from: dayOf(first), to: dayOf(last), precision: 'range' },
});

const dayOf = (day: number): string => `2030-05-${String(day).padStart(2, '0')}`;

export const trip = (id: string, stops: Stop[], main = false): Trip => ({
  ...{ id, main, stops },
  claims: [`x02-${id}`],
});

/** An invented pair of rounds: to two places, one of them twice, and to three. */
export const rounds: TripMatrix = {
  slug: 'rounds',
  file: 'content/charts/rounds.yml',
  lines: {},
  kind: 'trip-matrix',
  page: 'index',
  label: 'The rounds',
  title: 'The second round went farther',
  measure: 'Stops in May 2030',
  description: 'Places by rounds.',
  source: 'The log.',
  credit: 'The log',
  notes: [],
  more: [],
  caption: 'The stops',
  data: { name: 'Stops', description: 'The stops of the rounds.', measures: ['place'] },
  cites: [],
  noun: 'round',
  unannounced: 'not in the plan',
  keys: { list: 'in the log', news: 'by a newspaper alone', order: 'number of the stop' },
  places: [
    { id: 'sweden', name: 'Sweden' },
    { id: 'aland', name: 'The Aland Islands', label: 'Aland' },
    { id: 'estonia', name: 'Estonia' },
  ],
  trips: [
    trip('first', [
      stop('visby', 'sweden', 1, 2),
      { ...stop('eckero', 'aland', 3), news: true },
      stop('kalmar', 'sweden', 4, 6),
    ]),
    trip(
      'second',
      [
        stop('mariehamn', 'aland', 20),
        stop('ystad', 'sweden', 21),
        { ...stop('parnu', 'estonia', 23, 24), unannounced: true },
      ],
      true,
    ),
  ],
};

/** The rounds with a small map of each: two of the stops have their places. */
export const mapped: TripMatrix = {
  ...rounds,
  places: rounds.places.map((place) =>
    place.id === 'aland' ? { ...place, name: 'Aland' } : place,
  ),
  trips: rounds.trips.map((each) => ({
    ...each,
    stops: each.stops.map((one): Stop => {
      if (one.id === 'visby') return { ...one, at: [18.3, 57.6] };
      return one.id === 'parnu' ? { ...one, at: [24.5, 58.4] } : one;
    }),
  })),
  miniature: {
    ...{ parallels: [55, 64], meridian: 20, detail: 0.02 },
    frame: { left: [10, 59], right: [30, 59], top: [20, 64], ratio: 0.8 },
    areas: { Sweden: '752', Aland: '248', Estonia: '233' },
    ...{ tinted: [], unsettled: [], apart: [] },
  },
};

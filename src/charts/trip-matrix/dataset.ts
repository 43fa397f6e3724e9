import type { Content } from '../../content/load.ts';
import { column, type Dataset, sourcedCells, sourcedColumns } from '../dataset.ts';
import type { TripMatrix } from './shape.ts';
import { claimsOf, numberStops } from './trips.ts';

const columns = [
  column('trip', 'integer', 'Trip', 'The number of the trip'),
  column('order', 'integer', 'Order', 'The number of the stop; empty where the order is unsure'),
  column('place', 'string', 'Place', 'The country or territory'),
  column('city', 'string', 'City', 'The city; empty where it is not known'),
  column('known_from', 'string', 'Known from', 'The list of stops, or news reports alone'),
  column('note', 'string', 'Note', 'What is to be said of the stop'),
  ...sourcedColumns,
];

/** A row for each stop, trip by trip, each with its source. */
export function datasetOf(chart: TripMatrix, content: Content): Dataset {
  const { keys, unannounced, places, trips } = chart;
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const rows = trips.flatMap((trip, i) =>
    numberStops(trip).map((stop) => {
      const notes = [stop.unannounced ? unannounced : undefined, stop.note];
      const [claim = ''] = claimsOf(stop, trip);
      return [
        ...[i + 1, stop.number ?? null, names.get(stop.place) ?? null, stop.city ?? null],
        stop.news ? keys.news : keys.list,
        notes.filter((note) => note !== undefined).join('; ') || null,
        ...sourcedCells(stop.when, claim, content),
      ];
    }),
  );
  return { columns, rows };
}

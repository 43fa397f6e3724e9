import type { Content } from '../../content/load.ts';
import { column, type Dataset, sourcedCells, sourcedColumns } from '../dataset.ts';
import { extentOf, type Locator } from './shape.ts';

/** The places in their order, a row for each entry that one rests on. */
export function datasetOf({ places }: Locator, content: Content): Dataset {
  return {
    columns: [
      column('order', 'integer', 'Number', 'The number of the place on the map'),
      column('place', 'string', 'Place', 'As it is reported, and no more exactly'),
      column(
        'extent',
        'string',
        'Extent',
        'spot; line: a border; area: countries or territories as a whole',
      ),
      column('longitude', 'number', 'Longitude', 'Degrees east, WGS 84; of a spot alone'),
      column('latitude', 'number', 'Latitude', 'Degrees north, WGS 84; of a spot alone'),
      column('reported', 'string', 'Reported', 'What is said of the place'),
      ...sourcedColumns,
    ],
    rows: places.flatMap((place, i) =>
      place.cites.map((id) => [
        ...[i + 1, place.place, extentOf(place), ...(place.spot?.at ?? [null, null])],
        place.reported,
        ...sourcedCells(place.when, id, content),
      ]),
    ),
  };
}

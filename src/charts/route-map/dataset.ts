import type { Content } from '../../content/load.ts';
import { column, type Dataset, sourcedCells, sourcedColumns } from '../dataset.ts';
import { isListed, type RouteMap } from './shape.ts';

/** The listed places, then the stops in their order, each with its source. */
export function datasetOf(chart: RouteMap, content: Content): Dataset {
  return {
    columns: [
      column(
        'view',
        'string',
        'View',
        'announced: listed in the article; travelled: of the record',
      ),
      column('order', 'integer', 'Order', 'The order of travel; empty for a place on the list'),
      column('city', 'string', 'City', 'The city; empty for a place on the list'),
      column('territory', 'string', 'Country or territory', 'As the article names it'),
      column('in_article', 'boolean', 'In the article', 'Whether the article lists the place'),
      column('longitude', 'number', 'Longitude', 'Degrees east, WGS 84'),
      column('latitude', 'number', 'Latitude', 'Degrees north, WGS 84'),
      ...sourcedColumns,
    ],
    rows: [
      ...chart.listed.map(({ place, fact }) => [
        ...['announced', null, null, place, true, null, null],
        ...sourcedCells(content.entries.get(fact)?.when, fact, content),
      ]),
      ...chart.stops.map((stop, i) => [
        ...['travelled', i + 1, stop.city, stop.territory, isListed(stop, chart)],
        ...[stop.longitude, stop.latitude],
        ...sourcedCells(stop.when, stop.claim, content),
      ]),
    ],
  };
}

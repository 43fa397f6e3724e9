import type { Locator, Place } from '../../../src/charts/locator/shape.ts';
import { journey } from '../route-map/fixture.ts';

/** An invented place: a spot by the article, until told otherwise. */
export const spot = (id: string, longitude: number, latitude: number): Place => ({
  id,
  place: `${id}, the town`,
  label: id,
  spot: { at: [longitude, latitude], territory: 'Sweden', claim: `p01-${id}` },
  said: 'A lamp was lit',
  reported: 'A lamp was lit there.',
  when: { from: '2030-05-01', precision: 'day' },
  cites: [`p01-${id}`],
  narrow: [0, 0],
  wide: [0, 0],
  side: 'west',
});

const outside = spot('Visby', 18.3, 57.6);

/** Four places round the Baltic: spots by the article and by the record, a border, and two countries. */
export const places: Locator = {
  ...{ slug: 'places', file: 'content/charts/places.yml', lines: {}, kind: 'locator' },
  ...{ page: 'index', label: 'The places', title: 'Lamps were lit in four places' },
  ...{ measure: 'May 2030', description: 'A map of the Baltic.', source: 'The Harbour Post.' },
  ...{ credit: 'The Harbour Post', notes: [], more: [], caption: 'The places', cites: [] },
  data: { name: 'Places', description: 'The places of the lamps.', measures: ['place'] },
  map: {
    ...journey.map,
    narrow: { left: [10, 59], right: [30, 59], top: [20, 67.5], ratio: 1.2 },
    wide: { left: [0, 59], right: [40, 59], top: [20, 67.5], ratio: 0.66 },
    tinted: [],
    names: [
      { text: 'Gulf of Bothnia', at: [19.5, 62], sea: true, from: 0 },
      { text: 'Riga', at: [24.1, 56.95], sea: false, side: 'south', from: 560 },
    ],
  },
  places: [
    spot('Turku', 22.3, 60.5),
    {
      ...outside,
      spot: { at: [18.3, 57.6], territory: 'Sweden', claim: 'x01-visby' },
      ...{ cites: ['x01-visby', 'p01-lit'], narrow: [-40, 10], wide: [-50, 10] },
    },
    {
      ...{ ...spot('border', 0, 0), spot: undefined, label: 'The border' },
      line: { between: ['Sweden', 'Finland'], at: [23.9, 66.2] },
      ...{ narrow: [-40, 0], wide: [-60, 0] },
    },
    {
      ...{ ...spot('both', 0, 0), spot: undefined, side: undefined },
      areas: { Estonia: [25.5, 58.8], Finland: [27, 62.5] },
    },
  ],
};

/** The map with other places. */
export function withPlaces(...of: Place[]): Locator {
  return { ...places, places: of };
}

import type { RouteMap, Stop } from '../../../src/charts/route-map/shape.ts';

const stop = (id: string, territory: string, longitude: number, latitude: number): Stop => ({
  id,
  city: `${id}, the town`,
  label: id,
  territory,
  longitude,
  latitude,
  when: { from: '2030-05-01', precision: 'day' },
  reported: 'Met the keepers.',
  claim: `x01-${id}`,
  narrow: [0, 0],
  wide: [0, 0],
  side: 'east',
  bend: 0,
});

/** An invented journey round the Baltic: two listed places, a third that was not listed. */
export const journey: RouteMap = {
  slug: 'journey',
  file: 'content/charts/journey.yml',
  lines: {},
  kind: 'route-map',
  page: 'index',
  label: 'The chart',
  title: 'The lamp went to three towns',
  measure: 'Stops in May 2030',
  description: 'A map of the Baltic.',
  source: 'The Harbour Post.',
  credit: 'The Harbour Post',
  notes: ['A note.'],
  more: [],
  caption: 'The towns',
  data: { name: 'Towns', description: 'The towns of the journey.', measures: ['place'] },
  cites: [],
  unlisted: 'not on the list',
  map: {
    parallels: [55, 64],
    meridian: 20,
    narrow: { left: [10, 59], right: [30, 59], top: [20, 64], ratio: 0.8 },
    wide: { left: [4, 59], right: [36, 59], top: [20, 65], ratio: 0.6 },
    detail: 0.0014,
    areas: { Sweden: '752', Finland: '246', Estonia: '233' },
    tinted: ['233'],
    unsettled: [['752', '246']],
    apart: [
      {
        name: 'Gotland',
        outline: [
          [18, 57],
          [19, 57],
          [19, 58],
          [18, 58],
        ],
      },
    ],
    names: [
      { text: 'Gulf of Bothnia', at: [19.5, 62], sea: true, from: 0 },
      { text: 'Poland', at: [19, 53.5], sea: false, from: 560 },
    ],
  },
  listed: [
    { id: 'sweden', place: 'Sweden', sentence: 'the kingdom of Sweden', fact: 'p01-list' },
    { id: 'finland', place: 'Finland', fact: 'p01-list' },
  ],
  stops: [
    stop('Visby', 'Sweden', 18.3, 57.6),
    stop('Turku', 'Finland', 22.3, 60.5),
    { ...stop('Parnu', 'Estonia', 24.5, 58.4), bend: 10, narrow: [20, 10], wide: [30, 10] },
  ],
};

/** The journey with the sea between its stops drawn larger. */
export const enlarged: RouteMap = {
  ...journey,
  enlarged: {
    ...{ left: [20.5, 60], right: [25.5, 60], top: [23, 61], ratio: 1, share: 0.25 },
    stops: { Turku: 'west', Parnu: 'south' },
    names: [],
  },
};

/** The journey with other stops. */
export function withStops(...stops: Stop[]): RouteMap {
  return { ...journey, stops };
}

export { stop };

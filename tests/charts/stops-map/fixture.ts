import type { AnnouncedStop, Territory, TravelledStop } from '../../../src/ledger/schema.ts';

const areas: [id: string, territory: Territory, label: string, fact: string][] = [
  ['israel', 'Israel', 'Israel', 'p08-israel-stop'],
  ['turkey', 'Turkey', 'Turkey', 'p08-other-stops'],
  ['greece', 'Greece', 'Greece', 'p08-other-stops'],
  ['jordan', 'Jordan', 'Jordan', 'p08-other-stops'],
  ['qatar', 'Qatar', 'Qatar', 'p08-other-stops'],
  ['uae', 'United Arab Emirates', 'UAE', 'p08-other-stops'],
  ['saudi-arabia', 'Saudi Arabia', 'Saudi Arabia', 'p08-other-stops'],
  ['egypt', 'Egypt', 'Egypt', 'p08-other-stops'],
  ['west-bank', 'West Bank', 'West Bank', 'p08-west-bank-plan'],
];

/** The places that the article lists. */
export const announced: AnnouncedStop[] = areas.map(([id, territory, label, fact]) => ({
  id,
  territory,
  label,
  fact,
}));

const cities: [
  string,
  Territory,
  longitude: number,
  latitude: number,
  from: number,
  to?: number,
][] = [
  ['Istanbul', 'Turkey', 28.98, 41.01, 5, 6],
  ['Chania, Crete', 'Greece', 24.02, 35.51, 6],
  ['Amman', 'Jordan', 35.931, 31.952, 7],
  ['Doha', 'Qatar', 51.533, 25.287, 7],
  ['Abu Dhabi', 'United Arab Emirates', 54.367, 24.467, 8],
  ['Al-Ula', 'Saudi Arabia', 37.92, 26.62, 8],
  ['Tel Aviv', 'Israel', 34.768, 32.082, 9],
  ['Ramallah', 'West Bank', 35.206, 31.903, 10],
  ['Manama', 'Bahrain', 50.583, 26.236, 10],
  ['Cairo', 'Egypt', 31.248, 30.052, 10, 11],
];

/** The stops that the outside record shows. */
export const travelled: TravelledStop[] = cities.map(
  ([city, territory, longitude, latitude, from, to], index) => ({
    id: city.toLowerCase().replace(' ', '-'),
    order: index + 1,
    city,
    territory,
    longitude,
    latitude,
    when: {
      from: day(from),
      precision: to === undefined ? 'day' : 'range',
      ...(to !== undefined && { to: day(to) }),
    },
    inArticle: city !== 'Manama',
    reported: `What was reported of ${city}.`,
    claim: `x01-${city.toLowerCase().replace(' ', '-')}`,
  }),
);

function day(number: number): string {
  return `2024-01-${String(number).padStart(2, '0')}`;
}

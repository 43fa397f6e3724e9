import type { Checker } from '../../checks/checker.ts';
import type { Origin } from '../../ledger/reader.ts';
import type { Words } from '../chart.ts';
import { checkMost } from '../most.ts';
import { checkMiniature } from './checkMiniature.ts';
import { checkOthers } from './checkOthers.ts';
import { checkStop } from './checkStop.ts';
import { checkTrip } from './checkTrip.ts';
import type { TripMatrix } from './shape.ts';
import { claimsOf } from './trips.ts';

/** The words of the places, the stops and the key, each with the claims that bear it out. */
export function wordsOf(chart: TripMatrix): Words[] {
  const { cites, noun, unannounced, keys, places, trips } = chart;
  const own = [
    ...Object.entries({ noun, unannounced }),
    ...Object.entries(keys).map(([key, text]) => [`keys.${key}`, text] as const),
  ];
  return [
    ...own.map(([field, text]) => ({ field, text, cites })),
    ...places.flatMap((place) =>
      (['name', 'label'] as const).map((field) => ({
        ...{ of: place, field, text: place[field], cites: [] },
      })),
    ),
    ...trips.flatMap((trip) =>
      trip.stops.flatMap((stop) =>
        (['city', 'note'] as const).map((field) => ({
          ...{ of: stop, field, text: stop[field], cites: claimsOf(stop, trip) },
        })),
      ),
    ),
  ];
}

/** Adds what is wrong with the places, trips and stops: against the claims, and against other charts. */
export function checkMatrix(chart: TripMatrix, checker: Checker): void {
  const { places, trips } = chart;
  checker.checkUnique(places);
  checker.checkUnique(trips);
  checker.checkUnique(trips.flatMap(({ stops }) => stops));
  for (const trip of trips) {
    checkTrip(trip, places, checker);
    for (const stop of trip.stops) checkStop(stop, trip, places, checker);
  }
  for (const place of places) {
    const { name, label = name } = place;
    if (!name.includes(label)) {
      const what = `has the label "${label}", which is no part of "${name}".`;
      checker.add(place, what, 'Shorten the name, and no more.');
    }
    if (trips.some(({ stops }) => stops.some((stop) => stop.place === place.id))) continue;
    checker.add(place, 'has no stop of any trip.', 'Add one, or take the place out.');
  }
  const at: Origin = { file: chart.file, line: chart.lines['trips'] ?? 1 };
  if (trips.filter(({ main }) => main).length > 1) {
    const what = 'has more than one trip with "main: true".';
    checker.add(checker.alias(at, chart.slug), what, 'Keep one.');
  }
  checkMost(checker.alias(at, chart.slug), 'trips', trips.length, checker);
  checkMost(checker.alias(at, chart.slug), 'places', places.length, checker);
  checkMiniature(chart, checker);
  checkOthers(chart, checker);
}

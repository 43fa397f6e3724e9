import type { Checker } from '../../checks/checker.ts';
import { writeWhen } from '../../checks/when.ts';
import type { When } from '../../ledger/schema.ts';
import type { Place, Trip } from './shape.ts';
import { daysOf } from './trips.ts';

/** Adds what is wrong with a trip as a whole: what its claims name, count and put in order. */
export function checkTrip(trip: Trip, places: readonly Place[], checker: Checker): void {
  checker.cite(trip, trip.claims);
  checkPeriods(trip, checker);
  checkComplete(trip, places, checker);
  checkCounts(trip, places, checker);
  if (trip.main) checkOrder(trip, checker);
}

/** A claim of the trip is of days on which it was under way, where it has any. */
function checkPeriods(trip: Trip, checker: Checker): void {
  const days = daysOf(trip);
  for (const { id, when } of checker.entriesOf(trip.claims)) {
    if (!dated.has(when.precision) || overlap(when, days)) continue;
    const what = `rests on "${id}", which is of ${writeWhen(when)}, and its stops are of ${writeWhen(days)}.`;
    checker.add(trip, what, 'Name the claim that tells of this trip, or correct the days.');
  }
}

/** Precisions that say on which days a thing was. */
const dated: ReadonlySet<string> = new Set(['day', 'month', 'range']);

/** Whether some day, as far as both tell, is in both. */
function overlap(one: When, other: When): boolean {
  const begins = ({ from }: When, { to, from: last }: When): boolean => {
    const end = to ?? last;
    return from.slice(0, end.length) <= end.slice(0, from.length);
  };
  return begins(one, other) && begins(other, one);
}

/** A place that a claim of the trip names has a stop. */
function checkComplete(trip: Trip, places: readonly Place[], checker: Checker): void {
  for (const { id, statement } of checker.entriesOf(trip.claims)) {
    const missing = places.filter(
      (place) =>
        statement.includes(place.label ?? place.name) &&
        !trip.stops.some((stop) => stop.place === place.id),
    );
    for (const { name } of missing) {
      const what = `has no stop in "${name}", which "${id}" names.`;
      checker.add(trip, what, 'Add the stop, or correct the claim.');
    }
  }
}

/** Where a claim counts the stops, or says which of them a place was, the trip agrees. */
function checkCounts(trip: Trip, places: readonly Place[], checker: Checker): void {
  for (const { id, amounts } of checker.entriesOf(trip.claims)) {
    for (const { value, unit, qualifier, of } of amounts) {
      if (unit !== 'stops' || qualifier !== 'exact') continue;
      const place = places.find(({ name }) => of?.startsWith(name));
      const number = trip.stops.findIndex((stop) => stop.place === place?.id) + 1;
      const own = place ? number : trip.stops.length;
      if (own === value || (of !== undefined && !place)) continue;
      const what = place
        ? `has ${place.name} as stop ${own}, where "${id}" has it as ${value}.`
        : `has ${own} stops, where "${id}" counts ${value}.`;
      checker.add(trip, what, 'Make the two agree.');
    }
  }
}

function checkOrder({ stops }: Trip, checker: Checker): void {
  for (const [i, stop] of stops.entries()) {
    const before = stops[i - 1];
    if (!before?.when || !stop.when || before.when.from <= stop.when.from) continue;
    const what = `begins before the stop it follows ("${before.id}").`;
    checker.add(stop, what, 'Correct the order or the date.');
  }
}

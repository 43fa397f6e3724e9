import type { Checker } from '../../checks/checker.ts';
import type { When } from '../../ledger/schema.ts';
import type { Place, Stop, Trip } from './shape.ts';
import { claimsOf } from './trips.ts';

/** Adds what is wrong with a stop: its place, city and days against the claims that it rests on. */
export function checkStop(
  stop: Stop,
  trip: Trip,
  places: readonly Place[],
  checker: Checker,
): void {
  const claims = claimsOf(stop, trip);
  if (stop.claim !== undefined) checker.cite(stop, claims);
  const place = places.find(({ id }) => id === stop.place);
  if (!place) {
    const what = `is in "${stop.place}", which is none of the "places".`;
    checker.add(stop, what, 'Add it there, or correct the id.');
    return;
  }
  checker.checkNote(stop, 'when.basis', stop.when?.basis, claims);
  if (checker.isUnread(claims)) return;
  const namesPlace = (text: string): boolean =>
    text.includes(place.name) || (place.label !== undefined && text.includes(place.label));
  checkNamed(stop, place.name, [...new Set([...claims, ...trip.claims])], namesPlace, checker);
  const { city } = stop;
  if (city !== undefined) checkNamed(stop, city, claims, (text) => text.includes(city), checker);
  checkDays(stop, claims, checker);
}

/** One of the claims names it, in its statement or note. */
function checkNamed(
  stop: Stop,
  name: string,
  claims: readonly string[],
  isNamed: (text: string) => boolean,
  checker: Checker,
): void {
  const texts = checker
    .entriesOf(claims)
    .map((entry) => [entry.statement, 'note' in entry ? entry.note : ''].join(' '));
  if (texts.length === 0 || texts.some(isNamed)) return;
  const what = `is in "${name}", which ${listed(claims)} does not name.`;
  checker.add(stop, what, 'Correct it, or name the claim that tells of it.');
}

/** The days of a stop are those of its own claim, or lie within those of its trip. */
function checkDays(stop: Stop, claims: readonly string[], checker: Checker): void {
  const { when } = stop;
  if (!when) return;
  if (stop.claim !== undefined) {
    checker.checkWhen(stop, when, claims);
    return;
  }
  const entries = checker.entriesOf(claims);
  if (entries.length === 0 || entries.some((entry) => isWithin(when, entry.when))) return;
  const what = `is dated ${when.from} to ${when.to ?? when.from}, which is not within the days of ${listed(claims)}.`;
  checker.add(stop, what, 'Correct the days.');
}

function isWithin(inner: When, outer: When | undefined): boolean {
  if (!outer) return false;
  return inner.from >= outer.from && (inner.to ?? inner.from) <= (outer.to ?? outer.from);
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

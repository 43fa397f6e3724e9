import { utcDay } from 'd3';
import type { When } from '../../ledger/schema.ts';
import type { Place, Stop, Trip } from './shape.ts';

/** A stop with its number in the order of its trip, if that order is known. */
export interface Numbered extends Stop {
  number: number | undefined;
}

/** The stops of a trip in their order, with their numbers. */
export function numberStops({ main, stops }: Trip): Numbered[] {
  return stops.map((stop, i) => ({ ...stop, number: main ? i + 1 : undefined }));
}

/** The stops of a trip in one place. */
export function stopsIn({ id }: Pick<Place, 'id'>, trip: Trip): Numbered[] {
  return numberStops(trip).filter(({ place }) => place === id);
}

/** How many places a trip went to; a place with several stops counts once. */
export function countPlaces({ stops }: Trip): number {
  return new Set(stops.map(({ place }) => place)).size;
}

/** From the first day of the stops to the last, of those whose days are known. */
export function daysOf({ stops }: Trip): When {
  const days = stops
    .flatMap(({ when }) => (when ? [when.from, when.to ?? when.from] : []))
    .toSorted();
  const [from = '', to = from] = [days[0], days.at(-1)];
  return from === to ? { from, precision: 'day' } : { from, to, precision: 'range' };
}

/** How many days those are, the first and the last counted. */
export function countDays(trip: Trip): number {
  const { from, to = from } = daysOf(trip);
  return utcDay.count(new Date(from), new Date(to)) + 1;
}

/** The claims that a stop rests on. */
export function claimsOf({ claim }: Stop, { claims }: Trip): string[] {
  return claim === undefined ? claims : [claim];
}

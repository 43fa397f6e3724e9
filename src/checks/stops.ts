import type { TravelledStop } from '../ledger/schema.ts';
import { type Checker, idsOf } from './checker.ts';

/** The frame of the map, in degrees: a stop outside it cannot be drawn. */
const mapFrame = { west: 19, east: 58, south: 20, north: 43 } as const;

/** The stops: references and figures, their order without a gap, and places on the map. */
export function checkStops(checker: Checker): void {
  const { announced, travelled, facts, topics } = checker.ledger;
  const claims = idsOf(topics.flatMap((topic) => topic.claims));
  for (const stop of announced) {
    checker.refer(stop, 'fact', [stop.fact], idsOf(facts), 'content/facts');
    checker.checkFigures(stop, 'label', stop.label, [stop.fact]);
  }
  for (const stop of travelled) {
    checker.refer(stop, 'claim', [stop.claim], claims, 'content/record');
    checker.checkFigures(stop, 'city', stop.city, [stop.claim]);
    checker.checkFigures(stop, 'reported', stop.reported, [stop.claim]);
    checker.checkFigures(stop, 'note', stop.note, [stop.claim]);
    checker.checkNote(stop, 'when.basis', stop.when.basis, [stop.claim]);
    checkPlace(checker, stop);
  }
  checkOrder(checker, travelled);
}

function checkOrder(checker: Checker, travelled: readonly TravelledStop[]): void {
  travelled.forEach((stop, i) => {
    if (stop.order !== i + 1) {
      const what = `has order ${stop.order} where ${i + 1} comes next.`;
      checker.add(stop, what, 'Number the stops from 1.');
    }
    const before = travelled[i - 1];
    if (before && stop.when.from < before.when.from) {
      const what = `begins before the stop it follows ("${before.id}").`;
      checker.add(stop, what, 'Correct order or date.');
    }
  });
}

function checkPlace(checker: Checker, stop: TravelledStop): void {
  const { longitude, latitude } = stop;
  const { west, east, south, north } = mapFrame;
  if (longitude >= west && longitude <= east && latitude >= south && latitude <= north) return;
  checker.add(
    stop,
    `lies at ${longitude} E, ${latitude} N, outside the map.`,
    `Give a longitude from ${west} to ${east} and a latitude from ${south} to ${north}.`,
  );
}

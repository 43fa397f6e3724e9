import { type Checker, idsOf } from '../../checks/checker.ts';
import type { Words } from '../chart.ts';
import type { RouteMap } from './shape.ts';

/** The words of the stops, each with the claim that bears it out. */
export function wordsOf({ stops, listed }: RouteMap): Words[] {
  return [
    ...listed.map((each) => ({ of: each, field: 'place', text: each.place, cites: [each.fact] })),
    ...stops.flatMap((stop) =>
      (['city', 'label', 'reported', 'note'] as const).map((field) => ({
        of: stop,
        field,
        text: stop[field],
        cites: [stop.claim],
      })),
    ),
  ];
}

/** The places and stops against the facts and claims that they name, and their order. */
export function checkRoute(chart: RouteMap, checker: Checker): void {
  const { facts, topics } = checker.ledger;
  const claims = idsOf(topics.flatMap((topic) => topic.claims));
  const { areas } = chart.map;
  checker.checkUnique(chart.listed);
  checker.checkUnique(chart.stops);
  for (const each of chart.listed) {
    checker.refer(each, 'fact', [each.fact], idsOf(facts), 'content/facts');
    checkArea(each, each.place, 'place');
  }
  for (const [i, stop] of chart.stops.entries()) {
    checker.refer(stop, 'claim', [stop.claim], claims, 'content/record');
    checker.checkNote(stop, 'when.basis', stop.when.basis, [stop.claim]);
    checkArea(stop, stop.territory, 'territory');
    const before = chart.stops[i - 1];
    if (before && stop.when.from < before.when.from) {
      const what = `begins before the stop it follows ("${before.id}").`;
      checker.add(stop, what, 'Correct the order or the date.');
    }
  }

  function checkArea(of: { id: string }, name: string, field: string): void {
    if (Object.hasOwn(areas, name)) return;
    const what = `names "${name}" as its "${field}", which has no code under "map.areas".`;
    checker.add(of, what, 'Add it there, or correct the name.');
  }
}

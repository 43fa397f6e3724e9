import { geoContains } from 'd3';
import { type Checker, idsOf } from '../../checks/checker.ts';
import { namesIn } from '../../lib/names.ts';
import type { Origin } from '../../ledger/reader.ts';
import type { Words } from '../chart.ts';
import { areaOf, distanceTo } from './area.ts';
import type { RouteMap, Stop } from './shape.ts';

/** The words of the stops, each with the claim that bears it out. */
export function wordsOf({ stops, listed }: RouteMap): Words[] {
  return [
    ...listed.map((each) => ({ of: each, field: 'place', text: each.place, cites: [each.fact] })),
    ...stops.flatMap((stop) =>
      (['city', 'label', 'reported', 'met', 'note'] as const).map((field) => ({
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
  checkWhole(chart, checker, { file: chart.file, line: chart.lines['listed'] ?? 1 });
  for (const each of chart.listed) {
    checker.refer(each, 'fact', [each.fact], idsOf(facts), 'content/facts');
    checkArea(each, each.place, 'place');
    checkListed(each, checker);
  }
  for (const [i, stop] of chart.stops.entries()) {
    checker.refer(stop, 'claim', [stop.claim], claims, 'content/record');
    checker.checkNote(stop, 'when.basis', stop.when.basis, [stop.claim]);
    checkArea(stop, stop.territory, 'territory');
    checker.checkWhen(stop, stop.when, [stop.claim]);
    checkCity(stop, checker);
    checkMet(stop, checker);
    checkLand(stop, areas[stop.territory], checker);
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

/** The claim tells of the city, and the label is a form of its name. */
function checkCity(stop: Stop, checker: Checker): void {
  const [claim] = checker.entriesOf([stop.claim]);
  const [name = ''] = stop.city.split(',');
  const words = claim && !('paragraph' in claim) ? `${claim.statement} ${claim.note ?? ''}` : name;
  if (!words.includes(name)) {
    const what = `is at "${name}", which "${stop.claim}" does not name.`;
    checker.add(stop, what, 'Correct the city, or name the claim that tells of it.');
  }
  if (!stop.city.startsWith(stop.label)) {
    const what = `has the label "${stop.label}", which is not the beginning of "${stop.city}".`;
    checker.add(stop, what, 'Shorten the city’s name, and no more.');
  }
}

/** Whoever was met is named by the claim. */
function checkMet(stop: Stop, checker: Checker): void {
  const [claim] = checker.entriesOf([stop.claim]);
  const foreign = namesIn(stop.met ?? '').filter(
    (name) => claim && !claim.statement.includes(name),
  );
  if (foreign.length === 0) return;
  const what = `has him meet "${foreign.join('", "')}", whom "${stop.claim}" does not name.`;
  checker.add(stop, what, 'Use the names of the claim.');
}

/** Kilometres that a place may lie off the simplified outline of its country. */
const tolerance = 30;

/** The place lies in its country or territory, or so near its outline that the coast may be coarse. */
function checkLand(stop: Stop, code: string | undefined, checker: Checker): void {
  const area = code === undefined ? undefined : areaOf(code);
  if (!area) return;
  const place: [number, number] = [stop.longitude, stop.latitude];
  const off = geoContains(area, place) ? 0 : distanceTo(area, place);
  if (off <= tolerance) return;
  checker.add(
    stop,
    `lies at ${stop.longitude} E, ${stop.latitude} N, which is ${Math.round(off)} km off ${stop.territory}.`,
    'Give the longitude and latitude of the city, in this order, or correct the territory.',
  );
}

/** What was listed is named by its fact, and all that the fact places is listed. */
function checkListed(each: RouteMap['listed'][number], checker: Checker): void {
  const [fact] = checker.entriesOf([each.fact]);
  if (!fact || !('paragraph' in fact)) return;
  if (fact.places.includes(each.place) || fact.statement.includes(each.place)) return;
  const what = `lists "${each.place}", which "${each.fact}" does not name.`;
  checker.add(each, what, 'Take it out, or name the fact that has it.');
}

/** Every place of the facts that the list names, if it is an area of the map, is in the list. */
function checkWhole({ listed, map, slug }: RouteMap, checker: Checker, place: Origin): void {
  const named = new Set(listed.map((each) => each.place));
  for (const fact of checker.entriesOf([...new Set(listed.map((each) => each.fact))])) {
    if (!('paragraph' in fact)) continue;
    for (const each of fact.places) {
      if (named.has(each) || !Object.hasOwn(map.areas, each)) continue;
      const what = `leaves out "${each}", which "${fact.id}" lists.`;
      checker.add(checker.alias(place, slug), what, 'Add it under "listed".');
    }
  }
}

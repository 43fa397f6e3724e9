import { type Checker, idsOf } from '../../checks/checker.ts';
import { namesIn } from '../../lib/names.ts';
import type { Origin } from '../../ledger/reader.ts';
import type { Words } from '../chart.ts';
import { checkArea, checkBaseMap, checkNames } from '../base-map/check.ts';
import { checkLand } from '../base-map/checkLand.ts';
import { checkMost } from '../most.ts';
import { checkListed } from './checkListed.ts';
import type { RouteMap, Stop } from './shape.ts';

/** The words of the stops, each with the claim that bears it out. */
export function wordsOf({ cites, unlisted, stops, listed }: RouteMap): Words[] {
  return [
    { field: 'unlisted', text: unlisted, cites },
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
  const { facts } = checker.ledger;
  const claims = idsOf(checker.claims);
  checker.checkUnique(chart.listed);
  checker.checkUnique(chart.stops);
  const at = (field: string): Origin => ({ file: chart.file, line: chart.lines[field] ?? 1 });
  checkBaseMap(chart, checker, at('map'));
  checkMost(checker.alias(at('stops'), chart.slug), 'stops', chart.stops.length, checker);
  checkListed(chart, checker, at('listed'));
  checkCounts(chart, checker, at('cites'));
  if (chart.enlarged) {
    checkNames(chart.enlarged.names, chart.cites, chart.slug, checker, at('enlarged'));
    const ids = new Set(chart.stops.map(({ id }) => id));
    for (const id of Object.keys(chart.enlarged.stops).filter((each) => !ids.has(each))) {
      const what = `enlarges the stop "${id}", which it does not have.`;
      checker.add(checker.alias(at('enlarged'), chart.slug), what, 'Correct the id.');
    }
  }
  for (const each of chart.listed) {
    checker.refer(each, 'fact', [each.fact], idsOf(facts), 'content/facts');
    checkArea(each, 'place', each.place, chart.map, checker);
  }
  for (const [i, stop] of chart.stops.entries()) {
    checker.refer(stop, 'claim', [stop.claim], claims, 'content/record');
    checker.checkNote(stop, 'when.basis', stop.when.basis, [stop.claim]);
    checkArea(stop, 'territory', stop.territory, chart.map, checker);
    checker.checkWhen(stop, stop.when, [stop.claim]);
    checkCity(stop, checker);
    checkMet(stop, checker);
    checkLand(stop, stop, chart.map.areas, checker);
    const before = chart.stops[i - 1];
    if (before && stop.when.from < before.when.from) {
      const what = `begins before the stop it follows ("${before.id}").`;
      checker.add(stop, what, 'Correct the order or the date.');
    }
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

/** Where an entry that the words rest on counts the stops, or the listed places, the map has as many. */
function checkCounts({ cites, slug, stops, listed }: RouteMap, checker: Checker, at: Origin): void {
  const drawn: Readonly<Record<string, number>> = {
    stops: stops.length,
    places: listed.length,
  };
  for (const { id, amounts } of checker.entriesOf(cites)) {
    for (const { value, unit, qualifier } of amounts) {
      const count = Object.hasOwn(drawn, unit) ? drawn[unit] : undefined;
      if (count === undefined || value === null || qualifier !== 'exact' || value === count)
        continue;
      const what = `draws ${count} ${unit}, where "${id}" counts ${value}.`;
      checker.add(checker.alias(at, slug), what, 'Make the two agree.');
    }
  }
}

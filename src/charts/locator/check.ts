import { geoContains } from 'd3';
import type { Checker } from '../../checks/checker.ts';
import type { Origin } from '../../ledger/reader.ts';
import { namesIn } from '../../lib/names.ts';
import { areaOf } from '../base-map/area.ts';
import { checkArea, checkBaseMap } from '../base-map/check.ts';
import { checkLand } from '../base-map/checkLand.ts';
import type { Words } from '../chart.ts';
import type { Locator, Place } from './shape.ts';

/** The words of the places, each with the entries that bear it out. */
export function wordsOf({ places }: Locator): Words[] {
  return places.flatMap((place) =>
    (['place', 'label', 'short', 'said', 'reported'] as const).map((field) => ({
      ...{ of: place, field, text: place[field], cites: place.cites },
    })),
  );
}

/** The places against the entries that they name, and against the earth. */
export function checkLocator(chart: Locator, checker: Checker): void {
  const at = (field: string): Origin => ({ file: chart.file, line: chart.lines[field] ?? 1 });
  checkBaseMap(chart, checker, at('map'));
  checker.checkUnique(chart.places);
  for (const place of chart.places) {
    checker.cite(place, place.cites);
    checker.checkNote(place, 'when.basis', place.when.basis, place.cites);
    checker.checkWhen(place, place.when, place.cites);
    checkNames(place, checker);
    checkLabel(place, checker);
    checkSpot(place, chart, checker);
    for (const name of place.line?.between ?? [])
      checkArea(place, 'line', name, chart.map, checker);
    for (const [name, point] of Object.entries(place.areas ?? {})) {
      checkArea(place, 'areas', name, chart.map, checker);
      const area = areaOf(chart.map.areas[name] ?? '');
      if (!area || geoContains(area, point)) continue;
      const what = `has its point for "${name}" at ${point.join(', ')}, outside of it.`;
      checker.add(place, what, 'Give the longitude and latitude of a place in it.');
    }
  }
}

/** The spot lies in its country, and by one of the entries of its place. */
function checkSpot(place: Place, { map }: Locator, checker: Checker): void {
  if (!place.spot) return;
  const { at, territory, claim } = place.spot;
  const [longitude, latitude] = at;
  checkArea(place, 'spot', territory, map, checker);
  checkLand(place, { territory, longitude, latitude }, map.areas, checker);
  if (place.cites.includes(claim)) return;
  const what = `has its spot by "${claim}", which is not under "cites".`;
  checker.add(place, what, 'Add it there, or name the entry that tells the spot.');
}

/** The label is of the same place: it has one of its names, or is a part of its words. */
function checkLabel(place: Place, checker: Checker): void {
  const names = namesIn(place.label).map((name) => name.replace(/’s?$/, ''));
  const parts = names.length > 0 ? names : [place.label];
  if (parts.some((part) => place.place.includes(part))) return;
  const what = `has the label "${place.label}", which has no name of "${place.place}".`;
  checker.add(place, what, 'Shorten the place, and no more.');
}

/** The entries of a place name it: that of the spot, or those of the areas. */
function checkNames(place: Place, checker: Checker): void {
  const { spot, line, areas, cites } = place;
  const entries = checker.entriesOf(spot ? [spot.claim] : cites);
  if (entries.length === 0) return;
  const told = entries.flatMap((entry) =>
    'paragraph' in entry ? [entry.statement, ...entry.places] : [entry.statement, entry.note ?? ''],
  );
  const names = spot
    ? namesIn(place.label)
    : [...(line?.between ?? []), ...Object.keys(areas ?? {})];
  const foreign = names.filter((name) => !told.some((text) => text.includes(name)));
  if (foreign.length === 0) return;
  const what = `is at "${foreign.join('", "')}", which its entries do not name.`;
  checker.add(place, what, 'Correct the place, or cite the entry that tells of it.');
}

import { geoContains } from 'd3';
import type { Checker } from '../../checks/checker.ts';
import type { Origin } from '../../ledger/reader.ts';
import { areaNamed, areaOf } from './area.ts';
import type { MapContent } from './shape.ts';

interface Mapped {
  map: MapContent;
  slug: string;
  cites: readonly string[];
}

/** The codes and names of a map are those of the base map, and each name stands in its country. */
export function checkBaseMap({ map, slug, cites }: Mapped, checker: Checker, place: Origin): void {
  const add = (what: string, fix: string): void =>
    checker.add(checker.alias(place, slug), what, fix);
  const unknown = [...Object.values(map.areas), ...map.tinted, ...map.unsettled.flat()].filter(
    (each) => !areaOf(each) && !areaNamed(each),
  );
  for (const each of new Set(unknown)) {
    add(
      `names the area "${each}", which the base map does not have.`,
      'Use its code or name there.',
    );
  }
  for (const [name, code] of Object.entries(map.areas)) {
    const named = areaNamed(name) as { id?: string | number } | undefined;
    if (!named || String(named.id) === code) continue;
    add(
      `has the code "${code}" for "${name}", which is "${named.id}" in the base map.`,
      'Correct the code, or the name.',
    );
  }
  checkNames(map.names, cites, slug, checker, place);
  for (const { name } of map.apart) {
    checker.checkFigures(checker.alias(place, slug), 'map.apart', name, cites);
  }
}

/** Each name of an area stands in it, and a figure in a name is one of the entries. */
export function checkNames(
  names: MapContent['names'],
  cites: readonly string[],
  slug: string,
  checker: Checker,
  place: Origin,
): void {
  for (const { text, at } of names) {
    checker.checkFigures(checker.alias(place, slug), 'names', text, cites);
    const area = areaNamed(text.replaceAll('\n', ' '));
    if (!area || geoContains(area, at)) continue;
    checker.add(
      checker.alias(place, slug),
      `has the name "${text}" at ${at.join(', ')}, outside of it.`,
      'Give the longitude and latitude of a place in it.',
    );
  }
}

/** The name of an area must be one of those that the map has a code for. */
export function checkArea(
  of: { id: string },
  field: string,
  name: string,
  { areas }: MapContent,
  checker: Checker,
): void {
  if (Object.hasOwn(areas, name)) return;
  const what = `names "${name}" as its "${field}", which has no code under "map.areas".`;
  checker.add(of, what, 'Add it there, or correct the name.');
}

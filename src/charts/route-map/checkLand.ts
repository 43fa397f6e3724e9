import { geoContains } from 'd3';
import type { Checker } from '../../checks/checker.ts';
import type { Origin } from '../../ledger/reader.ts';
import { areaNamed, areaOf, distanceTo } from './area.ts';
import type { RouteMap, Stop } from './shape.ts';

/** Kilometres that a place may lie off the simplified coast of its country. */
const tolerance = 30;

/**
 * The place lies in its country or territory, or in no other of the map and so
 * near its outline that the coast may be coarse.
 */
export function checkLand(stop: Stop, areas: RouteMap['map']['areas'], checker: Checker): void {
  const area = areaOf(areas[stop.territory] ?? '');
  if (!area) return;
  const place: [number, number] = [stop.longitude, stop.latitude];
  if (geoContains(area, place)) return;
  const where = `lies at ${stop.longitude} E, ${stop.latitude} N, which is`;
  const fix =
    'Give the longitude and latitude of the city, in this order, or correct the territory.';
  const [other] = Object.entries(areas).find(([name, code]) => {
    const shape = name === stop.territory ? undefined : areaOf(code);
    return shape && geoContains(shape, place);
  }) ?? [undefined];
  const off = Math.round(distanceTo(area, place));
  if (other !== undefined)
    checker.add(stop, `${where} in ${other}, ${off} km off ${stop.territory}.`, fix);
  else if (off > tolerance) checker.add(stop, `${where} ${off} km off ${stop.territory}.`, fix);
}

/** The codes and names of a map are those of the base map, and each name stands in its country. */
export function checkBaseMap({ map, slug }: RouteMap, checker: Checker, place: Origin): void {
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
  for (const { text, at } of map.names) {
    const area = areaNamed(text);
    if (!area || geoContains(area, at)) continue;
    add(
      `has the name "${text}" at ${at.join(', ')}, outside of it.`,
      'Give the longitude and latitude of a place in it.',
    );
  }
}

import { geoContains } from 'd3';
import type { Checker } from '../../checks/checker.ts';
import { areaOf, distanceTo } from './area.ts';
import type { MapContent } from './shape.ts';

/** Kilometres that a place may lie off the simplified coast of its country. */
const tolerance = 30;

/** A place and the country or territory that it is said to be in. */
interface Placed {
  territory: string;
  longitude: number;
  latitude: number;
}

/**
 * The place lies in its country or territory, or in no other of the map and so
 * near its outline that the coast may be coarse.
 */
export function checkLand(
  of: { id: string },
  { territory, longitude, latitude }: Placed,
  areas: MapContent['areas'],
  checker: Checker,
): void {
  const area = areaOf(areas[territory] ?? '');
  if (!area) return;
  const place: [number, number] = [longitude, latitude];
  if (geoContains(area, place)) return;
  const where = `lies at ${longitude} E, ${latitude} N, which is`;
  const fix =
    'Give the longitude and latitude of the city, in this order, or correct the territory.';
  const [other] = Object.entries(areas).find(([name, code]) => {
    const shape = name === territory ? undefined : areaOf(code);
    return shape && geoContains(shape, place);
  }) ?? [undefined];
  const off = Math.round(distanceTo(area, place));
  if (other !== undefined)
    checker.add(of, `${where} in ${other}, ${off} km off ${territory}.`, fix);
  else if (off > tolerance) checker.add(of, `${where} ${off} km off ${territory}.`, fix);
}

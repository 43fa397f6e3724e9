import type { Checker } from '../../checks/checker.ts';
import { checkArea, checkBaseMap } from '../base-map/check.ts';
import { checkLand } from '../base-map/checkLand.ts';
import { mapOf } from './miniature.ts';
import type { TripMatrix } from './shape.ts';

/** Each place has its area on the small maps, and each stop in a city lies in its place. */
export function checkMiniature(chart: TripMatrix, checker: Checker): void {
  const { miniature, places, trips, slug, cites, file, lines } = chart;
  if (!miniature) return;
  const map = mapOf(miniature);
  checkBaseMap({ map, slug, cites }, checker, { file, line: lines['miniature'] ?? 1 });
  for (const place of places) checkArea(place, 'name', place.name, map, checker);
  for (const stop of trips.flatMap(({ stops }) => stops)) {
    const territory = places.find(({ id }) => id === stop.place)?.name;
    if (stop.at && territory !== undefined) {
      const [longitude, latitude] = stop.at;
      checkLand(stop, { territory, longitude, latitude }, map.areas, checker);
    } else if (stop.city !== undefined) {
      const what = `is in ${stop.city}, and has no place on the small map of its trip.`;
      checker.add(stop, what, 'Give its longitude and latitude as "at".');
    }
  }
}

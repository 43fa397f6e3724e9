import type { TravelledStop } from '../../ledger/schema.ts';
import { round } from '../../lib/round.ts';
import { contains, distance, grow, type Position } from '../../lib/geometry.ts';
import { place, type Panel, type Panels } from './panels.ts';
import type { Point } from './point.ts';
import { displace, type Route } from './displace.ts';

/**
 * The marks of the stops: numbered discs, but for the stops that an inset
 * shows only small dots on the main map, where discs would cover each other.
 * A disc that would touch another, or a line that is not its own, stands beside
 * its place.
 */
export function layoutPoints(stops: readonly TravelledStop[], panels: Panels): Point[] {
  const { main, insets } = panels;
  const radius = panels.width < 760 ? 7.5 : 8.5;
  const dot = panels.width < 560 ? 1.6 : 2.2;
  const points = stops.flatMap((stop): Point[] => {
    const form = stop.inArticle ? 'disc' : 'outlined';
    const { id, order } = stop;
    const onMain = placeOf(stop, main);
    const inset = insets.find((inset) => holds(inset, placeOf(stop, inset), radius));
    if (inset !== undefined) {
      return [
        { id, order, panel: 'main', ...onMain, radius: dot, form: 'dot' },
        { id, order, panel: inset.name, ...placeOf(stop, inset), radius, form },
      ];
    }
    refuseOutside(stop, main, radius, onMain);
    return [{ id, order, panel: 'main', ...onMain, radius, form }];
  });
  return [main, ...insets].flatMap((panel) => {
    const here = points.filter(({ panel: name }) => name === panel.name);
    refuseSamePlace(here, panel);
    return displace(here, routesIn(panel, stops), panel, dot);
  });
}

function placeOf({ longitude, latitude }: TravelledStop, panel: Panel): Position {
  const { x, y } = place(panel, longitude, latitude);
  return { x: Math.round(x), y: Math.round(y) };
}

function holds(panel: Panel, position: Position, margin: number): boolean {
  return contains(grow(panel, -margin), { ...position, width: 0, height: 0 });
}

/** The lines from place to place, each with the ids of the stops that it joins. */
function routesIn(panel: Panel, stops: readonly TravelledStop[]): Route[] {
  return stops.slice(1).flatMap((stop, index) => {
    const previous = stops[index];
    if (previous === undefined) return [];
    const [from, to] = [placeOf(previous, panel), placeOf(stop, panel)];
    return [{ ids: [previous.id, stop.id], from, to }];
  });
}

function refuseOutside(stop: TravelledStop, main: Panel, radius: number, position: Position): void {
  if (holds(main, position, radius)) return;
  throw new Error(
    `Stop "${stop.id}" at longitude ${stop.longitude}, latitude ${stop.latitude} is outside the ` +
      `map at ${main.width} pixels. Correct it in content/stops.yml, or widen the frame in projection.ts.`,
  );
}

function refuseSamePlace(points: readonly Point[], panel: Panel): void {
  for (const [index, one] of points.entries()) {
    const other = points.slice(0, index).find((other) => distance(one, other) < 4);
    if (other === undefined) continue;
    throw new Error(
      `Stops "${other.id}" and "${one.id}" stand ${round(distance(one, other))} pixels apart on the ` +
        `${panel.name} map, ${panel.width} pixels wide, where nobody could tell them apart. ` +
        'Give them an inset in panels.ts.',
    );
  }
}

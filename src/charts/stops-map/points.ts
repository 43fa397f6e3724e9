import type { TravelledStop } from '../../ledger/schema.ts';
import { round } from '../../lib/round.ts';
import { contains, distance, grow } from './boxes.ts';
import { place, type Panel, type Panels } from './panels.ts';
import type { PanelName } from './projection.ts';

/** The mark of a stop, in pixels. */
export interface Point {
  id: string;
  order: number;
  panel: PanelName;
  x: number;
  y: number;
  radius: number;
  /** `disc` carries the number; `outlined` too, for a stop that the article does not list. */
  form: 'disc' | 'outlined' | 'dot';
}

/**
 * The marks of the stops: numbered discs, but for the stops that the inset
 * shows only small dots on the main map, where discs would cover each other.
 * Discs that would touch are moved apart, at most by half their radius.
 */
export function layoutPoints(stops: readonly TravelledStop[], panels: Panels): Point[] {
  const { main, inset } = panels;
  const radius = panels.width < 560 ? 7.5 : 8.5;
  const points = stops.flatMap((stop): Point[] => {
    const form = stop.inArticle ? 'disc' : 'outlined';
    const { id, order } = stop;
    const onMain = place(main, stop.longitude, stop.latitude);
    const inInset = place(inset, stop.longitude, stop.latitude);
    if (contains(grow(inset, -radius), { ...inInset, width: 0, height: 0 })) {
      return [
        { id, order, panel: 'main', ...onMain, radius: main.width < 560 ? 1.6 : 2.2, form: 'dot' },
        { id, order, panel: 'inset', ...inInset, radius, form },
      ];
    }
    refuseOutside(stop, main, radius, onMain.x, onMain.y);
    return [{ id, order, panel: 'main', ...onMain, radius, form }];
  });
  const apart = moveApart(points, radius);
  return apart.map((point) => ({ ...point, x: round(point.x), y: round(point.y) }));
}

function refuseOutside(
  stop: TravelledStop,
  main: Panel,
  radius: number,
  x: number,
  y: number,
): void {
  if (contains(grow(main, -radius), { x, y, width: 0, height: 0 })) return;
  throw new Error(
    `Stop "${stop.id}" at longitude ${stop.longitude}, latitude ${stop.latitude} is outside the ` +
      `map at ${main.width} pixels. Correct it in content/stops.yml, or widen the frame in projection.ts.`,
  );
}

function moveApart(points: readonly Point[], radius: number): Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let pass = 0; pass < 40; pass += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) push(one, other);
    }
  }
  for (const [index, point] of moved.entries()) {
    const home = points[index] ?? point;
    if (distance(point, home) <= radius / 2) continue;
    throw new Error(
      `The number of stop "${point.id}" would stand ${round(distance(point, home))} pixels off its ` +
        'place to keep clear of its neighbours. Widen the inset in projection.ts to include it.',
    );
  }
  return moved;
}

function push(one: Point, other: Point): void {
  if (one.form === 'dot' || other.form === 'dot' || one.panel !== other.panel) return;
  const apart = distance(one, other);
  const missing = one.radius + other.radius + 0.6 - apart;
  if (missing <= 0) return;
  const [right, down] =
    apart === 0 ? [1, 0] : [(other.x - one.x) / apart, (other.y - one.y) / apart];
  one.x -= (right * missing) / 2;
  one.y -= (down * missing) / 2;
  other.x += (right * missing) / 2;
  other.y += (down * missing) / 2;
}

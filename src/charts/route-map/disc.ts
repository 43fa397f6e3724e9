import { round } from '../../lib/round.ts';
import { type Disc, radiusAt } from '../base-map/disc.ts';
import { drawnFor, type Form, type Frames, type MapView, project } from '../base-map/frame.ts';
import { isListed, type RouteMap, type Stop } from './shape.ts';

/** The disc of a stop, the `order`th, open where the article did not list its place. */
export function placeDisc(
  chart: RouteMap,
  stop: Stop,
  order: number,
  form: Form,
  frames: Frames,
  { width, crop, scale }: MapView,
): Disc {
  const { x, y } = project(frames, crop, scale, stop.longitude, stop.latitude);
  const step = width / drawnFor[form];
  const [right, down] = stop[form];
  return {
    id: stop.id,
    order,
    radius: form === 'wide' ? 10 : radiusAt(step),
    open: !isListed(stop, chart),
    x: round(x + right * step),
    y: round(y + down * step),
    place: { x: round(x), y: round(y) },
    aside: right !== 0 || down !== 0,
  };
}

import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3';

/**
 * The `d` of a shape in whole units, written as relative steps: a third of the
 * bytes of absolute decimals. Parts that shrink to nothing are left out.
 */
export function pathOf(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const parts: Part[] = [];
  geoPath(projection, collect(parts))(shape);
  let d = '';
  let [x, y] = [0, 0];
  for (const { points, closed } of parts) {
    const [first] = points;
    if (first === undefined || points.length < (closed ? 3 : 2)) continue;
    let steps = '';
    for (const [toX, toY] of points) {
      steps += `${pad(toX - x, steps !== '')}${pad(toY - y, true)}`;
      [x, y] = [toX, toY];
    }
    if (closed) [x, y] = first;
    d += `m${steps}${closed ? 'z' : ''}`;
  }
  return d;
}

interface Part {
  points: [x: number, y: number][];
  closed: boolean;
}

/** A drawing context that only notes down the whole-number points it is given. */
function collect(parts: Part[]): GeoContext {
  const add = (x: number, y: number): void => {
    const points = parts.at(-1)?.points ?? [];
    const [lastX, lastY] = points.at(-1) ?? [];
    const [nextX, nextY] = [Math.round(x), Math.round(y)];
    if (nextX !== lastX || nextY !== lastY) points.push([nextX, nextY]);
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      parts.push({ points: [], closed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const part = parts.at(-1);
      if (part !== undefined) part.closed = true;
    },
  };
}

function pad(step: number, spaced: boolean): string {
  return spaced && step >= 0 ? ` ${step}` : String(step);
}

/** A rectangle in a drawing's own pixels, `x` and `y` its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The number of the answer that is shown nearest to a place, and no farther than
 * `reach`; of several the one with the smallest box; -1 where there is none.
 */
export function nearestTo(
  x: number,
  y: number,
  spots: readonly (readonly Box[])[],
  reach: number,
): number {
  let [nearest, least, area] = [-1, reach, Infinity];
  for (const [i, boxes] of spots.entries()) {
    for (const box of boxes) {
      const across = Math.max(box.x - x, 0, x - box.x - box.width);
      const down = Math.max(box.y - y, 0, y - box.y - box.height);
      const away = Math.hypot(across, down);
      const size = box.width * box.height;
      if (away > least || (away === least && size >= area)) continue;
      [nearest, least, area] = [i, away, size];
    }
  }
  return nearest;
}

/** A rectangle in pixels, `x` and `y` its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Position {
  x: number;
  y: number;
}

export interface Segment {
  from: Position;
  to: Position;
}

/** Whether two boxes come closer than `gap` pixels to each other. */
export function overlaps(one: Box, other: Box, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The part of a segment within a box, by Liang and Barsky, or undefined where it misses. */
export function clip({ from, to }: Segment, box: Box): Segment | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  const edges = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const;
  for (const [direction, distance] of edges) {
    if (direction === 0 && distance < 0) return undefined;
    if (direction < 0) start = Math.max(start, distance / direction);
    if (direction > 0) end = Math.min(end, distance / direction);
  }
  if (start >= end) return undefined;
  const at = (share: number): Position => ({ x: from.x + share * dx, y: from.y + share * dy });
  return { from: at(start), to: at(end) };
}

/** The length of a segment within a box. */
export function lengthWithin(segment: Segment, box: Box): number {
  const part = clip(segment, box);
  return part === undefined ? 0 : distance(part.from, part.to);
}

/** Whether two segments cross. */
export function cross(one: Segment, other: Segment): boolean {
  const side = ({ from, to }: Segment, point: Position): number =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
  return (
    side(one, other.from) * side(one, other.to) < 0 &&
    side(other, one.from) * side(other, one.to) < 0
  );
}

/** The box grown by `margin` on every side; shrunk where it is negative. */
export function grow(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** What two boxes have in common; its size is negative where they have nothing. */
export function intersect(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The point of a box that is nearest to a position. */
export function nearest(box: Box, { x, y }: Position): Position {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
}

/** The distance from a position to the nearest point of a segment. */
export function distanceTo({ from, to }: Segment, { x, y }: Position): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((x - from.x) * dx + (y - from.y) * dy) / Math.max(dx * dx + dy * dy, 1e-9);
  const along = Math.min(Math.max(share, 0), 1);
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}

/** The distance between two positions in pixels. */
export function distance(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

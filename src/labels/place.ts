import {
  contains,
  cross,
  distance,
  grow,
  lengthWithin,
  nearest,
  overlaps,
  type Box,
  type Segment,
} from '../lib/geometry.ts';
import { findCandidates, type Candidate, type LabelRequest } from './candidates.ts';
import { cheapest, conflicts, solve, type Choice, type PlacedLabel } from './solve.ts';

/** What labels keep clear of. */
export interface Obstacles {
  /**
   * Never covered. `id` is that of the mark's own label, whose leader line
   * begins there; any leader line may cross a box that is `open`.
   */
  boxes: readonly { id?: string; box: Box; open?: boolean }[];
  /** Avoided by the labels that are required, never touched by the others. */
  segments: readonly Segment[];
  /** Lines so faint that only the labels that are not required avoid them. */
  hairlines?: readonly Segment[];
}

/**
 * The labels where they disturb each other least: first those that are
 * required, together; then the others in their order where there is room. Throws where a required label finds no place; `where` names the
 * drawing in the message and `size` is the font size in pixels. A label that
 * is not required is left out for want of room, or where its id has a label.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  size: number,
  obstacles: Obstacles,
  where: string,
): PlacedLabel[] {
  const required = requests
    .filter((request) => request.required)
    .map((request) => ({ request, candidates: findOpen(request, size, obstacles) }));
  refuseHomeless(required, where);
  const placed = solve(required);
  refuseConflicts(placed, where);
  const lines = [...obstacles.segments, ...(obstacles.hairlines ?? [])];
  for (const request of requests.filter((request) => !request.required)) {
    if (placed.some((label) => label.request.id === request.id)) continue;
    const free = findOpen(request, size, obstacles).filter((candidate) => {
      const label = { ...candidate, request };
      return (
        lines.every((segment) => lengthWithin(segment, candidate.box) === 0) &&
        placed.every((other) => conflicts(label, other) === 0)
      );
    });
    const best = cheapest(free, (candidate) => candidate.cost);
    if (best !== undefined) placed.push({ ...best, request });
  }
  return placed;
}

function refuseHomeless(choices: readonly Choice[], where: string): void {
  const homeless = choices.find(({ candidates }) => candidates.length === 0)?.request;
  if (homeless === undefined) return;
  throw new Error(
    `The label "${wordsOf(homeless)}" of stop "${homeless.id}" has no free place on ${where}. ` +
      'Shorten it in content/stops.yml, or give it more room in places.ts.',
  );
}

/** The candidates that touch no obstacle, with what they cross added to their cost. */
function findOpen(
  request: LabelRequest,
  size: number,
  { boxes, segments }: Obstacles,
): Candidate[] {
  return findCandidates(request, size)
    .filter(({ box, leader }) => {
      return (
        contains(request.within, box) &&
        boxes.every((other) => !covers(box, other)) &&
        boxes.every(
          ({ id, box, open = false }) =>
            open || id === request.id || leader === undefined || lengthWithin(leader, box) === 0,
        )
      );
    })
    .map((candidate) => ({
      ...candidate,
      cost:
        candidate.cost + disturbance(candidate, segments) + ambiguity(candidate, request, boxes),
    }));
}

/** Whether a label comes within a pixel of an obstacle; those with an id are round. */
function covers(box: Box, { id, box: other }: Obstacles['boxes'][number]): boolean {
  if (id === undefined) return overlaps(box, other, 1);
  const middle = { x: other.x + other.width / 2, y: other.y + other.height / 2 };
  return distance(middle, nearest(box, middle)) < other.width / 2 + 1;
}

function disturbance({ box, leader }: Candidate, segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => {
    const over = lengthWithin(segment, box);
    const crossed = leader !== undefined && cross(leader, segment);
    return sum + (over > 0 ? 24 + over * 0.6 : 0) + (crossed ? 12 : 0);
  }, 0);
}

/** What it costs that a reader could take the label for that of another mark. */
function ambiguity(
  { box, leader }: Candidate,
  { id, at, radius }: LabelRequest,
  boxes: Obstacles['boxes'],
): number {
  if (radius === 0) return 0;
  const own = distance(at, nearest(box, at)) - radius;
  const others = boxes.filter((other) => other.id !== undefined && other.id !== id);
  return others.reduce((sum, { box: mark }) => {
    const middle = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
    const isNearer = distance(middle, nearest(box, middle)) - mark.width / 2 < own;
    const isPassed = leader !== undefined && lengthWithin(leader, grow(mark, 4)) > 0;
    return sum + (isNearer ? 30 : 0) + (isPassed ? 30 : 0);
  }, 0);
}

function refuseConflicts(placed: readonly PlacedLabel[], where: string): void {
  for (const [index, label] of placed.entries()) {
    const other = placed.slice(0, index).find((other) => conflicts(label, other) > 0);
    if (other === undefined) continue;
    throw new Error(
      `The labels "${wordsOf(other.request)}" of stop "${other.request.id}" and ` +
        `"${wordsOf(label.request)}" of stop "${label.request.id}" have no room beside each other ` +
        `on ${where}. Shorten one in content/stops.yml, or give them more room in places.ts.`,
    );
  }
}

function wordsOf({ lines }: LabelRequest): string {
  return lines.map(({ text }) => text).join(' ');
}

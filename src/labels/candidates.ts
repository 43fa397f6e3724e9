import { textWidth } from '../lib/text.ts';
import { distance, nearest, type Box, type Position, type Segment } from '../lib/geometry.ts';

/** What a line of a label says, for its style. */
export type LineKind = 'name' | 'when' | 'outside' | 'note' | 'place' | 'sea';

export interface Line {
  text: string;
  kind: LineKind;
}

/** A label to be placed. All lengths are pixels. */
export interface LabelRequest {
  id: string;
  lines: Line[];
  /** The middle of what it names. */
  at: Position;
  /** How far the mark at `at` reaches: 0 for an area. */
  radius: number;
  /** The panel that it must stay within. */
  within: Box;
  /** For an area, where its label should stand. */
  room?: Box;
  /** For an area that its room is not part of, the end of the leader line. */
  mark?: Position;
  /** How far a leader line may be; 0 for none. */
  reach: number;
  /** A label that is not required is left out where it would touch anything. */
  required: boolean;
  /** Whether it names a place in the tint of the West Bank and the Gaza Strip, on which grey is faint. */
  isTinted?: boolean;
}

/** A place where a label could stand; the lower the cost, the better. */
export interface Candidate {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  leader?: Segment;
  cost: number;
}

/** The height of a line as a multiple of the font size. */
export const lineHeight = 1.16;

/** Everywhere a label of font size `size` could stand if it were alone. */
export function findCandidates(request: LabelRequest, size: number): Candidate[] {
  const { lines, room } = request;
  const widths = lines.map(({ text }) => textWidth(text, size));
  const width = Math.max(...widths) + 2;
  const height = lines.length * size * lineHeight;
  const inside =
    room === undefined ? beside(request, width, height) : slide(request, room, width, height);
  return [...inside, ...led(request, width, height)];
}

/** The places around a mark, right first, as an atlas would have it. */
function beside({ at, radius }: LabelRequest, width: number, height: number): Candidate[] {
  const gap = radius + 3;
  const near = gap * 0.75;
  const left = at.x - width;
  const middle = at.x - width / 2;
  const places = [
    [at.x + gap, at.y - height / 2, 'start', 0],
    [at.x + gap, at.y - height * 0.75, 'start', 1],
    [at.x + gap, at.y - height * 0.25, 'start', 1],
    [left - gap, at.y - height / 2, 'end', 2],
    [left - gap, at.y - height * 0.75, 'end', 2.5],
    [left - gap, at.y - height * 0.25, 'end', 2.5],
    [middle, at.y - height - gap + 1, 'middle', 4],
    [middle, at.y + gap - 1, 'middle', 4],
    [at.x + near, at.y - height - near / 2, 'start', 3],
    [at.x + near, at.y + near / 2, 'start', 3],
    [left - near, at.y - height - near / 2, 'end', 5],
    [left - near, at.y + near / 2, 'end', 5],
  ] as const;
  return places.map(([x, y, anchor, cost]) => ({ box: { x, y, width, height }, anchor, cost }));
}

/** Places on a grid within a room, the middle first. */
function slide({ mark }: LabelRequest, room: Box, width: number, height: number): Candidate[] {
  const [spareX, spareY] = [room.width - width, room.height - height];
  if (spareX < 0 || spareY < 0) return [];
  const shares = [0.5, 0.375, 0.625, 0.25, 0.75, 0.125, 0.875, 0, 1];
  return shares.flatMap((down) =>
    shares.map((across): Candidate => {
      const cost = 8 * (Math.abs(across - 0.5) + Math.abs(down - 0.5));
      const [x, y] = [room.x + across * spareX, room.y + down * spareY];
      const box = { x, y, width, height };
      return { box, anchor: 'middle', cost, ...(mark && { leader: leaderFrom(mark, 0, box) }) };
    }),
  );
}

/** Places further off, joined by a leader line. */
function led(request: LabelRequest, width: number, height: number): Candidate[] {
  const { at, radius, reach, mark } = request;
  const middle = mark ?? at;
  const candidates: Candidate[] = [];
  for (let away = radius + 13; away <= radius + reach; away += 4) {
    for (let turn = 0; turn < 32; turn += 1) {
      const angle = (turn * Math.PI) / 16;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const x = middle.x + away * right - (width * (1 - right)) / 2;
      const y = middle.y + away * down - (height * (1 - down)) / 2;
      const box = { x, y, width, height };
      const leader = leaderFrom(middle, radius, box);
      const cost = 24 + 0.6 * (distance(middle, leader.to) - radius);
      const anchor = right > 0.35 ? 'start' : right < -0.35 ? 'end' : 'middle';
      candidates.push({ box, anchor, leader, cost });
    }
  }
  return candidates;
}

/** A line from the edge of a mark to just short of a label. */
function leaderFrom(middle: Position, radius: number, box: Box): Segment {
  const end = nearest({ ...box, y: box.y + box.height * 0.2, height: box.height * 0.6 }, middle);
  const long = distance(middle, end);
  const at = (length: number): Position => ({
    x: middle.x + (length / Math.max(long, 1)) * (end.x - middle.x),
    y: middle.y + (length / Math.max(long, 1)) * (end.y - middle.y),
  });
  return { from: at(radius), to: at(Math.max(long - 1.5, radius)) };
}

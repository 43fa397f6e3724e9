import { type Box, contains, overlaps } from '../../lib/geometry.ts';
import { textWidth } from '../../lib/text.ts';

/** A line of text in its place; `box` is the most that it covers, whatever the face. */
export interface Text<Kind extends string = string> {
  words: string;
  x: number;
  /** The baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  kind: Kind;
  box: Box;
}

/** A line of text at a place, moved in where it would leave a drawing `width` pixels wide. */
export function placeText<Kind extends string>(
  { words, x, y, anchor, kind }: Omit<Text<Kind>, 'box'>,
  size: number,
  width: number,
  length = textWidth(words, size),
): Text<Kind> {
  const left = { start: x, middle: x - length / 2, end: x - length }[anchor];
  const moved = Math.max(0, Math.min(left, width - length));
  return {
    words,
    x: Math.round(x + moved - left),
    y,
    anchor,
    kind,
    box: { x: moved, y: y - size, width: length, height: size * 1.15 },
  };
}

/** What a reader could not tell apart: one sentence for each fault. */
export function findFaults(
  parts: readonly { words: string; box: Box }[],
  width: number,
  height: number,
): string[] {
  const frame = { x: 0, y: -1, width, height: height + 1 };
  return parts.flatMap(({ words, box }, i) => [
    ...(contains(frame, box) ? [] : [`"${words}" leaves the drawing`]),
    ...parts
      .slice(0, i)
      .filter((other) => overlaps(other.box, box))
      .map((other) => `"${other.words}" and "${words}" overlap`),
  ]);
}

import { type Box, contains, overlaps } from '../../lib/geometry.ts';
import { textWidth } from '../../lib/text.ts';

/** A line of text in its place; `box` is the most that it covers, whatever the face. */
export interface Text {
  words: string;
  x: number;
  /** The baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  kind: 'name' | 'head' | 'days' | 'sum' | 'key';
  /** Whether it belongs to the trip that the others lead up to. */
  main: boolean;
  box: Box;
}

/** A line of text at a place. */
export function placeText(
  text: Pick<Text, 'words' | 'x' | 'y' | 'anchor' | 'kind'> & { main?: boolean },
  size: number,
): Text {
  const { words, x, y, anchor, main = false } = text;
  const width = textWidth(words, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { ...text, main, box: { x: left, y: y - size * 0.9, width, height: size * 1.1 } };
}

/** What a reader could not tell apart: one sentence for each fault. */
export function findFaults(
  texts: readonly Text[],
  dots: readonly { stop: string; box: Box }[],
  frame: Pick<Box, 'width' | 'height'>,
): string[] {
  const edge = { x: 0, y: 0, ...frame };
  const parts = [
    ...texts.map(({ words, box }) => ({ name: `"${words}"`, box })),
    ...dots.map(({ stop, box }) => ({ name: `the mark of "${stop}"`, box })),
  ];
  return parts.flatMap(({ name, box }, i) => [
    ...(contains(edge, box) ? [] : [`${name} leaves the drawing`]),
    ...parts
      .slice(0, i)
      .filter((other) => overlaps(other.box, box))
      .map((other) => `${other.name} and ${name} overlap`),
  ]);
}

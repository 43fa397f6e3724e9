import type { Box, Position } from '../lib/geometry.ts';
import type { Measure } from '../lib/measure.ts';
import { textWidth } from '../lib/text.ts';

/** Where a label stands to the mark that it names. */
export const sides = ['north', 'east', 'south', 'west'] as const;
export type Side = (typeof sides)[number];

/** A line of a label; `kind` is its style. */
export interface Line<Kind extends string = string> {
  text: string;
  kind: Kind;
}

/** Lines of text in their place, in pixels; `box` is the most that they cover, whatever the face. */
export interface Label<Kind extends string = string> {
  id: string;
  anchor: 'start' | 'middle' | 'end';
  /** Where all lines are anchored. */
  x: number;
  /** Each line with its baseline. */
  lines: (Line<Kind> & { y: number })[];
  box: Box;
}

/** The height of a line as a multiple of the font size. */
const leading = 1.2;

/**
 * The lines at one side of a round mark at `at` that reaches `radius` pixels;
 * with a radius of 0 and the side `undefined` they stand over `at` itself.
 */
export function placeLabel<Kind extends string>(
  id: string,
  lines: readonly Line<Kind>[],
  size: number,
  at: Position,
  radius: number,
  side: Side | undefined,
  measure: Measure = textWidth,
): Label<Kind> {
  const width = Math.max(...lines.map(({ text }) => measure(text, size)));
  const height = lines.length * size * leading;
  const gap = radius + (radius > 0 ? 4 : 0);
  const anchor = side === 'east' ? 'start' : side === 'west' ? 'end' : 'middle';
  const x = at.x + (side === 'east' ? gap : side === 'west' ? -gap : 0);
  const top =
    side === 'north' ? at.y - gap - height : side === 'south' ? at.y + gap : at.y - height / 2;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    id,
    anchor,
    x: Math.round(x),
    lines: lines.map((line, i) => ({
      ...line,
      y: Math.round(top + (i * leading + 0.93) * size),
    })),
    box: { x: left, y: top, width, height },
  };
}

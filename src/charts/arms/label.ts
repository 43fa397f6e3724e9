import { textWidth } from '../../lib/text.ts';

/** Sizes and line heights in pixels, by what a label is for; `style.css` repeats the sizes. */
const kinds = {
  head: { size: 13, leading: 16 },
  name: { size: 13, leading: 16 },
  figure: { size: 13, leading: 16 },
  text: { size: 12, leading: 15 },
  status: { size: 12, leading: 15 },
  empty: { size: 13, leading: 16 },
  hint: { size: 11.5, leading: 15 },
  tick: { size: 11.5, leading: 15 },
  outside: { size: 11.5, leading: 15 },
} as const;

export type LabelKind = keyof typeof kinds;

/** A rectangle in pixels of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lines of text set at `x`; the first baseline is at `y`, the next one `leading` below. */
export interface Label {
  kind: LabelKind;
  lines: string[];
  x: number;
  y: number;
  leading: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** Where a label may go: from `top` down, no wider than `width` pixels. */
export interface Place {
  x: number;
  top: number;
  width: number;
  anchor?: Label['anchor'];
}

/** The label in its place, wrapped; throws where a word is wider than the place. */
export function placeLabel(kind: LabelKind, text: string, place: Place, where: string): Label {
  const { size, leading } = kinds[kind];
  const { x, top, width, anchor = 'start' } = place;
  const lines = wrap(text, size, width, where);
  const widest = Math.max(...lines.map((line) => textWidth(line, size)));
  const shift = { start: 0, middle: widest / 2, end: widest }[anchor];
  const box = { x: x - shift, y: top, width: widest, height: lines.length * leading };
  return { kind, lines, x, y: top + Math.round(leading / 2 + size * 0.36), leading, anchor, box };
}

/** The rest of the line after a bold label, to the end of its column. */
export function besideBold({ box }: Label, { x, width }: { x: number; width: number }): Place {
  // The system's font may set bold figures wider than the table of widths.
  const start = box.x + box.width * 1.1 + 6;
  return { x: start, top: box.y + 1, width: x + width - start };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x + a.width > b.x && b.x + b.width > a.x && a.y + a.height > b.y && b.y + b.height > a.y;
}

/** The widest that the text may come out in one line as a label of this kind, in pixels. */
export function lineWidth(kind: LabelKind, text: string): number {
  return textWidth(text, kinds[kind].size);
}

/** How many lines the text takes in `width` pixels; infinite where a word is wider. */
export function countLines(kind: LabelKind, text: string, width: number): number {
  const { size } = kinds[kind];
  const words = text.split(' ');
  return words.every((word) => textWidth(word, size) <= width)
    ? fill(words, size, width).length
    : Infinity;
}

function wrap(text: string, size: number, width: number, where: string): string[] {
  const words = text.split(' ');
  const widest = Math.max(...words.map((word) => textWidth(word, size)));
  if (widest > width)
    throw new Error(
      `${where} has no room for "${words.find((word) => textWidth(word, size) === widest)}" (${Math.ceil(widest)} of ${Math.floor(width)} pixels). Shorten the word, or break it with a space.`,
    );
  const lines = fill(words, size, width);
  // The narrowest setting of as many lines leaves no short last line.
  for (let less = width - 4; less >= widest; less -= 4) {
    const balanced = fill(words, size, less);
    if (balanced.length > lines.length) break;
    lines.splice(0, lines.length, ...balanced);
  }
  return lines;
}

function fill(words: string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

import type { Box } from '../../lib/geometry.ts';
import { textWidth } from '../../lib/text.ts';
import { wrapText } from '../../lib/wrap.ts';

/** Sizes and line heights in pixels, by what a label is; `style.css` has the same sizes. */
const kinds = {
  scale: { size: 12, leading: 18 },
  lead: { size: 13, leading: 18 },
  name: { size: 15, leading: 20 },
  /** A bar's figure in ink, and in the colour of the paper within a bar. */
  figure: { size: 13, leading: 18 },
  within: { size: 13, leading: 18 },
  /** What stands in the place of a bar. */
  empty: { size: 13, leading: 18 },
  items: { size: 13, leading: 18 },
  outside: { size: 13, leading: 18 },
} as const;

export type LabelKind = keyof typeof kinds;

/** Lines of text set at `x`; the first baseline is at `y`, the next one `leading` below. */
export interface Label {
  kind: LabelKind;
  lines: string[];
  x: number;
  y: number;
  leading: number;
  /** The most room that it takes in any common face. */
  box: Box;
}

/** Where a label may stand, from its upper left corner, and the chart in words for an error. */
export interface Place {
  x: number;
  y: number;
  width: number;
  where: string;
}

/** The label in its place, wrapped. Throws where a word is wider than the place. */
export function placeLabel(kind: LabelKind, text: string, { x, y, width, where }: Place): Label {
  const { size, leading } = kinds[kind];
  const lines = wrapEvenly(text, size, width);
  const widest = widestOf(lines, size);
  if (widest > width) {
    const word = lines.find((line) => textWidth(line, size) === widest);
    throw new Error(
      `${where} has no room for "${word}" (${Math.ceil(widest)} of ${Math.floor(width)} pixels). Shorten the word, or break it with a space.`,
    );
  }
  const baseline = y + Math.round(leading / 2 + size * 0.36);
  const box = { x, y, width: widest, height: lines.length * leading };
  return { kind, lines, x, y: baseline, leading, box };
}

/** The widest that the text may come out in one line, in pixels. */
export function lineWidth(kind: LabelKind, text: string): number {
  return textWidth(text, kinds[kind].size);
}

/** The lower edge of the lowest label, or `least` where that is lower. */
export function bottomOf(labels: readonly Label[], least: number): number {
  return Math.max(least, ...labels.map(({ box }) => box.y + box.height));
}

/** As few lines as the width allows, and those as even as they can be. */
function wrapEvenly(text: string, size: number, width: number): string[] {
  let lines = wrapText(text, size, width);
  for (let less = width - 4; lines.length > 1; less -= 4) {
    const evener = wrapText(text, size, less);
    if (evener.length > lines.length || widestOf(evener, size) > less) break;
    lines = evener;
  }
  return lines;
}

function widestOf(lines: readonly string[], size: number): number {
  return Math.max(...lines.map((line) => textWidth(line, size)));
}

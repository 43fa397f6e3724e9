import { joinUnits } from '../format/typography.ts';
import type { Box } from '../lib/geometry.ts';
import type { Face, Measures } from '../lib/measure.ts';
import { round } from '../lib/round.ts';
import { element, escapeMarkup } from '../lib/svg.ts';
import { balanceText } from '../lib/wrap.ts';
import { palette } from '../styles/palette.ts';

/** How a text of a picture is set; sizes in pixels. */
export interface TextStyle {
  face: Face;
  size: number;
  leading: number;
  fill: 'ink' | 'soft';
}

/** A text in its place, in lines as even as they can be. */
export interface TextBlock {
  style: TextStyle;
  lines: string[];
  /** All that it covers, its lines as high as their leading. */
  box: Box;
}

/** The CSS families of a picture's two faces, quoted where they need be. */
export interface Families {
  display: string;
  sans: string;
}

/** The text from the upper left corner `x`, `y` on, at most `width` pixels wide. */
export function setText(
  text: string,
  style: TextStyle,
  { x, y, width }: Omit<Box, 'height'>,
  measures: Measures,
): TextBlock {
  const measure = measures[style.face];
  const lines = balanceText(joinUnits(text), style.size, width, measure);
  const widest = Math.max(...lines.map((line) => measure(line, style.size)));
  return { style, lines, box: { x, y, width: widest, height: lines.length * style.leading } };
}

/** The lower edge of a block. */
export function bottomOf({ box }: TextBlock): number {
  return box.y + box.height;
}

/** The block as live text. */
export function drawText({ style, lines, box }: TextBlock, families: Families): string {
  const { face, size, leading, fill } = style;
  const first = round(box.y + leading / 2 + size * 0.35);
  const attributes = {
    x: box.x,
    y: first,
    fill: palette[fill][0],
    'font-family': face === 'display' ? families.display : families.sans,
    'font-size': size,
    'font-weight': face === 'sans' ? 400 : 600,
  };
  const spans = lines.map((line, i) =>
    element('tspan', { x: box.x, dy: i === 0 ? 0 : leading }, escapeMarkup(line)),
  );
  return element('text', attributes, ...spans);
}

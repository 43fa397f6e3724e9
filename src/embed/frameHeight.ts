import type { Chart } from '../charts/chart.ts';
import { embedSizes } from '../charts/frame.ts';
import { embedWidths, edge, highest, padding, widest } from './box.ts';
import { textHeights, textWidths } from './textHeights.ts';

/** From `from` pixels of frame width on, the height is `base + slope × width`, in pixels. */
interface Piece {
  from: number;
  base: number;
  slope: number;
}

/** What the height is made of from a content width on, up to the next of `textWidths`. */
interface Parts {
  width: number;
  /** The heights of the title with its measure, and of all else but the drawing, in pixels. */
  head: number;
  rest: number;
  /** The drawing's height as a share of its width. */
  slope: number;
  /** The widest that the drawing becomes, where else the embed would be higher than `highest`, in pixels. */
  limit?: number;
}

function partsOf(chart: Chart, foot: string): Parts[] {
  const { gaps, summary } = embedSizes;
  return textWidths.map((width, i) => {
    const at = embedWidths.findLast((each) => each <= width) ?? embedWidths[0];
    const drawing = chart.drawings[at];
    const text = textHeights(chart, width, foot);
    const head = text.title + gaps.measure + text.measure;
    const around = gaps.drawing + gaps.foot + text.foot + summary.leading;
    const rest = padding.top + around + padding.bottom;
    const slope = drawing.height / drawing.width;
    // No drawing is made smaller than it was drawn.
    const limit = Math.max(at, width, Math.floor((highest - head - rest) / slope));
    const isReached = limit < (textWidths[i + 1] ?? widest);
    return { width, head, rest, slope, ...(isReached && { limit }) };
  });
}

/** The height of an embed as a function of the width of its frame, piece by piece; without its title if asked. */
export function heightPieces(
  chart: Chart,
  foot: string,
  { title = true }: { title?: boolean } = {},
): Piece[] {
  const pieces = partsOf(chart, foot).flatMap(({ width, head, rest, slope, limit }, i): Piece[] => {
    const base = rest + (title ? head : 0) - 2 * edge * slope;
    const piece = { from: i === 0 ? 0 : width + 2 * edge, base, slope };
    if (limit === undefined) return [piece];
    const from = limit + 2 * edge;
    return [piece, { from, base: base + slope * from, slope: 0 }];
  });
  const cap = widest + 2 * edge;
  return [...pieces, { from: cap, base: heightAt(pieces, cap), slope: 0 }];
}

/** The widest that the drawing becomes from each of `textWidths` on, in pixels; none where it fills its room. */
export function drawingLimits(chart: Chart, foot: string): (number | undefined)[] {
  return partsOf(chart, foot).map(({ limit }) => limit);
}

/** The height in pixels at a frame width. */
export function heightAt(pieces: readonly Piece[], width: number): number {
  const piece = pieces.findLast(({ from }) => from <= width);
  if (!piece) throw new Error(`no height is known at a width of ${width}`);
  return piece.base + piece.slope * width;
}

/**
 * The same as a CSS length that a style attribute can hold: a straight line with,
 * at each break, a change of slope (`max`) and a jump (`clamp`). `100cqw` is the
 * width of the container around the frame.
 */
export function heightCss(pieces: readonly Piece[]): string {
  const [first, ...rest] = pieces;
  if (!first) throw new Error('a height needs at least one piece');
  let before = first;
  const terms = [`${number(first.base)}px + ${number(first.slope * 100)}cqw`];
  for (const piece of rest) {
    const { from } = piece;
    const jump = heightAt([piece], from) - heightAt([{ ...before, from: 0 }], from);
    const bend = piece.slope - before.slope;
    if (Math.abs(bend) > 0.0005) terms.push(`${number(bend)}*max(0px,100cqw - ${from}px)`);
    if (jump > 0.5) terms.push(`clamp(0px,(100cqw - ${from - 0.5}px)*9999,${number(jump)}px)`);
    if (jump < -0.5) terms.push(`clamp(${number(jump)}px,(${from - 0.5}px - 100cqw)*9999,0px)`);
    before = piece;
  }
  return `calc(${terms.join(' + ')})`;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

import type { Chart } from '../charts/chart.ts';
import { embedSizes } from '../charts/frame.ts';
import { embedWidths, edge, padding, widest } from './box.ts';
import { textHeights, textWidths } from './textHeights.ts';

/** From `from` pixels of frame width on, the height is `base + slope × width`, in pixels. */
interface Piece {
  from: number;
  base: number;
  slope: number;
}

/** The height of an embed as a function of the width of its frame, piece by piece; without its title if asked. */
export function heightPieces(
  chart: Chart,
  foot: string,
  { title = true }: { title?: boolean } = {},
): Piece[] {
  const { gaps, summary } = embedSizes;
  const pieces = textWidths.map((width, i): Piece => {
    const at = embedWidths.findLast((each) => each <= width) ?? embedWidths[0];
    const drawing = chart.drawings[at];
    const text = textHeights(chart, width, foot);
    const head = title ? text.title + gaps.measure + text.measure : 0;
    const slope = drawing.height / drawing.width;
    const rest = gaps.drawing + gaps.foot + text.foot + summary.leading;
    return {
      from: i === 0 ? 0 : width + 2 * edge,
      base: padding.top + head + rest + padding.bottom - 2 * edge * slope,
      slope,
    };
  });
  const cap = widest + 2 * edge;
  return [...pieces, { from: cap, base: heightAt(pieces, cap), slope: 0 }];
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

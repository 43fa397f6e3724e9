import { round } from '../../lib/round.ts';
import type { Bar } from './bar.ts';
import type { Cell } from './cell.ts';
import type { OutsideMark } from './outside.ts';
import type { Panel } from './panel.ts';

/** Widths and places, from the number on the scale, of the pieces of a broken end. */
const pieces = [
  [-6, 3],
  [-0.5, 2],
  [4, 1],
] as const;

/** Where the whole part of a bar with a broken end stops, before its number. */
const broken = 8;

/** The path of a solid bar: it stops at its number, or breaks up around it. */
export function solidPath({ x, y, width, height, end }: Bar): string {
  if (end !== 'broken') return block(x, y, width, height);
  const whole = Math.max(0, width - broken);
  return (
    block(x, y, whole, height) +
    pieces.map(([from, size]) => block(x + Math.max(0, width + from), y, size, height)).join('')
  );
}

/** The outline of a bar that was not approved, open on the right unless its number is plain. */
export function outlinePath({ x, y, width, height, end }: Bar): string {
  const length = end === 'broken' ? Math.max(0, width - broken) : width;
  const left = round(x + 0.5);
  const reach = round(Math.max(0, length - 1));
  const open = `M${round(left + reach)} ${round(y + 0.5)}h${-reach}v${height - 1}h${reach}`;
  if (end === 'closed') return `${open}z`;
  if (end === 'open') return open;
  return open + pieces.map(([from]) => line(x + Math.max(0, width + from), y, height)).join('');
}

/** The arrow head after a bar whose true number lies beyond its end. */
export function arrowPath({ x, y, width, height }: Bar): string {
  const half = height / 2;
  return `M${round(x + width + 3)} ${round(y)}l6 ${half}l-6 ${half}`;
}

/** The axis's tick lines behind a bar, a little longer than it is high; zero is drawn apart. */
export function gridPath({ ticks }: Panel, { y, height }: Bar): string {
  return ticks
    .filter(({ value }) => value > 0)
    .map(({ x }) => line(x, y - 2, height + 4))
    .join('');
}

/** The line that a bar stands on. */
export function zeroPath({ x, y, height }: Bar): string {
  return line(x, y - 3, height + 6);
}

/** A dotted line where the length of a bar is not known. */
export function unknownPath({ unknown }: Cell): string {
  return unknown ? `M${round(unknown.x)} ${round(unknown.y)}h${round(unknown.width)}` : '';
}

/** The axis line with its ticks; empty for a panel without one. */
export function axisPath({ x, width, axis, ticks }: Panel): string {
  if (axis === null) return '';
  const marks = ticks.map((tick) => line(tick.x, axis, 4)).join('');
  return `M${round(x)} ${round(axis)}h${round(width)}${marks}`;
}

/** The outline of a square with its stem and leader, or a bracket. */
export function outsidePath({ square, stem, leader, bracket }: OutsideMark): string {
  const down = stem ? line(stem.x, stem.y, round(stem.height)) : '';
  const box = square
    ? `M${round(square.x)} ${round(square.y)}h${square.width}v${square.width}h${-square.width}z`
    : '';
  const along = leader ? `M${round(leader.x)} ${round(leader.y)}h${round(leader.width)}` : '';
  if (!bracket) return down + along + box;
  const { x, y, width, height } = bracket.box;
  return `${line(x, y, height)}h${round(width)}v${-height}${line(bracket.split, y, height)}`;
}

function block(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${height}h${-round(width)}z`;
}

function line(x: number, y: number, height: number): string {
  return `M${round(x)} ${round(y)}v${height}`;
}

import type { Amount } from '../../ledger/schema.ts';
import { round } from '../../lib/round.ts';

/** A bar from its row's zero to its number; `width` is the number on the scale. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** How it ends: at its number, broken up around it, or open beyond it. */
  end: 'closed' | 'broken' | 'open';
  /** Whether it is a dashed outline, because the matter was not approved. */
  pending: boolean;
  /** How far from its zero each part ends that the outside record gives. */
  notches: number[];
}

export const barHeight = 18;

/** How a bar ends, by the qualifier of its number. */
export const ends = {
  exact: 'closed',
  about: 'broken',
  vague: 'broken',
  'more than': 'open',
  'at least': 'open',
} as const satisfies Record<Amount['qualifier'], Bar['end']>;

/** How far the form of each end reaches beyond the number. */
export const reach = { closed: 0, broken: 5, open: 10 } as const satisfies Record<
  Bar['end'],
  number
>;

/** Where the whole part of a broken bar stops before its number, and its pieces around it. */
const broken = 8;
const pieces = [
  [-6, 3],
  [-0.5, 2],
  [4, 1],
] as const;

/** The path of a solid bar: it stops at its number, or breaks up around it. */
export function solidPath({ x, y, width, height, end }: Bar): string {
  if (end !== 'broken') return block(x, y, width, height);
  const parts = pieces.map(([from, size]) => block(x + Math.max(0, width + from), y, size, height));
  return block(x, y, Math.max(0, width - broken), height) + parts.join('');
}

/** A bar that is lower has no room for an outline. */
const lowest = 8;

/** The outline of a bar that was not approved, open on the right unless its number is plain; a line, if it is low. */
export function outlinePath({ x, y, width, height, end }: Bar): string {
  const length = Math.max(1, (end === 'broken' ? width - broken : width) - 1);
  if (height < lowest) return `M${round(x)} ${round(y + height / 2)}h${round(length + 1)}`;
  const open = `M${round(x + 0.5 + length)} ${round(y + 0.5)}h${-round(length)}v${height - 1}h${round(length)}`;
  if (end === 'closed') return `${open}z`;
  if (end === 'open') return open;
  return open + pieces.map(([from]) => line(x + Math.max(0, width + from), y, height)).join('');
}

/** The arrow head after a bar whose true number lies beyond its end. */
export function arrowPath({ x, y, width, height }: Bar): string {
  const half = height / 2;
  return `M${round(x + width + 3)} ${round(y)}l6 ${half}l-6 ${half}`;
}

/** A line across the bar where a part of it ends. */
export function notchPath({ x, y, height, notches }: Bar): string {
  return notches.map((notch) => line(x + notch, y, height)).join('');
}

function block(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${height}h${-round(width)}z`;
}

function line(x: number, y: number, height: number): string {
  return `M${round(x)} ${round(y)}v${height}`;
}

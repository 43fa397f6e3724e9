import { formatAmount } from '../../format/amount.ts';
import type { Amount } from '../../ledger/schema.ts';
import { type Bar, barHeight, ends, reach } from './bar.ts';
import { type Label, type LabelKind, lineWidth, type Place, placeLabel } from './label.ts';
import { type BarRow, outsideOf } from './shape.ts';

/** What a row has for a value. */
export interface Measured {
  /** Null where no number was reported. */
  bar: Bar | null;
  /** The dotted line in the place of a bar whose length is not known. */
  unknown: { x: number; y: number; width: number } | null;
  labels: Label[];
}

/** An amount that is a number. */
export type Sum = Amount & { value: number };

/** A figure stands within a bar that is longer than this. */
const long = 200;
export const inset = 8;

/** The row's bar with its figure or, where no number was reported, words and a dotted line. */
export function placeMeasured(
  row: BarRow,
  place: Place,
  scale: (value: number) => number,
): Measured {
  const { value } = row;
  if (!isSum(value))
    return placeUnknown('empty', value ? formatAmount(value) : 'value not reported', place);
  const bar = barOf(row, value, place, scale);
  return { bar, unknown: null, labels: [placeFigure(formatAmount(value), bar, place)] };
}

/** Whether a value was reported, and as a number. */
export function isSum(value: Amount | null): value is Sum {
  return typeof value?.value === 'number';
}

/** The bar of a value, with the ends of the parts that the record gives. */
export function barOf(
  row: BarRow,
  value: Sum,
  { x, y }: Place,
  scale: (value: number) => number,
): Bar {
  const parts = outsideOf(row).filter(({ part }) => part);
  return {
    ...{ x, y, width: scale(value.value), height: barHeight, pending: !row.approved },
    end: ends[value.qualifier],
    notches: parts.flatMap(({ amount }) => (amount.value === null ? [] : scale(amount.value))),
  };
}

/** Words in the place of a bar, and a dotted line where they leave room for one. */
export function placeUnknown(kind: LabelKind, text: string, place: Place): Measured {
  const { x, y, width } = place;
  const label = placeLabel(kind, text, place);
  const start = label.box.width + inset;
  const unknown =
    width - start < 20 ? null : { x: x + start, y: y + barHeight / 2, width: width - start };
  return { bar: null, unknown, labels: [label] };
}

/**
 * In a long bar and after a short one, if there is room, and never across a notch;
 * else below. `lead` is the room before it, for a mark.
 */
export function placeFigure(text: string, bar: Bar, place: Place, lead = 0): Label {
  const { x, y, width } = place;
  const length = lead + lineWidth('figure', text);
  const edges = [0, ...bar.notches.toSorted((a, b) => a - b), bar.width];
  const within = edges
    .slice(1)
    .map((end, i) => [(edges[i] ?? 0) + inset, end] as const)
    .find(([start, end]) => start + length + inset <= end)?.[0];
  const start = bar.width + reach[bar.end] + inset;
  const after = start + length <= width ? start : undefined;
  const inside = bar.width > long ? within : after === undefined ? within : undefined;
  const left = inside ?? after;
  if (left === undefined) {
    const under = { ...place, x: x + lead, y: y + barHeight + 2, width: width - lead };
    return placeLabel('figure', text, under);
  }
  const kind = inside !== undefined && !bar.pending ? 'within' : 'figure';
  return placeLabel(kind, text, { ...place, x: x + left + lead, width: width - left - lead });
}

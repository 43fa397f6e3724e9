import { scaleLinear, tickStep } from 'd3';
import type { Shipment } from '../../ledger/schema.ts';
import { formatNumber } from '../../lib/amount.ts';
import { type Label, lineWidth, placeLabel } from './label.ts';

export type Measure = 'value' | 'quantity';

/** A column's place: a panel's bars begin at `x` and end before `x + width`. */
export interface Column {
  x: number;
  width: number;
}

interface Tick {
  value: number;
  x: number;
}

/** One measure's axis, common to all rows. */
export interface Panel extends Column {
  measure: Measure;
  /** The height of the axis line, whose tick labels stand above it. */
  axis: number;
  ticks: Tick[];
  /** The pixels from `x` that a number takes. */
  scale: (value: number) => number;
  labels: Label[];
}

/** Room after the scale for the arrow of a "more than" and half of the last tick's label. */
const margin = 24;

const heads = {
  value: ['Value in US dollars', 'Sums approved or ordered, not deliveries.'],
  quantity: ['Number of items', 'Lengths count items, not what they can do.'],
} as const satisfies Record<Measure, readonly [string, string]>;

/**
 * The head and axis of a panel whose head begins at `top` and whose axis is at
 * `level` or, where the head needs more room, lower. The scale begins at zero.
 */
export function layoutPanel(
  shipments: Shipment[],
  measure: Measure,
  place: Column,
  top: number,
  level = 0,
): Panel {
  const where = `The head of the ${measure} panel of the arms chart, ${place.width} pixels wide,`;
  const values = findTicks(findLargest(shipments, measure), measure, place.width);
  const last = values.at(-1) ?? 0;
  const scale = scaleLinear([0, last > 0 ? last : 1], [0, place.width - margin]);
  const head = placeLabel('head', heads[measure][0], { ...place, top }, where);
  const hint = placeLabel('hint', heads[measure][1], { ...place, top: bottom(head) }, where);
  const axis = Math.max(level, bottom(hint) + 21);
  const ticks = values.map((value) => ({ value, x: place.x + scale(value) }));
  const labels = ticks.map(({ value, x }) => {
    const text = formatTick(value, measure);
    const end = place.x + place.width;
    const spot = { x, top: axis - 16, width: place.width };
    if (value === 0) return placeLabel('tick', text, spot, where);
    return x + lineWidth('tick', text) / 2 > end
      ? placeLabel('tick', text, { ...spot, x: end, anchor: 'end' }, where)
      : placeLabel('tick', text, { ...spot, anchor: 'middle' }, where);
  });
  return { ...place, measure, axis, ticks, scale, labels: [head, hint, ...labels] };
}

function findLargest(shipments: Shipment[], measure: Measure): number {
  const amounts = shipments.flatMap((shipment) => [
    shipment[measure],
    ...shipment.outside.filter((mark) => mark.measure === measure).map((mark) => mark.amount),
  ]);
  return Math.max(0, ...amounts.map((amount) => amount?.value ?? 0));
}

/** Round numbers from zero to just beyond the largest, as many as their labels leave room for. */
function findTicks(largest: number, measure: Measure, width: number): number[] {
  if (largest === 0) return [0];
  for (const count of [3, 2, 1]) {
    const step = tickStep(0, largest, count);
    const last = Math.ceil(largest / step);
    const values = Array.from({ length: last + 1 }, (_, i) => i * step);
    const widest = Math.max(...values.map((v) => lineWidth('tick', formatTick(v, measure))));
    if (widest + 8 <= (width - margin) / last) return values;
  }
  return [0, largest];
}

function formatTick(value: number, measure: Measure): string {
  if (measure === 'quantity')
    return value >= 1e6 ? `${formatNumber(value / 1e6)}m` : formatNumber(value);
  if (value === 0) return '0';
  if (value >= 1e9) return `$${formatNumber(value / 1e9)}bn`;
  return value >= 1e6 ? `$${formatNumber(value / 1e6)}m` : `$${formatNumber(value)}`;
}

function bottom({ box }: Label): number {
  return box.y + box.height;
}

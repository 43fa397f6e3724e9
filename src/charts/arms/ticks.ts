import { tickStep } from 'd3';
import type { Shipment } from '../../ledger/schema.ts';
import { formatNumber } from '../../format/amount.ts';
import { lineWidth } from './label.ts';

export type Measure = 'value' | 'quantity';

/**
 * Round numbers from zero to just beyond the measure's largest, the outside
 * record's included: as many as their labels leave room for in `length` pixels.
 */
export function findTicks(shipments: Shipment[], measure: Measure, length: number): number[] {
  const largest = findLargest(shipments, measure);
  if (largest === 0) return [0];
  for (const count of [3, 2, 1]) {
    const step = tickStep(0, largest, count);
    const last = Math.ceil(largest / step);
    const values = Array.from({ length: last + 1 }, (_, i) => i * step);
    const widest = Math.max(...values.map((v) => lineWidth('tick', formatTick(v, measure))));
    if (widest + 8 <= length / last) return values;
  }
  return [0, largest];
}

/** A number on the scale, as short as it can be: "$50m", "10,000". */
export function formatTick(value: number, measure: Measure): string {
  if (measure === 'quantity')
    return value >= 1e6 ? `${formatNumber(value / 1e6)}m` : formatNumber(value);
  if (value === 0) return '0';
  if (value >= 1e9) return `$${formatNumber(value / 1e9)}bn`;
  return value >= 1e6 ? `$${formatNumber(value / 1e6)}m` : `$${formatNumber(value)}`;
}

function findLargest(shipments: Shipment[], measure: Measure): number {
  const amounts = shipments.flatMap((shipment) => [
    shipment[measure],
    ...shipment.outside.filter((mark) => mark.measure === measure).map((mark) => mark.amount),
  ]);
  return Math.max(0, ...amounts.map((amount) => amount?.value ?? 0));
}

import type { Shipment } from '../../ledger/schema.ts';
import type { Measure, Panel } from './panel.ts';

/** A bar from the panel's zero to its number; `width` is the number on the scale. */
export interface Bar {
  row: string;
  measure: Measure;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How it ends: at its number, broken up around it, or open beyond it. */
  end: 'closed' | 'broken' | 'open';
  /** Drawn as a dashed outline, because it was not approved. */
  pending: boolean;
}

export const barHeight = 14;

const ends = {
  exact: 'closed',
  about: 'broken',
  vague: 'broken',
  'more than': 'open',
  'at least': 'open',
} as const;

/** The bar of one row in one panel, from `top` down; null where the article gives no number. */
export function layoutBar(shipment: Shipment, panel: Panel, top: number): Bar | null {
  const amount = shipment[panel.measure];
  if (typeof amount?.value !== 'number') return null;
  return {
    row: shipment.id,
    measure: panel.measure,
    x: panel.x,
    y: top,
    width: panel.scale(amount.value),
    height: barHeight,
    end: ends[amount.qualifier],
    pending: !shipment.approved,
  };
}

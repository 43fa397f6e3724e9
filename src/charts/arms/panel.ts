import { scaleLinear } from 'd3';
import type { Shipment } from '../../ledger/schema.ts';
import { besideBold, type Label, lineWidth, placeLabel } from './label.ts';
import { findTicks, formatTick, type Measure } from './ticks.ts';

export type { Measure } from './ticks.ts';

/** A column's place: a panel's bars begin at `x` and end before `x + width`. */
export interface Column {
  x: number;
  width: number;
}

interface Tick {
  value: number;
  x: number;
}

/** One measure's scale, common to all rows. */
export interface Panel extends Column {
  measure: Measure;
  /** Repeated before each figure; null where the panel is a column with an axis of its own. */
  name: string | null;
  /** The height of the axis line, whose tick labels stand above it; null where words give the scale. */
  axis: number | null;
  bottom: number;
  ticks: Tick[];
  /** The pixels from `x` that a number takes. */
  scale: (value: number) => number;
  labels: Label[];
}

/** Room after the scale for the arrow of a "more than" and half of the last tick's label. */
const margin = 24;

/** After the scale of a panel without tick labels, for the arrow alone. */
const arrowRoom = 12;

const heads = {
  value: ['Value', 'Value in US dollars', 'Sums approved or ordered, not deliveries.'],
  quantity: ['Number', 'Number of items', 'Lengths count items, not what they can do.'],
} as const satisfies Record<Measure, readonly [name: string, head: string, hint: string]>;

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
  const where = placeName(measure, place);
  const values = findTicks(shipments, measure, place.width - margin);
  const scale = scaleFor(values, place.width - margin);
  const [, title, caution] = heads[measure];
  const head = placeLabel('head', title, { ...place, top }, where);
  const hint = placeLabel('hint', caution, { ...place, top: bottomOf(head) }, where);
  const axis = Math.max(level, bottomOf(hint) + 21);
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
  return {
    ...place,
    measure,
    name: null,
    axis,
    bottom: axis,
    ticks,
    scale,
    labels: [head, hint, ...labels],
  };
}

/**
 * The panel as words alone, from `top` down: its short name, which each figure
 * repeats, and the end of its scale, where each bar has its only tick.
 */
export function layoutStrip(
  shipments: Shipment[],
  measure: Measure,
  place: Column,
  top: number,
): Panel {
  const where = placeName(measure, place);
  const values = findTicks(shipments, measure, place.width - arrowRoom);
  const last = values.at(-1) ?? 0;
  const scale = scaleFor(values, place.width - arrowRoom);
  const [name, , caution] = heads[measure];
  const head = placeLabel('head', name, { ...place, top }, where);
  const reach = `one scale in all rows; tick at ${formatTick(last, measure)}`;
  const scales = placeLabel('hint', reach, besideBold(head, place), where);
  const hint = placeLabel('hint', caution, { ...place, top: bottomOf(scales) }, where);
  const ticks = [...new Set([0, last])].map((value) => ({ value, x: place.x + scale(value) }));
  const labels = [head, scales, hint];
  return { ...place, measure, name, axis: null, bottom: bottomOf(hint), ticks, scale, labels };
}

function scaleFor(values: number[], length: number): (value: number) => number {
  const last = values.at(-1) ?? 0;
  return scaleLinear([0, last > 0 ? last : 1], [0, length]);
}

function placeName(measure: Measure, { width }: Column): string {
  return `The head of the ${measure} panel of the arms chart, ${width} pixels wide,`;
}

function bottomOf({ box }: Label): number {
  return box.y + box.height;
}

import type { Shipment } from '../../ledger/schema.ts';
import { formatAmount } from '../../lib/amount.ts';
import { type Bar, barHeight, layoutBar } from './bar.ts';
import { type Label, lineWidth, placeLabel } from './label.ts';
import { layoutOutside, type OutsideMark } from './outside.ts';
import type { Measure, Panel } from './panel.ts';
import { emptyOf, hintOf } from './words.ts';

/** What one row has in one panel. */
export interface Cell {
  measure: Measure;
  /** Null where the article gives no number; its place stays empty. */
  bar: Bar | null;
  labels: Label[];
  outside: OutsideMark[];
  /** Where the bar, or its empty place, begins. */
  level: number;
  bottom: number;
}

/** The words above a bar: its figure and what its form says, or that no number was given. */
export function layoutFigure(
  shipment: Shipment,
  panel: Panel,
  top: number,
  where: string,
): Label[] {
  const amount = shipment[panel.measure];
  const place = { x: panel.x, top, width: panel.width };
  if (typeof amount?.value !== 'number')
    return [placeLabel('empty', emptyOf(panel.measure, amount), place, where)];
  const figure = placeLabel('figure', formatAmount(amount), place, where);
  const hint = hintOf(amount, shipment.approved);
  if (hint === '') return [figure];
  // The system's font may set bold figures wider than the table of widths.
  const after = figure.box.width * 1.1 + 6;
  const beside = figure.lines.length === 1 && after + lineWidth('hint', hint) <= panel.width;
  const next = beside
    ? { x: panel.x + after, top: top + 1, width: panel.width - after }
    : { ...place, top: top + figure.box.height };
  return [figure, placeLabel('hint', hint, next, where)];
}

/** The cell whose bar, or whose empty place, begins at `level`, below the words of `figure`. */
export function layoutCell(
  shipment: Shipment,
  panel: Panel,
  figure: Label[],
  level: number,
  where: string,
): Cell {
  const { measure } = panel;
  const bar = layoutBar(shipment, panel, level);
  const outside = layoutOutside(shipment, panel, level + barHeight + 3, where);
  const bottom = Math.max(level + barHeight, ...outside.map((mark) => mark.bottom));
  return { measure, bar, labels: figure, outside, level, bottom };
}

import type { Shipment } from '../../ledger/schema.ts';
import { formatAmount } from '../../format/amount.ts';
import { type Bar, barHeight, layoutBar } from './bar.ts';
import { besideBold, type Label, lineWidth, overlap, placeLabel } from './label.ts';
import { boxesOf, layoutOutside, type OutsideMark } from './outside.ts';
import type { Measure, Panel } from './panel.ts';
import { emptyOf, hintOf } from './words.ts';

/** What one row has in one panel. */
export interface Cell {
  measure: Measure;
  /** Null where the article gives no number; its place stays empty. */
  bar: Bar | null;
  /** The line in the place of a bar whose length is not known. */
  unknown: { x: number; y: number; width: number } | null;
  labels: Label[];
  outside: OutsideMark[];
  /** Where the bar, or its empty place, begins. */
  level: number;
  bottom: number;
}

/** The words above a bar. */
export interface Figure {
  labels: Label[];
  /** What the bar's form says, where it did not fit beside the figure. */
  hint: string;
  bottom: number;
}

/** The line above a bar: its figure and what its form says, or that no number was given. */
export function layoutFigure(shipment: Shipment, panel: Panel, top: number, where: string): Figure {
  const amount = shipment[panel.measure];
  const name = panel.name
    ? [placeLabel('text', panel.name, { ...panel, top: top + 1 }, where)]
    : [];
  // Figures of all panels begin at one place, whichever name stands before them.
  const inset = panel.name ? nameRoom : 0;
  const place = { x: panel.x + inset, top, width: panel.width - inset };
  if (typeof amount?.value !== 'number') {
    const text = panel.name && amount === null ? 'not reported' : emptyOf(panel.measure, amount);
    const empty = placeLabel('empty', text, place, where);
    return { labels: [...name, empty], hint: '', bottom: bottomOf(empty) };
  }
  const figure = placeLabel('figure', formatAmount(amount), place, where);
  const labels = [...name, figure];
  const bottom = bottomOf(figure);
  const hint = hintOf(amount, shipment.approved);
  const beside = besideBold(figure, panel);
  if (hint === '' || figure.lines.length > 1 || lineWidth('hint', hint) > beside.width)
    return { labels, hint, bottom };
  return { labels: [...labels, placeLabel('hint', hint, beside, where)], hint: '', bottom };
}

/** The cell whose bar, or whose empty place, begins at `level`, below its figure. */
export function layoutCell(
  shipment: Shipment,
  panel: Panel,
  figure: Figure,
  level: number,
  where: string,
): Cell {
  const { measure } = panel;
  const bar = layoutBar(shipment, panel, level);
  const unknown = bar ? null : placeUnknown(panel, figure, level);
  const base = bar || panel.name === null ? level + barHeight : figure.bottom;
  const below = layoutBelow(shipment, panel, bar, figure.hint, base, where);
  const labels = [...figure.labels, ...below.hint];
  const marks = below.outside.map((mark) => mark.bottom);
  const bottom = Math.max(base, ...labels.map(bottomOf), ...marks);
  return { measure, bar, unknown, labels, outside: below.outside, level, bottom };
}

const nameRoom = Math.ceil(lineWidth('text', 'Number')) + 6;

/** Under the bar: its hint, with the outside record's square on the same line where it is clear. */
function layoutBelow(
  shipment: Shipment,
  panel: Panel,
  bar: Bar | null,
  text: string,
  base: number,
  where: string,
): { hint: Label[]; outside: OutsideMark[] } {
  const top = base + 2;
  const place = { x: panel.x, width: panel.width };
  if (text === '') return { hint: [], outside: layoutOutside(shipment, panel, bar, top, 0, where) };
  const hint = placeLabel('hint', text, { ...place, top }, where);
  const level = layoutOutside(shipment, panel, bar, top, hint.box.height, where);
  if (level.flatMap(boxesOf).every((box) => !overlap(box, hint.box)))
    return { hint: [hint], outside: level };
  const outside = layoutOutside(shipment, panel, bar, top, 0, where);
  const next = Math.max(...outside.map((mark) => mark.bottom));
  return { hint: [placeLabel('hint', text, { ...place, top: next }, where)], outside };
}

/** In the bar's place or, where panels are not columns, after the words if they leave room. */
function placeUnknown(panel: Panel, { labels }: Figure, level: number): Cell['unknown'] {
  const { x, width, name } = panel;
  const words = labels.at(-1)?.box;
  if (name === null || !words) return { x, y: level + barHeight / 2, width };
  const start = words.x + words.width + 6;
  const room = x + width - start;
  return room < 20 ? null : { x: start, y: words.y + words.height - 5, width: room };
}

function bottomOf({ box }: Label): number {
  return box.y + box.height;
}

import type { Shipment } from '../../ledger/schema.ts';
import { type Cell, layoutCell, layoutFigure } from './cell.ts';
import { type Label, placeLabel } from './label.ts';
import type { Column, Panel } from './panel.ts';
import { statusOf, whenOf } from './words.ts';

/** One shipment: its words, and a cell in each panel. */
export interface PlacedRow {
  id: string;
  /** The top of the row, where its hairline is. */
  y: number;
  height: number;
  labels: Label[];
  cells: Cell[];
}

const padding = 11;
const gap = 4;

/** The row with its words in `names` and its bars in the panels beside them, level with each other. */
export function layoutWideRow(
  shipment: Shipment,
  names: Column,
  panels: Panel[],
  y: number,
  width: number,
): PlacedRow {
  const where = placeName(shipment, width);
  const top = y + padding;
  const labels = layoutWords(shipment, names, top, where);
  const tall = panels.map((panel) => below(layoutFigure(shipment, panel, top, where), top));
  const level = Math.max(...tall) + gap;
  const cells = panels.map((panel, i) => {
    // Words that are fewer lines than their neighbour's stand as close to their bar.
    const lower = level - gap - (tall[i] ?? top);
    const figure = layoutFigure(shipment, panel, top + lower, where);
    return layoutCell(shipment, panel, figure, level, where);
  });
  const bottom = Math.max(below(labels, top), ...cells.map((cell) => cell.bottom));
  return { id: shipment.id, y, height: bottom + padding - y, labels, cells };
}

/** The row as a block: its words on top and its bars one under the other. */
export function layoutNarrowRow(
  shipment: Shipment,
  names: Column,
  panels: Panel[],
  y: number,
  width: number,
): PlacedRow {
  const where = placeName(shipment, width);
  const labels = layoutWords(shipment, names, y + padding, where);
  let bottom = below(labels, y + padding);
  const cells = panels.map((panel) => {
    const top = bottom + 9;
    const figure = layoutFigure(shipment, panel, top, where);
    const cell = layoutCell(shipment, panel, figure, below(figure, top) + gap, where);
    bottom = cell.bottom;
    return cell;
  });
  return { id: shipment.id, y, height: bottom + padding + 3 - y, labels, cells };
}

function layoutWords(
  shipment: Shipment,
  { x, width }: Column,
  top: number,
  where: string,
): Label[] {
  const name = placeLabel('name', shipment.label, { x, top, width }, where);
  const day = { x, top: below([name], top) + 1, width };
  const when = placeLabel('text', whenOf(shipment), day, where);
  const next = { x, top: below([when], top), width };
  return [name, when, placeLabel('status', statusOf(shipment), next, where)];
}

function below(labels: Label[], least: number): number {
  return Math.max(least, ...labels.map(({ box }) => box.y + box.height));
}

function placeName({ id }: Shipment, width: number): string {
  return `The row "${id}" of the arms chart, drawn ${width} pixels wide,`;
}

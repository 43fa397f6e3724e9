import type { Shipment } from '../../ledger/schema.ts';
import { type Cell, layoutCell, layoutFigure } from './cell.ts';
import { type Label, placeLabel } from './label.ts';
import type { Column, Panel } from './panel.ts';
import { stageOf, statusOf, whenOf } from './words.ts';

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
  const level = Math.max(
    ...panels.map((panel) => layoutFigure(shipment, panel, top, where).bottom),
  );
  const cells = panels.map((panel) => {
    // A figure of fewer lines than its neighbour's stands as close to its bar.
    const lower = level - layoutFigure(shipment, panel, top, where).bottom;
    const figure = layoutFigure(shipment, panel, top + lower, where);
    return layoutCell(shipment, panel, figure, level + gap, where);
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
  const top = y + padding;
  const name = placeLabel('name', shipment.label, { ...names, top }, where);
  const next = { ...names, top: below([name], top) };
  const stage = placeLabel('status', stageOf(shipment), next, where);
  let bottom = below([stage], top);
  const cells = panels.map((panel) => {
    const figure = layoutFigure(shipment, panel, bottom + 6, where);
    const cell = layoutCell(shipment, panel, figure, figure.bottom + gap, where);
    bottom = cell.bottom;
    return cell;
  });
  return { id: shipment.id, y, height: bottom + padding - y, labels: [name, stage], cells };
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

import type { Shipment } from '../../ledger/schema.ts';
import { checkShipments } from './check.ts';
import { layoutKey, type OutsideMark } from './outside.ts';
import { layoutPanel, type Measure, type Panel } from './panel.ts';
import { layoutNarrowRow, layoutWideRow, type PlacedRow } from './row.ts';

/** The chart in pixels of the drawing, from its top left corner. */
export interface ArmsLayout {
  width: number;
  height: number;
  panels: Panel[];
  /** What the marks of the outside record are; empty where there are none. */
  key: OutsideMark[];
  rows: PlacedRow[];
}

/** From this width on, panels stand beside the rows' words. */
const wide = 560;

/**
 * The arms chart for a drawing `width` pixels wide (280 to 1000), with a panel
 * for each measure. Throws where a shipment cannot be drawn truthfully or a
 * word has no room.
 */
export function layoutArms(
  shipments: Shipment[],
  width: number,
  measures: Measure[] = ['value', 'quantity'],
): ArmsLayout {
  checkShipments(shipments, width);
  const layout = width < wide ? layoutNarrow : layoutWide;
  const parts = layout(shipments, width, measures);
  const last = parts.rows.at(-1);
  return { width, height: Math.ceil(last ? last.y + last.height : 0), ...parts };
}

type Parts = Pick<ArmsLayout, 'panels' | 'key' | 'rows'>;

function layoutWide(shipments: Shipment[], width: number, measures: Measure[]): Parts {
  const gap = Math.round(width / 28);
  const names = { x: 0, width: Math.max(168, Math.round(width * 0.26)) };
  const room = Math.floor((width - names.width) / measures.length - gap);
  const columns = measures.map((measure, i) => ({
    measure,
    place: { x: names.width + gap + i * (room + gap), width: room },
  }));
  const draft = columns.map(({ measure, place }) => layoutPanel(shipments, measure, place, 0));
  const key = layoutKey(shipments, names, 0);
  const axis = Math.max(
    ...draft.map((panel) => panel.axis),
    ...key.map(({ bottom }) => bottom + 4),
  );
  const panels = columns.map(({ measure, place }) =>
    layoutPanel(shipments, measure, place, 0, axis),
  );
  const rows = stack(shipments, axis, (shipment, y) =>
    layoutWideRow(shipment, names, panels, y, width),
  );
  return { panels, key, rows };
}

function layoutNarrow(shipments: Shipment[], width: number, measures: Measure[]): Parts {
  const whole = { x: 0, width };
  let top = 0;
  const panels: Panel[] = [];
  for (const measure of measures) {
    const panel = layoutPanel(shipments, measure, whole, top);
    panels.push(panel);
    top = panel.axis + 14;
  }
  const key = layoutKey(shipments, whole, top);
  top = key.at(-1)?.bottom ?? top;
  const rows = stack(shipments, top + 6, (shipment, y) =>
    layoutNarrowRow(shipment, whole, panels, y, width),
  );
  return { panels, key, rows };
}

function stack(
  shipments: Shipment[],
  top: number,
  place: (shipment: Shipment, y: number) => PlacedRow,
): PlacedRow[] {
  let y = top;
  return shipments.map((shipment) => {
    const row = place(shipment, y);
    y += row.height;
    return row;
  });
}

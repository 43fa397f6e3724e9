import type { Shipment } from '../../ledger/schema.ts';
import { checkShipments } from './check.ts';
import { layoutPanel, layoutStrip, type Measure, type Panel } from './panel.ts';
import { layoutNarrowRow, layoutWideRow, type PlacedRow } from './row.ts';

/** The chart in pixels of the drawing, from its top left corner. */
export interface ArmsLayout {
  width: number;
  height: number;
  panels: Panel[];
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

type Parts = Pick<ArmsLayout, 'panels' | 'rows'>;

function layoutWide(shipments: Shipment[], width: number, measures: Measure[]): Parts {
  const gap = Math.round(width / 40);
  const share = measures.length > 1 ? 0.26 : 0.34;
  const names = { x: 0, width: Math.max(158, Math.round(width * share)) };
  const room = Math.floor((width - names.width) / measures.length - gap);
  const columns = measures.map((measure, i) => ({
    measure,
    place: { x: names.width + gap + i * (room + gap), width: room },
  }));
  const draft = columns.map(({ measure, place }) => layoutPanel(shipments, measure, place, 0));
  const axis = Math.max(...draft.map(({ bottom }) => bottom));
  const panels = columns.map(({ measure, place }) =>
    layoutPanel(shipments, measure, place, 0, axis),
  );
  const rows = stack(shipments, axis, (shipment, y) =>
    layoutWideRow(shipment, names, panels, y, width),
  );
  return { panels, rows };
}

function layoutNarrow(shipments: Shipment[], width: number, measures: Measure[]): Parts {
  const whole = { x: 0, width };
  // An axis far above its bars helps nobody: with two measures, words give the scales.
  const place = measures.length > 1 ? layoutStrip : layoutPanel;
  const panels: Panel[] = [];
  for (const measure of measures) {
    const above = panels.at(-1);
    panels.push(place(shipments, measure, whole, above ? above.bottom + 4 : 0));
  }
  const last = panels.at(-1);
  // The first row's hairline is the axis, or stands apart from words.
  const top = last ? (last.axis ?? last.bottom + 8) : 0;
  const rows = stack(shipments, top, (shipment, y) =>
    layoutNarrowRow(shipment, whole, panels, y, width),
  );
  return { panels, rows };
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

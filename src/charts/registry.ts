import type { Ledger } from '../ledger/schema.ts';
import { armsChart } from './arms/chart.ts';
import type { Chart } from './chart.ts';
import type { ChartSlug } from './slugs.ts';
import { stopsMap } from './stops-map/chart.ts';

/** The charts of the site, drawn from the ledger, in the order they are listed. */
export function drawCharts({ announced, travelled, shipments }: Ledger): Chart[] {
  const bySlug: Record<ChartSlug, Chart> = {
    'stops-map': stopsMap(announced, travelled),
    arms: armsChart(shipments),
  };
  return Object.values(bySlug);
}

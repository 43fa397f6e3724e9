import { content } from '../ledger/current.ts';
import { armsChart } from './arms/chart.ts';
import type { Chart } from './chart.ts';
import { type ChartSlug, chartSlugs } from './slugs.ts';
import { stopsMap } from './stops-map/chart.ts';

const { announced, travelled, shipments } = content.ledger;

const bySlug: Record<ChartSlug, Chart> = {
  'stops-map': stopsMap(announced, travelled),
  arms: armsChart(shipments),
};

/** The charts of the site, drawn from the ledger, in the order they are listed. */
export const charts: readonly Chart[] = Object.values(bySlug);

/** The chart with the slug; throws where there is none. */
export function chartOf(slug: string): Chart {
  const chart = charts.find((each) => each.slug === slug);
  if (chart) return chart;
  throw new Error(`<Chart id="${slug}" /> is not in the registry. Use ${chartSlugs.join(' or ')}.`);
}

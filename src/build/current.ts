import type { Chart } from '../charts/chart.ts';
import { drawCharts } from '../charts/registry.ts';
import { chartSlugs } from '../charts/slugs.ts';
import { requireContent } from '../content/load.ts';

/** The content that this build shows, read and checked once. */
export const content = requireContent(process.cwd(), chartSlugs);

/** The charts that this build shows. */
export const charts: readonly Chart[] = drawCharts(content.ledger);

/** The chart with the slug; throws where there is none. */
export function chartOf(slug: string): Chart {
  const chart = charts.find((each) => each.slug === slug);
  if (chart) return chart;
  throw new Error(`<Chart id="${slug}" /> is not in the registry. Use ${chartSlugs.join(' or ')}.`);
}

import type { Chart } from '../charts/chart.ts';
import type { ProsePage } from '../prose/page.ts';
import { requireProject } from './project.ts';

/** The content and the charts that this build shows, read, checked and drawn once. */
export const { content, charts } = requireProject(process.cwd());

/** The chart with the slug; throws where there is none, which the check reports first. */
export function chartOf(slug: string): Chart {
  const chart = charts.find((each) => each.slug === slug);
  if (!chart) throw new Error(`no chart "${slug}"`);
  return chart;
}

/** The chart on the share card of a page: the one that its head names, or the first that leads it. */
export function cardChartOf({ front: { card, lead } }: ProsePage): Chart | undefined {
  // A plain table has no picture.
  const shown = card ?? lead.find((each) => charts.some(({ slug }) => slug === each));
  return shown === undefined ? undefined : chartOf(shown);
}

import type { Chart } from '../charts/chart.ts';
import { requireProject } from './project.ts';

/** The content and the charts that this build shows, read, checked and drawn once. */
export const { content, charts } = requireProject(process.cwd());

/** The chart with the slug; throws where there is none, which the check reports first. */
export function chartOf(slug: string): Chart {
  const chart = charts.find((each) => each.slug === slug);
  if (!chart) throw new Error(`no chart "${slug}"`);
  return chart;
}

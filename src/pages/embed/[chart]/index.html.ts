import type { APIContext } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { charts, content } from '../../../build/current.ts';
import { liveEmbed } from '../../../embed/published.ts';

export function getStaticPaths() {
  return charts.map((chart) => ({ params: { chart: chart.slug }, props: { chart } }));
}

/** The chart alone, for other people's pages: one document that asks for no other file. */
export function GET({ props }: APIContext<{ chart: Chart }>): Response {
  return new Response(liveEmbed(props.chart, content));
}

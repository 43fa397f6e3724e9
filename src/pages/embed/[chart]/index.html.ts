import type { APIContext } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { charts, content } from '../../../build/current.ts';
import { liveEmbed } from '../../../embed/published.ts';

export function getStaticPaths() {
  return charts.map((chart) => ({ params: { chart: chart.slug }, props: { chart } }));
}

/** The chart alone, for other people's pages: a document that is complete with this one file. */
export async function GET({ props }: APIContext<{ chart: Chart }>): Promise<Response> {
  return new Response(await liveEmbed(props.chart, content));
}

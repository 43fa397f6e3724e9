import type { APIContext } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { charts, content } from '../../../build/current.ts';
import { files } from '../../../embed/files.ts';

export function getStaticPaths() {
  return charts.flatMap((chart) =>
    Object.keys(files).map((file) => ({ params: { chart: chart.slug, file }, props: { chart } })),
  );
}

/** A file that goes with the chart: picture, data, description, pack. */
export async function GET({ props, params }: APIContext<{ chart: Chart }>): Promise<Response> {
  const made = await files[params['file'] ?? '']?.(props.chart, content);
  return new Response(made ?? null);
}

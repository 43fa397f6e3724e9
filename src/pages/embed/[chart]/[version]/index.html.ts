import type { APIContext } from 'astro';
import { charts, content } from '../../../../build/current.ts';
import { frozenEmbed, versionOf } from '../../../../embed/published.ts';

export function getStaticPaths() {
  return charts.map((chart) => {
    const document = frozenEmbed(chart, content);
    return { params: { chart: chart.slug, version: versionOf(document) }, props: { document } };
  });
}

/** The chart as it is now, at an address that carries the hash of its content. */
export function GET({ props }: APIContext<{ document: string }>): Response {
  return new Response(props.document);
}

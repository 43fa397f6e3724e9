import type { APIContext } from 'astro';
import { charts } from '../../../../charts/registry.ts';
import { frozenEmbed, versionOf } from '../../../../embed/current.ts';

export function getStaticPaths() {
  return charts.map((chart) => {
    const document = frozenEmbed(chart);
    return { params: { chart: chart.slug, version: versionOf(document) }, props: { document } };
  });
}

/** The chart as it is now, at an address that carries the hash of its content. */
export function GET({ props }: APIContext<{ document: string }>): Response {
  return new Response(props.document);
}

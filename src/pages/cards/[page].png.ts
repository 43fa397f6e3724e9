import type { APIContext } from 'astro';
import { cardSize, drawCard } from '../../cards/card.ts';
import { rasterise } from '../../cards/raster.ts';
import { chartOf } from '../../charts/registry.ts';
import { content } from '../../ledger/current.ts';
import type { Front } from '../../ledger/front.ts';
import { site } from '../../site.ts';

export function getStaticPaths() {
  return content.pages.map(({ slug, front }) => ({ params: { page: slug }, props: { front } }));
}

/** The page's share card. */
export async function GET({ props }: APIContext<{ front: Front }>): Promise<Response> {
  const { title, card } = props.front;
  const foot = 'One New York Times article of January 2024, explained claim by claim';
  const svg = drawCard({ site: site.name, title, foot }, card ? chartOf(card) : undefined);
  return new Response(await rasterise(svg, cardSize.width));
}

import type { APIContext } from 'astro';
import { cardSize, drawCard } from '../../pictures/card.ts';
import { rasterise } from '../../pictures/raster.ts';
import { embedPage } from '../../embed/page.ts';
import { chartOf, charts, content } from '../../build/current.ts';

interface Props {
  title: string;
  /** The chart to show beside the title. */
  card?: string | undefined;
}

export function getStaticPaths() {
  const pages = content.pages.map(({ slug, front: { title, card } }) => ({ slug, title, card }));
  return [...pages, { ...embedPage, card: charts[0]?.slug }].map(({ slug, title, card }) => ({
    params: { page: slug },
    props: { title, card },
  }));
}

/** The page's share card. */
export async function GET({ props: { title, card } }: APIContext<Props>): Promise<Response> {
  const { site } = content.ledger;
  const svg = drawCard(
    { site: site.name, title, foot: site.card },
    card ? chartOf(card) : undefined,
  );
  return new Response(await rasterise(svg, cardSize.width));
}

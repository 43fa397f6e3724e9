import type { APIContext } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { cardSize, composeCard, drawCard } from '../../pictures/card.ts';
import { loadMeasures } from '../../pictures/measure.ts';
import { rasterise } from '../../pictures/raster.ts';
import { embedPage } from '../../embed/page.ts';
import { cardChartOf, charts, content } from '../../build/current.ts';

interface Props {
  title: string;
  description: string;
  /** The chart to show with the title. */
  chart: Chart | undefined;
}

export function getStaticPaths() {
  const pages = content.pages.map((page) => {
    const { title, description } = page.front;
    return { slug: page.slug, title, description, chart: cardChartOf(page) };
  });
  return [...pages, { ...embedPage, chart: charts[0] }].map(({ slug, ...props }) => ({
    params: { page: slug },
    props,
  }));
}

/** The page's share card; one without a picture of its own has the strip of a chart that has one. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { site } = content.ledger;
  const { title, description, chart } = props;
  const strip = charts.find(({ card }) => card?.place === 'foot');
  const words = { site: site.name, title, standfirst: description, foot: site.card };
  const card = composeCard(words, await loadMeasures(), chart?.card ?? strip?.card);
  return new Response(await rasterise(drawCard(card), cardSize.width));
}

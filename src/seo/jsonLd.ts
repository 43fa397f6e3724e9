import { absolute, routes, site } from '../site.ts';
import type { Chart } from '../charts/chart.ts';
import type { ProsePage } from '../prose/page.ts';

const context = 'https://schema.org';
const licence = 'https://creativecommons.org/licenses/by/4.0/';
const publisher = { '@type': 'Organization', name: site.name, url: absolute(routes.page('index')) };

/** The page as schema.org JSON-LD: the article it is and, with a chart, the data set behind it. */
export function describePage(page: ProsePage, charts: readonly Chart[]): object[] {
  const url = absolute(routes.page(page.slug));
  const article = {
    '@context': context,
    '@type': 'Article',
    headline: page.front.title,
    description: page.front.description,
    url,
    image: absolute(routes.card(page.slug)),
    datePublished: site.published,
    inLanguage: 'en-GB',
    license: licence,
    publisher,
    author: publisher,
    isBasedOn: {
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: site.article.publisher },
      author: site.article.authors.map((name) => ({ '@type': 'Person', name })),
    },
  };
  const shown = charts.filter(({ slug }) => page.charts.some(({ id }) => id === slug));
  return [article, ...shown.map((chart) => describeChart(chart, url))];
}

function describeChart({ slug, data, covers }: Chart, url: string): object {
  return {
    '@context': context,
    '@type': 'Dataset',
    url: `${url}#${slug}`,
    license: licence,
    creator: publisher,
    isAccessibleForFree: true,
    name: data.name,
    description: data.description,
    temporalCoverage: covers,
    ...(data.area === undefined ? {} : { spatialCoverage: data.area }),
    variableMeasured: data.measures,
  };
}

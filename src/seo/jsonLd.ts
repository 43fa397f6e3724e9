import { canonical, routes } from '../routes.ts';
import type { Chart } from '../charts/chart.ts';
import type { Site } from '../ledger/schema.ts';
import type { ProsePage } from '../prose/page.ts';

const context = 'https://schema.org';
const licence = 'https://creativecommons.org/licenses/by/4.0/';

const publisherOf = ({ name }: Site): object => ({
  '@type': 'Organization',
  name,
  url: canonical(routes.page('index')),
});

/** The page as schema.org JSON-LD: the article it is and, with a chart that it explains, the data set behind it. */
export function describePage(page: ProsePage, charts: readonly Chart[], site: Site): object[] {
  const publisher = publisherOf(site);
  const url = canonical(routes.page(page.slug));
  const article = {
    '@context': context,
    '@type': 'Article',
    headline: page.front.title,
    description: page.front.description,
    url,
    image: canonical(routes.card(page.slug)),
    datePublished: site.published,
    inLanguage: site.language,
    license: licence,
    publisher,
    author: publisher,
    isBasedOn: {
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: site.article.publisher },
      author: site.article.authors.map((name) => ({ '@type': 'Person', name })),
    },
  };
  const explained = charts.filter((chart) => chart.page === page.slug);
  return [article, ...explained.map((chart) => describeChart(chart, url, publisher))];
}

function describeChart(
  { slug, data, covers }: Chart,
  url: string | undefined,
  creator: object,
): object {
  return {
    '@context': context,
    '@type': 'Dataset',
    url: url && `${url}#${slug}`,
    license: licence,
    creator,
    isAccessibleForFree: true,
    name: data.name,
    description: data.description,
    temporalCoverage: covers,
    ...(data.area === undefined ? {} : { spatialCoverage: data.area }),
    variableMeasured: data.measures,
  };
}

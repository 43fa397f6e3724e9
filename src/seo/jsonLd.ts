import { absolute, routes, site } from '../site.ts';
import type { Content } from '../content/load.ts';
import type { ProsePage } from '../prose/page.ts';

const context = 'https://schema.org';
const licence = 'https://creativecommons.org/licenses/by/4.0/';
const publisher = { '@type': 'Organization', name: site.name, url: absolute(routes.page('index')) };

/** The page as schema.org JSON-LD: the article it is and, with a chart, the data set behind it. */
export function describePage(page: ProsePage, content: Content): object[] {
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
  const charts = page.charts.map(({ id }) => describeChart(id, url, content));
  return [article, ...charts.filter((chart) => chart !== undefined)];
}

function describeChart(id: string, url: string, { ledger }: Content): object | undefined {
  const shared = {
    '@context': context,
    '@type': 'Dataset',
    url: `${url}#${id}`,
    license: licence,
    creator: publisher,
    isAccessibleForFree: true,
  };
  if (id === 'stops-map') {
    const last = ledger.travelled.at(-1);
    return {
      ...shared,
      name: 'The stops of the trip, as announced and as travelled',
      description:
        'The places that an article listed for Antony Blinken’s trip, and the stops that the public record shows, with dates and sources.',
      temporalCoverage: `${ledger.travelled[0]?.when.from}/${last?.when.to ?? last?.when.from}`,
      spatialCoverage: 'Middle East',
      variableMeasured: ['place', 'date', 'order', 'source'],
    };
  }
  if (id === 'arms') {
    const days = ledger.shipments
      .flatMap(({ when }) => [when?.from, when?.to])
      .filter((day) => day !== undefined)
      .toSorted();
    return {
      ...shared,
      name: 'Reported US arms approvals for Israel',
      description:
        'The approvals and the pending order that an article reported, with value, quantity, qualifier and source; what was not reported is left empty.',
      temporalCoverage: `${days[0]}/${days.at(-1)}`,
      variableMeasured: ['value in US dollars', 'quantity', 'status', 'source'],
    };
  }
  return undefined;
}

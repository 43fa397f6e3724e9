import { expect, test } from 'vitest';
import { readProject } from '../../src/build/project.ts';
import { describePage } from '../../src/seo/jsonLd.ts';
import { lighthouse } from '../checks/article.ts';

const { charts, content } = readProject(lighthouse);
const described = (slug: string): Record<string, unknown>[] => {
  const page = content.pages.find((each) => each.slug === slug);
  if (!page) throw new Error(`the invented article has no page "${slug}"`);
  return describePage(page, charts, content.ledger.site) as Record<string, unknown>[];
};

test('a page is told as an article of its own, with what it is based on', () => {
  const [article] = described('grants');
  expect(article).toMatchObject({
    '@type': 'Article',
    headline: 'A lens and lamp oil were granted, and a fog bell waited',
    datePublished: '2022-03-01',
    isBasedOn: { publisher: { name: 'The Harbour Post' }, author: [{ name: 'Ida Strand' }] },
  });
});

test.each(charts.map(({ slug, page }) => [slug, page]))(
  'the chart "%s" is told as a data set on the page "%s", with the days that it covers',
  (slug, page) => {
    const set = described(page).find(({ url }) => String(url).endsWith(`#${slug}`));
    const { data, covers } = charts.find((each) => each.slug === slug) ?? {};
    expect(set).toMatchObject({
      '@type': 'Dataset',
      name: data?.name,
      temporalCoverage: covers,
      variableMeasured: data?.measures,
    });
  },
);

test('a page without a chart has no data set', () => {
  expect(described('sources').map((each) => each['@type'])).toEqual(['Article']);
});

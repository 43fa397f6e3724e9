import { describe, expect, test } from 'vitest';
import { useArticle } from '../checks/article.ts';

const { edit, problems } = useArticle();

describe('a chart that disagrees with its entries or pages is refused:', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a row of bars on another day than its facts',
      'charts/grants.yml',
      "from: '2021-04-12'",
      "from: '2021-04-13'",
      /"lens" is dated 2021-04-13 \(day\), which "p02-lens" does not have/,
    ],
    [
      'nothing reported where the fact has a sum',
      'charts/grants.yml',
      'value: { value: 1200000, unit: US dollars, qualifier: exact }',
      'value: null',
      /"lens" has no value, which "p02-lens" gives/,
    ],
    [
      'the label of another thing',
      'charts/grants.yml',
      'label: Fog bell',
      'label: Fog horn',
      /"bell" has the label "Fog horn", and its facts have no "horn"/,
    ],
    [
      'an order drawn as approved',
      'charts/grants.yml',
      'approved: false',
      'approved: true',
      /"bell" has "approved: true", and its facts have the decision "ordered"/,
    ],
    [
      'an approval drawn as an emergency',
      'charts/grants.yml',
      'emergency: false',
      'emergency: true',
      /"lens" has "emergency: true", which its facts do not have/,
    ],
    [
      'a figure in a chart’s title that no entry has',
      'charts/grants.yml',
      'title: A lens',
      'title: A lens of 3 tons',
      /grants\.yml:4: "grants" has a "title".*the figure "3"/,
    ],
    [
      'a chart of a kind that there is not',
      'charts/grants.yml',
      'kind: amount-bars',
      'kind: pie',
      /grants\.yml:1: has the kind "pie", which is no kind of chart\. Use one of: amount-bars, locator, route-map/,
    ],
    [
      'a chart that its page does not show',
      'charts/grants.yml',
      'page: grants',
      'page: sources',
      /grants\.yml:2: "grants" names the page "sources", which does not show it/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

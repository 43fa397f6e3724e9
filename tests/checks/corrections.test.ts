import { expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { edit, problems } = useArticle();

test('a correction of a claim that is not there is told with its line', () => {
  edit('corrections.yml', '[x02-lens]', '[x02-lamp]');
  expect(problems()).toEqual([
    'content/corrections.yml:1: "lens-sum" names "x02-lamp" in "claims", which is not in content/facts or content/record. Add it, or correct the id.',
  ]);
});

test('a correction of a chart that is not there is told with those that are', () => {
  edit('corrections.yml', 'chart: grants', 'chart: grant');
  expect(problems()).toEqual([
    'content/corrections.yml:1: "lens-sum" is of the chart "grant", which there is not. Use one of: grants, harbours, round, spring.',
  ]);
});

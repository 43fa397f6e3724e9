import { describe, expect, test } from 'vitest';
import { useArticle } from '../../checks/article.ts';

const { edit, problems } = useArticle();

describe('a time strip is refused for', () => {
  test.each([
    [
      'a day that its entry does not have',
      /on: '?2021-04-20'?/,
      'on: 2021-04-21',
      /"oil-sum" is dated 2021-04-21 \(day\), which "p02-oil" does not have/,
    ],
    [
      'a sum without its qualifier',
      'qualifier: more than',
      'qualifier: exact',
      /"oil-sum" draws "exact 400000 US dollars" as "amount"/,
    ],
    [
      'a place that the claim does not name',
      'Pärnu, in Estonia',
      'Riga, in Latvia',
      /"estonia" was in "Riga", "Latvia", which "x01-parnu" does not name/,
    ],
    [
      'days beyond the line',
      /to: '?2021-05-20'?/,
      'to: 2021-05-01',
      /"estonia" is not between 2021-04-12 and 2021-05-01/,
    ],
    [
      'a span that ends before it begins',
      /from: '?2021-05-13'?,\s+to: '?2021-05-14'?/,
      'from: 2021-05-14, to: 2021-05-13',
      /"estonia" ends before it begins/,
    ],
    [
      'an entry that is not there',
      'facts: [p02-oil]',
      'facts: [p02-none]',
      /"oil-sum" names "p02-none" in "cite", which is not in/,
    ],
    [
      'a first day that its entry does not have',
      'entry: p02-lens',
      'entry: p02-oil',
      /"first" is dated/,
    ],
  ])('%s', (_, from, to, problem) => {
    edit('charts/spring.yml', from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { edit, problems } = useArticle();

describe('an event that disagrees with its entries is refused:', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'an event on another day than its fact',
      'events.yml',
      "from: '2021-04-12'",
      "from: '2021-04-11'",
      /^content\/events\.yml:1: "lens-granted" is dated 2021-04-11 \(day\), which "p02-lens" does not have/m,
    ],
    ...['since', 'before', 'by', 'about', 'early'].map(
      (precision): [string, string, RegExp, string, RegExp] => [
        `an event told as "${precision}" that its fact has on a day`,
        'events.yml',
        /'2021-04-12', precision: day/,
        `'2021-04-${precision === 'early' ? '02' : '12'}', precision: ${precision}`,
        /"lens-granted" is dated 2021-04-\d\d \(\w+\), which "p02-lens" does not have/,
      ],
    ),
    [
      'an event told as a month that its fact has on a day',
      'events.yml',
      "'2021-04-12', precision: day",
      "'2021-04', precision: month",
      /"lens-granted" is dated 2021-04 \(month\), which/,
    ],
    [
      'an event without a difference from its fact',
      'events.yml',
      '  differs: [x02-lens]\n',
      '',
      /"lens-granted" leaves out "x02-lens", which differs from "p02-lens"/,
    ],
    [
      'an entry cited twice',
      'events.yml',
      'cite: [p02-oil]',
      'cite: [p02-oil, p02-oil]',
      /"oil-granted" has a wrong "cite": must not have anything twice/,
    ],
    [
      'an event of another century',
      'events.yml',
      "from: '2021-04-12'",
      "from: '1921-04-12'",
      /"lens-granted" is dated 1921-04-12/,
    ],
    [
      'events out of the order of time',
      'events.yml',
      /(- id: lens-granted[\s\S]*)(- id: oil-granted[\s\S]*?)(?=- id: visby)/,
      '$2$1',
      /"lens-granted" stands after "oil-granted" and is dated before it/,
    ],
    [
      'a difference that agrees',
      'events.yml',
      'differs: [x02-lens]',
      'differs: [x01-visby]',
      /"lens-granted" names "x01-visby" in "differs", which has the status "agrees"/,
    ],
    [
      'a short title with a figure that its entries do not have',
      'events.yml',
      'title: The office granted a lens',
      'title: The office granted a lens\n  short: 3 lenses were granted',
      /"lens-granted" has a "short".*"3/,
    ],
    [
      'a page that cites nothing of it',
      'events.yml',
      '  cite: [p02-oil]',
      '  cite: [p02-oil]\n  page: index',
      /events\.yml:6: "oil-granted" names the page "index", which cites none of its entries. Use one of: grants\./,
    ],
    [
      'a page that there is not',
      'events.yml',
      '  cite: [p02-oil]',
      '  cite: [p02-oil]\n  page: oil',
      /"oil-granted" names the page "oil", which there is not/,
    ],
    [
      'a difference from another fact',
      'events.yml',
      '  cite: [p02-oil]',
      '  cite: [p02-oil]\n  differs: [x02-lens]',
      /"oil-granted" names "x02-lens" in "differs", which is about none of the facts/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

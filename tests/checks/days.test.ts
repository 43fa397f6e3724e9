import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { edit, problems } = useArticle();

describe('a day that cannot be is refused:', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a document read after the site was last written to',
      'sources.yml',
      "accessed: '2022-02-01'",
      "accessed: '2099-02-01'",
      /"log" was read on 2099-02-01, after the site was last written to \(2022-03-01\)/,
    ],
    [
      'a correction after the site was last written to',
      'corrections.yml',
      '2022-02-15',
      '2022-03-02',
      /"lens-sum" is dated 2022-03-02, after the site/,
    ],
    [
      'a correction before the article',
      'corrections.yml',
      '2022-02-15',
      '2021-05-05',
      /"lens-sum" is dated 2021-05-05, before the article \(2021-05-06\)/,
    ],
    [
      'a claim after the site was last written to',
      'record/x02.yml',
      "from: '2021-05', precision: month",
      "from: '2031-05', precision: month",
      /"x02-bell" is dated 2031-05, after the site/,
    ],
    [
      'a page of days before the article',
      'pages/grants.mdx',
      'asOf: 2021-05-07',
      'asOf: 1999-05-07',
      /grants\.mdx:8: has "asOf: 1999-05-07", which is not from 2021-05-06 to 2022-03-01/,
    ],
    [
      'a site written before its article',
      'site.yml',
      "published: '2022-03-01'",
      "published: '2021-03-01'",
      /"site" was last written to on 2021-03-01, before the article/,
    ],
    [
      'a document read before it appeared',
      'sources.yml',
      "accessed: '2022-02-01'",
      "accessed: '2021-02-01'",
      /"log" was read on 2021-02-01, before it appeared on 2021-06-01/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

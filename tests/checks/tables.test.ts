import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { root, edit, problems } = useArticle();
const table = 'tables/sums.yml';

describe('a table is refused that has', () => {
  test.each<[name: string, from: string | RegExp, to: string, problem: RegExp]>([
    ['an unknown field', 'form: counts', 'form: counts\nbars: yes', /:2: .*key: "bars"/],
    ['an unknown form', 'form: counts', 'form: pie', /:1: .*wrong "form"/],
    [
      'a row of too few cells',
      ', the article, 12 April 2021]',
      ', the article]',
      /:10: .*wrong "groups\.0\.rows\.0": has 2 cells, and the table has 3 columns/,
    ],
    [
      'a cell that is neither words nor points',
      '          - 20 April 2021',
      '          - { day: 20 April 2021 }',
      /must be words on one line, or a list of points with "text"/,
    ],
    [
      'a figure that its claims do not have',
      '[$1.2 million,',
      '[$1.3 million,',
      /:10: "sums" has a "cells" that its ledger entry does not bear out: .*\$1\.3 million/,
    ],
    [
      'a number without the qualifier of its claim',
      '- more than $400,000',
      '- $400,000',
      /:\d+: "sums" has a "cells" .*has lost its "more than"/,
    ],
    [
      'a figure and no claim',
      '        cites: [x02-lens]\n',
      '',
      /:12: "sums" has the figure "\$1\.25 million" in a cell that names no claim\. Name the entries/,
    ],
    [
      'a figure and no claim in a point',
      'text: No other account is known.',
      'text: No other account of 3 is known.',
      /:\d+: "sums" has a "cells" .*the figure "3"/,
    ],
    [
      'a claim that there is not',
      'cites: [x02-lens]',
      'cites: [x02-lamp]',
      /:12: "sums" names "x02-lamp" in "cite", which is not in content\/facts or content\/record/,
    ],
    ['a title with a figure of its own', 'sums for', '3 sums for', /:4: "sums" has a "title"/],
    ['a heading with one', 'The lens', 'The 3 lenses', /:8: "sums" has a "heading"/],
    [
      'a page that does not show it',
      'page: grants',
      'page: index',
      /:2: "sums" names the page "index", which does not show it\. Put "lead: sums"/,
    ],
    ['a page that there is not', 'page: grants', 'page: bells', /"bells", which there is not/],
  ])('%s', (_, from, to, problem) => {
    edit(table, from, to);
    expect(problems().join('\n')).toMatch(problem);
    expect(problems().join('\n')).toMatch(/^content\/tables\/sums\.yml:\d+: /);
  });

  test('no page', () => {
    edit('pages/grants.mdx', 'lead: sums\n', '');
    expect(problems()).toEqual([
      expect.stringMatching(/^content\/tables\/sums\.yml:2: .*"grants", which does not show it/),
    ]);
  });

  test('the name of a chart', () => {
    const content = join(root(), 'content');
    renameSync(join(content, table), join(content, 'tables/grants.yml'));
    edit('pages/grants.mdx', 'lead: sums', 'lead: grants');
    expect(problems().join('\n')).toMatch(
      /tables\/grants\.yml:1: "grants" has the name of a chart, content\/charts\/grants\.yml/,
    );
  });

  test('a name that cannot be an address', () => {
    const content = join(root(), 'content');
    cpSync(join(content, table), join(content, 'tables/a--b.yml'));
    expect(problems().join('\n')).toMatch(/a--b\.yml: has a name that cannot be an address/);
  });
});

test('a lead that is neither chart nor table is refused, and both are named', () => {
  edit('pages/grants.mdx', 'lead: sums', 'lead: pie');
  expect(problems().join('\n')).toMatch(
    /grants\.mdx:10: shows the chart "pie", which is not in the registry\. Use one of: grants, harbours, round, spring; in "lead" also: sums\./,
  );
});

test('a table within the text is refused: it leads a page', () => {
  edit('pages/grants.mdx', '<Chart id="grants" />', '<Chart id="grants" />\n\n<Chart id="sums" />');
  expect(problems().join('\n')).toMatch(/shows the chart "sums"/);
});

test('of a table that cannot be read that alone is told, and not that its claims are cited nowhere', () => {
  edit('pages/index.mdx', /<Cite of="p04-byline">.*<\/Cite>/, '');
  edit(table, 'cites: [p02-lens]', 'cites: [p02-lens, p04-byline]');
  expect(problems()).toEqual([]);
  edit(table, 'form: counts', 'form: pie');
  expect(problems()).toEqual([expect.stringContaining('wrong "form"')]);
});

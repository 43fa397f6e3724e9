import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { root, edit, problems } = useArticle();
const chart = '<Chart id="grants" />';

describe('prose that the site cannot show is refused:', () => {
  test.each<[name: string, from: string | RegExp, to: string, problem: RegExp]>([
    ['a citation without words', chart, '<Cite of="p02-lens"></Cite>', /<Cite> without words/],
    [
      'words inside a chart',
      chart,
      '<Chart id="grants">Words</Chart>',
      /words inside <Chart>, which would not be shown/,
    ],
    [
      'a citation within another',
      chart,
      '<Cite of="p02-lens">A <Cite of="p02-oil">b</Cite></Cite>',
      /<Cite> within a <Cite>/,
    ],
    ['a heading without words', chart, '##', /heading without words/],
    ['a box to tick', chart, '- [ ] a lamp', /box to tick/],
    ['a table with aligned columns', chart, '| a |\n| :-: |\n| b |', /table with aligned columns/],
    ['a link that runs a script', chart, '[a](javascript:alert)', /link to "javascript:alert"/],
    ['a link to data', chart, '[a](data:text/plain,a)', /link to "data:/],
    ['a link to a file', chart, '[a](file:///etc/hosts)', /link to "file:/],
    ['a link without a protocol', chart, '[a](//elsewhere.example)', /link to "\/\/elsewhere/],
    ['a link to nothing', chart, '[a]()', /link to ""/],
    [
      'a link to a page that is not there',
      chart,
      '[a](/nowhere/)',
      /the page "nowhere", which there is not/,
    ],
    [
      'a link to a place that is not there',
      chart,
      '[a](/sources/#nowhere)',
      /link to "nowhere" on the page "sources", which has no such id/,
    ],
    ['a chart shown twice', chart, `${chart}\n\n${chart}`, /would have the id "grants" twice/],
    [
      'a heading with an id of the layout',
      chart,
      `## Main\n\n${chart}`,
      /would have the id "main" twice/,
    ],
    [
      'a comparison of what is not related',
      'record="x02-lens"',
      'record="x01-visby"',
      /compares "x01-visby" with "p02-lens", which it is not about\. It is about: p01-places/,
    ],
    ['a blank title', /title: .*/, "title: ' '", /must not be empty/],
    [
      'the title of another page',
      /title: .*/,
      'title: The keeper of the lamps set out to see every lighthouse',
      /has the title "The keeper of the lamps set out to see every lighthouse", which content\/pages/,
    ],
  ])('%s', (_, from, to, problem) => {
    edit('pages/grants.mdx', from, to);
    const found = problems().filter((each) => each.startsWith('content/pages/'));
    expect(found.join('\n')).toMatch(problem);
    expect(found.join('\n')).toMatch(/^content\/pages\/\w+\.mdx:\d+: /);
  });

  test('a site without the page that every citation leads to', () => {
    rmSync(join(root(), 'content/pages/sources.mdx'));
    expect(problems().join('\n')).toMatch(
      /content\/pages\/sources\.mdx: is missing, or does not show <Sources \/>/,
    );
  });

  test('a page of that name without the part', () => {
    edit('pages/sources.mdx', '<Sources />', '');
    expect(problems().join('\n')).toMatch(/sources\.mdx: is missing, or does not show <Sources/);
  });

  test.each([
    '[a](/)',
    '[a](/sources/)',
    '[a](/sources/#p02-lens)',
    '[a](#grants)',
    '[a](/embed/#grants-kit)',
    '[a](https://lamps.example/log)',
  ])('but not the link %s', (link) => {
    edit('pages/grants.mdx', chart, `${chart}\n\n${link}`);
    expect(problems()).toEqual([]);
  });
});

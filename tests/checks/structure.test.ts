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
    [
      'a fact beside comparisons that are not about it',
      'article="p02-lens"',
      'article="p02-lens p01-round"',
      /compares "p01-round", which none of the claims beside it is about/,
    ],
    ['a citation of a full stop', chart, '<Cite of="p02-lens">.</Cite>', /<Cite> without words/],
    [
      'a citation within an exemption',
      chart,
      '<Exempt why="A name"><Cite of="p02-lens">5 lamps</Cite></Exempt>',
      /<Cite> within an <Exempt>/,
    ],
    ['an entry cited twice', chart, '<Cite of="p02-lens p02-lens">A</Cite>', /"p02-lens" twice/],
    ['an attribute twice', chart, '<Cite of="p02-lens" of="p02-oil">A</Cite>', /"of" twice/],
    ['a chart in a sentence', chart, `See ${chart} here.`, /<Chart> within something else/],
    ['a chart in a list', chart, `- ${chart}`, /<Chart> within something else/],
    ['a chart in a heading', chart, `## A ${chart}`, /<Chart> within something else/],
    ['a part in a quotation', chart, '> <People />', /<People> within/],
    ['a part twice', chart, '<Timeline />\n\n<Timeline />', /would have the id "[a-z-]+" twice/],
    ['a heading of the first level', chart, `# A lamp\n\n${chart}`, /heading of the first level/],
    ['a level left out', chart, `## A\n\n#### B\n\n${chart}`, /of level 4 below one of level 2/],
    ['a heading of a dash', chart, `## —\n\n${chart}`, /heading without words/],
    [
      'a heading with an id of the chart',
      chart,
      `## Grants about\n\n${chart}`,
      /"grants-about" twice/,
    ],
    ['a link without words', chart, '[ ](/sources/)', /link without words/],
    [
      'a component in a link',
      chart,
      '[<Cite of="p02-lens">A</Cite>](/)',
      /component in the words of a link/,
    ],
    ['a table without rows', chart, '| a |\n| - |', /table without rows/],
    ['a table without heads', chart, '|  |\n| - |\n| a |', /table with an empty head/],
    ['an item of a list without words', chart, '- a\n-\n- b', /item of a list without words/],
    ['a quotation without words', chart, '>', /quotation without words/],
    ['what is nested without end', chart, `${'>'.repeat(400)} a`, /is nested more than 20 deep/],
    [
      'the description of another page',
      /description: .*\norder: 1\ncites: .*/,
      "description: 'An invented article of early May 2021, explained: a round of the Baltic lighthouses, and what the harbours were granted.'\norder: 1\ncites: [p01-round, p02-lens]",
      /grants\.mdx:5: has the description .* already/,
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

  test.each([
    'per cent of the dead',
    '% of the lamps',
    'rounds',
    'people were killed',
    'documents',
    '',
  ])('a count of claims that is told as "%s"', (words) => {
    edit('pages/grants.mdx', chart, `${chart}\n\nThere were <Count of="facts" /> ${words}.`);
    expect(problems()).toEqual([
      expect.stringMatching(/^content\/pages\/grants\.mdx:19: counts the/),
    ]);
  });

  test.each(['more than ', '$', '1', 'about '])('a count with "%s" before it', (before) => {
    edit('pages/grants.mdx', chart, `${chart}\n\nThere are ${before}<Count of="facts" /> claims.`);
    expect(problems().join()).toContain('counts the site’s facts and tells them as something else');
  });

  test.each([
    ['http://elsewhere.example/', 'a host without a full stop: https://elsewhere'],
    ['https://', 'https://user:word@elsewhere.example/'],
    ['https://elsewhere.example:99999/', 'https://elsewhere.example:8080/'],
    ['https://..elsewhere.example/', 'https://-.-/'],
    ['https:\\\\elsewhere.example', 'https://else where.example/'],
    ['/index/', 'mailto:someone@elsewhere.example'],
  ])('a link to %s, or to %s', (...links) => {
    for (const link of links) {
      edit('pages/grants.mdx', chart, `${chart}\n\n[a](<${link}>)`);
    }
    expect(problems()).toHaveLength(links.length);
    expect(problems().join()).toMatch(/has a link to ".*has a link to "/);
  });

  test.each(['People', 'Terms', 'Timeline', 'Corrections'])(
    'content that no <%s /> shows',
    (part) => {
      edit(part === 'Timeline' ? 'pages/index.mdx' : 'pages/sources.mdx', `<${part} />`, '');
      expect(problems()).toEqual([
        expect.stringContaining(`is shown on no page. Put <${part} /> on one.`),
      ]);
    },
  );

  test('exemptions that no <Exemptions /> lists', () => {
    edit(
      'pages/grants.mdx',
      chart,
      `${chart}\n\n<Exempt why="A name">Three Lamps</Exempt> is an inn.`,
    );
    expect(problems()).toEqual([expect.stringContaining('Put <Exemptions /> on one.')]);
  });

  test('a first page that does not come first', () => {
    edit('pages/index.mdx', 'order: 0', 'order: 9');
    expect(problems()).toEqual([
      'content/pages/index.mdx:5: has order 9, and other pages stand before it. Give the first page the lowest order.',
    ]);
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

import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { root, edit, problems } = useArticle();

/** What the mutation suite found to pass, or to be told elsewhere, each by one example. */
test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
  [
    'a figure in the area of a chart’s data',
    'charts/round.yml',
    'area: Baltic Sea',
    'area: Baltic Sea and 987 isles',
    /round\.yml:\d+: "round" has a "data" .*"987"/,
  ],
  [
    'a figure in a name on a map',
    'charts/round.yml',
    'text: Baltic Sea',
    'text: Baltic Sea of 1987',
    /round\.yml:\d+: "round" has a "names" .*"1987"/,
  ],
  [
    'a figure in what is said of a place that was not listed',
    'charts/round.yml',
    'unlisted: not in the plan',
    'unlisted: not in the 7 plans',
    /round\.yml:17: "round" has a "unlisted" .*"7"/,
  ],
  [
    'a figure in what the marks of a line of time are',
    'charts/spring.yml',
    'marked: Granted to a harbour',
    'marked: Granted to 7 harbours',
    /spring\.yml:28: "spring" has a "marked" .*"7"/,
  ],
  [
    'a label on a map that is of another place',
    'charts/harbours.yml',
    'label: Turku',
    'label: Visby',
    /"turku" has the label "Visby", which has no name of "Turku"/,
  ],
  [
    'a place that is of no area',
    'charts/harbours.yml',
    '{ Estonia: [25.5, 58.8] }',
    '{}',
    /areas": must have an area/,
  ],
  [
    'a frame with its right edge to the west',
    'charts/round.yml',
    'narrow: { left: [10, 59], right: [30, 59]',
    'narrow: { left: [30, 59], right: [10, 59]',
    /round\.yml:\d+: .*must have its right edge east of the left/,
  ],
  [
    'a fact that a mark names twice',
    'charts/spring.yml',
    'facts: [p02-oil]',
    'facts: [p02-oil, p02-oil]',
    /marks\.0\.facts": must not have anything twice/,
  ],
  [
    'a note that a chart has twice',
    'charts/grants.yml',
    'notes: [A grant is not yet a lamp.]',
    'notes: [A grant is not yet a lamp., A grant is not yet a lamp.]',
    /"notes": must not have anything twice/,
  ],
  [
    'a measure that a chart has twice',
    'charts/grants.yml',
    'measures: [value in US dollars, source]',
    'measures: [source, source]',
    /"data.measures": must not have anything twice/,
  ],
  [
    'an amount that an entry has twice',
    'facts/p02.yml',
    'amounts: [{ value: 1200000, unit: US dollars, qualifier: exact }]',
    'amounts: [{ value: 2, unit: places, qualifier: exact }, { value: 2, unit: places, qualifier: exact }]',
    /"p02-lens" has a wrong "amounts": must not have anything twice/,
  ],
  [
    'a row that has one of the days on which the article may have appeared, and not both',
    'charts/harbours.yml',
    "from: '2021-05-06', to: '2021-05-07', precision: article",
    "from: '2021-05-07', to: '2021-05-07', precision: article",
    /"north" is dated 2021-05-07 to 2021-05-07 \(article\), which "p01-places" does not have/,
  ],
  [
    'a row that a table has twice',
    'tables/sums.yml',
    '      - cells: [$1.25 million, the gazette, no day in print]\n        cites: [x02-lens]\n',
    '      - cells: [$1.2 million, the article, 12 April 2021]\n        cites: [p02-lens]\n',
    /"groups.0.rows": must not have anything twice/,
  ],
  [
    'a point that a cell of a table has twice',
    'tables/sums.yml',
    '            - text: No other account is known.',
    '            - text: No other account is known.\n            - text: No other account is known.',
    /"groups.1.rows.0.cells.1": must not have anything twice/,
  ],
  [
    'an unsettled line between a country and itself',
    'charts/round.yml',
    '  areas: {',
    "  unsettled: [['752', '752']]\n  areas: {",
    /"map.unsettled.0": must be two areas, and is one twice/,
  ],
  [
    'a figure in the label of a point of a table',
    'tables/sums.yml',
    'label: Weight',
    'label: Weight of 987',
    /sums\.yml:\d+: "sums" has a "label" .*"987"/,
  ],
  [
    'a figure in another name of a person',
    'people.yml',
    '  role: Keeper of the lamps',
    '  role: Keeper of the lamps\n  also: [Lind the 77th]',
    /people\.yml:1: "lind" has a "also" .*"77th"/,
  ],
  [
    'an address with a space in it',
    'conformance.yml',
    'address: https://www.w3.org/TR/WCAG22/',
    'address: https://www.w3.org/TR/ WCAG22/',
    /address": must be the address of a page on the web/,
  ],
  [
    'quotes that are left open, where they begin',
    'people.yml',
    'role: Reporter',
    'role: "Reporter',
    /people\.yml:8: is not YAML as it should be: Missing closing/,
  ],
  [
    'braces that are left open, where they begin',
    'pages/index.mdx',
    '## The stops',
    '{\n\n## The stops',
    /index\.mdx:17: is not MDX/,
  ],
  [
    'a link in a link',
    'pages/index.mdx',
    '[The grants](/grants/)',
    '[a [The grants](/grants/) b](/)',
    /index\.mdx:19: has a "\]\(" in its words/,
  ],
  [
    'a date of another era',
    'pages/grants.mdx',
    'On 12 April 2021 Visby',
    'On 12 April 2021 BC Visby',
    /the date "12 April 2021" has a "BC" that the entry does not have/,
  ],
  [
    'a period that is told as open at its end',
    'pages/index.mdx',
    'from 13 to 14 May 2021.',
    'from 13 to 14 May 2021 or so.',
    /the date "13 to 14 May 2021" has a "or so"/,
  ],
  [
    'a period that is told as what came before it',
    'pages/index.mdx',
    'from 13 to 14 May 2021.',
    'on the eve of 13 to 14 May 2021.',
    /the date "13 to 14 May 2021" has a "on the eve of"/,
  ],
  [
    'a sum that is told as a share',
    'pages/grants.mdx',
    '$1.2 million for a lens',
    '$1.2 million per cent for a lens',
    /the figure "\$1\.2 million" is followed by "percent/,
  ],
  [
    'a day of the site out of order, at its line',
    'site.yml',
    "published: '2022-03-01'",
    "published: '2021-03-01'",
    /site\.yml:4: "site" was last written to on 2021-03-01/,
  ],
])('%s is told', (_, file, from, to, problem) => {
  edit(file, from, to);
  expect(problems().join('\n')).toMatch(problem);
});

test('a stop of a matrix that differs from one of a map is told where it stands', () => {
  cpSync('tests/fixtures/rounds', root(), { recursive: true });
  edit('facts/p01.yml', 'record: [x01]', 'record: [x01, x03]');
  edit('charts/round.yml', 'city: Visby', 'city: Visby, on Gotland');
  edit('charts/rounds.yml', 'city: Turku', 'city: Abo');
  expect(problems().join('\n')).toMatch(/rounds\.yml:47: "spring-turku" has "Abo", where "turku"/);
});

test('a unit that is named like a property of every object is told like any other', () => {
  edit('facts/p01.yml', 'unit: countries', 'unit: __proto__');
  expect(problems().join('\n')).not.toContain('[object Object]');
});

test('a row is refused whose word for a number is another than that of its fact', () => {
  const vague = (word: string): string =>
    `{ value: null, unit: US dollars, qualifier: vague, word: ${word} }`;
  const exact = '{ value: 250000, unit: US dollars, qualifier: exact }';
  edit('facts/p03.yml', exact, vague('dozens'));
  edit('charts/grants.yml', exact, vague('hundreds'));
  expect(problems().join('\n')).toMatch(
    /"bell" draws "vague hundreds US dollars" as "value", which "p03-bell" does not have/,
  );
});

import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { edit, problems } = useArticle();

test('the invented article of the tests holds together', () => {
  expect(problems()).toEqual([]);
});

describe('a row that agrees with no entry that it names is refused:', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'an event on another day than its fact',
      'events.yml',
      "from: '2021-04-12'",
      "from: '2021-04-11'",
      /^content\/events\.yml:1: "lens-granted" is dated 2021-04-11, which "p02-lens" does not have/m,
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
      'a difference from another fact',
      'events.yml',
      '  cite: [p02-oil]',
      '  cite: [p02-oil]\n  differs: [x02-lens]',
      /"oil-granted" names "x02-lens" in "differs", which is about none of the facts/,
    ],
    [
      'a claim that differs from nothing',
      'record/x02.yml',
      'facts: [p02-lens]',
      'facts: []',
      /"x02-lens" differs from no fact/,
    ],
    [
      'a stop on another day than its claim',
      'charts/round.yml',
      "from: '2021-05-12'",
      "from: '2021-05-11'",
      /round\.yml:\d+: "turku" is dated 2021-05-11, which "x01-turku" does not have/,
    ],
    [
      'a stop in another city than its claim',
      'charts/round.yml',
      'city: Turku\n    label: Turku',
      'city: Helsinki\n    label: Helsinki',
      /"turku" is at "Helsinki", which "x01-turku" does not name/,
    ],
    [
      'a label of another city',
      'charts/round.yml',
      'label: Turku',
      'label: Oulu',
      /"turku" has the label "Oulu", which is not the beginning of "Turku"/,
    ],
    [
      'longitude and latitude that were swapped',
      'charts/round.yml',
      'longitude: 22.27\n    latitude: 60.45',
      'longitude: 60.45\n    latitude: 22.27',
      /"turku" lies at 60\.45 E, 22\.27 N, which is \d+ km off Finland/,
    ],
    [
      'a city in another country',
      'charts/round.yml',
      'territory: Finland',
      'territory: Sweden',
      /"turku" lies at .* which is \d+ km off Sweden/,
    ],
    [
      'a listed place that its fact does not name',
      'charts/round.yml',
      'place: Finland',
      'place: Estonia',
      /"finland" lists "Estonia", which "p01-places" does not name/,
    ],
    [
      'a list that leaves out a place of its fact',
      'charts/round.yml',
      '  - { id: finland, place: Finland, fact: p01-places }\n',
      '',
      /round\.yml:\d+: "round" leaves out "Finland", which "p01-places" lists/,
    ],
    [
      'a row of bars on another day than its facts',
      'charts/grants.yml',
      "from: '2021-04-12'",
      "from: '2021-04-13'",
      /"lens" has a "when" .*"13\sApril 2021" is not a date of the entry/,
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
      'an amount that its own statement does not tell',
      'facts/p02.yml',
      'amounts: [{ value: 1200000,',
      'amounts: [{ value: 999999, unit: US dollars, qualifier: exact }, { value: 1200000,',
      /"p02-lens" has the amount "999999 US dollars", which its words do not tell/,
    ],
    [
      'a document read before it appeared',
      'sources.yml',
      "accessed: '2022-02-01'",
      "accessed: '2021-02-01'",
      /"log" was read on 2021-02-01, before it appeared on 2021-06-01/,
    ],
    [
      'a document that nothing uses',
      'record/x02.yml',
      /status: differs\n {4}facts: \[p02-lens\]\n {4}sources: \[gazette\]/,
      'status: differs\n    facts: [p02-lens]\n    sources: [log]',
      /"gazette" is used by no claim/,
    ],
    [
      'a document that is there twice',
      'sources.yml',
      'https://gazette.example/grants',
      'https://lamps.example/log',
      /"gazette" has the address of "log"/,
    ],
    [
      'a fact beyond the end of the article',
      'site.yml',
      'paragraphs: 4',
      'paragraphs: 3',
      /"p04-byline" is of paragraph 4, and the article has 3/,
    ],
    [
      'an article of other days than its facts',
      'site.yml',
      "to: '2021-05-07'",
      "to: '2021-05-08'",
      /"p01-round" is dated as of the article, and not from 2021-05-06 to 2021-05-08/,
    ],
    [
      'an author whom no fact names',
      'site.yml',
      'authors: [Ida Strand]',
      'authors: [Ida Strand, Olav Berg]',
      /site\.yml:\d+: "site" names the author "Olav Berg", whom no fact names/,
    ],
    [
      'a person of a group that there is not',
      'people.yml',
      'group: Lamps',
      'group: Lanterns',
      /"lind" is of the group "Lanterns", which there is not/,
    ],
    [
      'a figure in a chart’s title that no entry has',
      'charts/grants.yml',
      'title: A lens',
      'title: A lens of 3 tons',
      /grants\.yml:3: "grants" has a "title".*the figure "3"/,
    ],
    [
      'a chart of a kind that there is not',
      'charts/grants.yml',
      'kind: amount-bars',
      'kind: pie',
      /grants\.yml:1: has the kind "pie", which is no kind of chart\. Use one of: amount-bars, route-map/,
    ],
    [
      'a chart that its page does not show',
      'charts/grants.yml',
      'page: grants',
      'page: sources',
      /grants\.yml:2: "grants" names the page "sources", which does not show it/,
    ],
    [
      'a name that the map has no room for',
      'charts/round.yml',
      /city: Visby\n {4}label: Visby/,
      'city: Visby, a town on the island of Gotland in the middle of the Baltic\n    label: Visby, a town on the island of Gotland in the middle of the Baltic',
      /round\.yml: cannot be drawn: at 760 pixels, the name of "visby" leaves the map/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

import { cpSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { useArticle } from '../../checks/article.ts';

const { root, edit, problems } = useArticle();

beforeEach(() => {
  cpSync('tests/fixtures/rounds', root(), { recursive: true });
  edit('facts/p01.yml', 'record: [x01]', 'record: [x01, x03]');
});

test('a matrix that agrees with its claims and with the other charts has no problem', () => {
  expect(problems()).toEqual([]);
});

describe('a matrix is refused for', () => {
  test.each<[name: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a stop in a place that is no row',
      'place: estonia',
      'place: latvia',
      /rounds\.yml:\d+: "spring-parnu" is in "latvia", which is none of the "places"/,
    ],
    [
      'a claim of another trip as its own',
      'claims: [x03-order]',
      'claims: [x03-autumn]',
      /"spring" rests on "x03-autumn", which is of 2020-10-02 to 2020-10-06 \(range\), and its stops are of 2021-05-10 to 2021-05-14/,
    ],
    [
      'a figure in the basis of a day that its claims do not have',
      "from: '2020-10-02', precision: day",
      "from: '2020-10-02', precision: day, basis: By 17 letters",
      /"autumn-visby" has a "when.basis" that its ledger entry does not bear out: .*17/,
    ],
    [
      'a place that the claims of the stop and its trip do not name',
      'id: autumn-finland\n        place: finland',
      'id: autumn-finland\n        place: estonia',
      /"autumn-finland" is in "Estonia", which "x03-autumn" does not name/,
    ],
    [
      'a place on its small map that is in another country',
      'at: [24.5, 58.39]',
      'at: [22.27, 60.45]',
      /"spring-parnu" lies at 22.27 E, 60.45 N, which is in Finland, \d+ km off Estonia/,
    ],
    [
      'another place than the map of the same claim has',
      'at: [24.5, 58.39]',
      'at: [24.6, 58.39]',
      /"spring-parnu" has "24.6, 58.39", where "parnu" in content\/charts\/round.yml has "24.5, 58.39"/,
    ],
    [
      'a city without a place on its small map',
      '        at: [24.5, 58.39]\n',
      '',
      /"spring-parnu" is in Pärnu, and has no place on the small map of its trip/,
    ],
    [
      'a place without an area on the small maps',
      "Estonia: '233'",
      "Eesti: '233'",
      /"estonia" names "Estonia" as its "name", which has no code under "map.areas"/,
    ],
    [
      'a city that its claim does not name',
      'city: Turku',
      'city: Oulu',
      /"spring-turku" is in "Oulu", which "x01-turku" does not name/,
    ],
    [
      'another day than its own claim has',
      "{ from: '2021-05-12', precision: day }",
      "{ from: '2021-05-11', precision: day }",
      /"spring-turku" is dated 2021-05-11 \(day\), which "x01-turku" does not have/,
    ],
    [
      'a day outside its trip',
      '2020-10-04',
      '2020-10-07',
      /"autumn-finland" is dated 2020-10-07 to 2020-10-07, which is not within the days of "x03-autumn"/,
    ],
    [
      'a stop without days that is in the list',
      "when: { from: '2020-10-04', precision: day }\n        news: true",
      'news: false',
      /must be there, unless news reports alone tell of the stop/,
    ],
    [
      'a date that is no day and no range',
      "from: '2020-10-04', precision: day",
      "from: '2020-10', precision: month",
      /must be a day or a range/,
    ],
    [
      'a claim that is not there',
      'claim: x01-turku',
      'claim: x01-none',
      /"spring-turku" names "x01-none" in "cite", which is not in/,
    ],
    [
      'a place that a claim of the trip names and no stop is in',
      'place: finland\n        when',
      'place: sweden\n        when',
      /"autumn" has no stop in "Finland", which "x03-autumn" names/,
    ],
    [
      'fewer stops than a claim counts',
      /\n {6}- id: spring-parnu[^]*x01-parnu/,
      '',
      /"spring" has 2 stops, where "x03-order" counts 3/,
    ],
    [
      'another order than a claim has',
      /( {6}- id: spring-visby[^]*x01-visby\n)( {6}- id: spring-turku[^]*x01-turku\n)/,
      '$2$1',
      /"spring" has Finland as stop 1, where "x03-order" has it as 2/,
    ],
    [
      'stops of the main trip that are not in the order of their days',
      /( {6}- id: spring-visby[^]*x01-visby\n)( {6}- id: spring-turku[^]*x01-turku\n)/,
      '$2$1',
      /"spring-visby" begins before the stop it follows \("spring-turku"\)/,
    ],
    [
      'a place without a stop',
      '  - { id: estonia, name: Estonia }',
      '  - { id: estonia, name: Estonia }\n  - { id: latvia, name: Latvia }',
      /"latvia" has no stop of any trip/,
    ],
    [
      'a label that is no part of the name',
      'name: Estonia }',
      'name: Estonia, label: Eesti }',
      /"estonia" has the label "Eesti", which is no part of "Estonia"/,
    ],
    [
      'the same place twice',
      '{ id: estonia, name: Estonia }',
      '{ id: estonia, name: Estonia }\n  - { id: estonia, name: Estonia }',
      /"estonia" has an id that .* has already/,
    ],
    [
      'two trips that all others lead up to',
      'claims: [x03-autumn]',
      'claims: [x03-autumn]\n    main: true',
      /"rounds" has more than one trip with "main: true"/,
    ],
    [
      'a stop that was announced, where a map has it as not listed',
      'unannounced: true',
      'unannounced: false',
      /"spring-parnu" has "announced", where "parnu" in content\/charts\/round\.yml has "unannounced"/,
    ],
    [
      'another number than a map has',
      /( {6}- id: spring-turku[^]*x01-turku\n)( {6}- id: spring-parnu[^]*x01-parnu\n)/,
      '$2$1',
      /"spring-turku" has "3", where "turku" in content\/charts\/round\.yml has "2"/,
    ],
    [
      'other days than a line of time has for the same claim',
      'claims: [x03-order]',
      'claims: [x03-order, x01-parnu]',
      /"spring" has "2021-05-10 to 2021-05-14", where "estonia" in content\/charts\/spring\.yml has "2021-05-13 to 2021-05-14"/,
    ],
    [
      'a figure in a note that the claim does not have',
      'id: autumn-again',
      'id: autumn-again\n        note: He stayed for 9 days.',
      /"autumn-again" has a "note".*the figure "9"/,
    ],
  ])('%s', (_, from, to, problem) => {
    edit('charts/rounds.yml', from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

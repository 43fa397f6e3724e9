import { describe, expect, test } from 'vitest';
import { useArticle } from '../../checks/article.ts';

const { edit, problems } = useArticle();
const file = 'charts/harbours.yml';

describe('a map of places that disagrees with its entries or the earth is refused:', () => {
  test('as it stands it is not', () => {
    expect(problems()).toEqual([]);
  });

  test.each<[name: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'an entry that is not there',
      'cites: [p01-places]',
      'cites: [p01-harbours]',
      /"north" names "p01-harbours" in "cite", which is not in content\/facts or content\/record/,
    ],
    [
      'a date that no entry has',
      "when: { from: '2021-04-20', precision: day }",
      "when: { from: '2021-04-21', precision: day }",
      /"turku" is dated 2021-04-21 \(day\), which "p02-oil" does not have/,
    ],
    [
      'a figure that no entry has',
      'A lens was granted on 12 April 2021',
      'A lens was granted on 13 April 2021',
      /"visby" has a "said" that its ledger entry does not bear out/,
    ],
    [
      'a spot by an entry that does not name it',
      'label: Visby',
      'label: Kalmar',
      /"visby" is at "Kalmar", which its entries do not name/,
    ],
    [
      'a spot by an entry that the place does not cite',
      'claim: p02-oil',
      'claim: p03-bell',
      /"turku" has its spot by "p03-bell", which is not under "cites"/,
    ],
    [
      'a spot in another country',
      'at: [22.27, 60.45], territory: Finland',
      'at: [22.27, 60.45], territory: Sweden',
      /"turku" lies at 22\.27 E, 60\.45 N, which is in Finland, \d+ km off Sweden/,
    ],
    [
      'an area that its entries do not name',
      'areas: { Estonia: [25.5, 58.8] }',
      'areas: { Finland: [25.5, 62.5] }',
      /"estonia" is at "Finland", which its entries do not name/,
    ],
    [
      'an area without a code',
      'between: [Sweden, Finland]',
      'between: [Sweden, Norway]',
      /"north" names "Norway" as its "line", which has no code under "map\.areas"/,
    ],
    [
      'a code that the base map does not have',
      "Estonia: '233'",
      "Estonia: '999'",
      /"harbours" names the area "999", which the base map does not have/,
    ],
    [
      'a point outside its area',
      'Estonia: [25.5, 58.8]',
      'Estonia: [25.5, 62.5]',
      /"estonia" has its point for "Estonia" at 25\.5, 62\.5, outside of it/,
    ],
    [
      'a place that is given as a spot and as a border',
      'line: {',
      'spot: { at: [18, 58], territory: Sweden, claim: p01-places }\n    line: {',
      /needs one of "spot", "line" and "areas", as exact as the place is reported/,
    ],
    [
      'the code of another country, which its map does not show',
      "Estonia: '233'",
      "Estonia: '233', Latvia: '500'",
      /"harbours" has the code "500" for "Latvia", which is "428" in the base map/,
    ],
    [
      'a border of a country with itself',
      'between: [Sweden, Finland]',
      'between: [Sweden, Sweden]',
      /has a wrong "places.2.line.between": must be two areas, and is one twice/,
    ],
    [
      'lines so plain that small countries vanish',
      'detail: 0.01',
      'detail: 1e308',
      /has a wrong "map.detail": must be 0.05 at most/,
    ],
    [
      'words without a side',
      '    wide: [60, 0]\n    side: east',
      '    wide: [60, 0]',
      /needs a "side" for its words/,
    ],
    [
      'words that the map has no room for',
      'wide: [-60, 20]',
      'wide: [-400, 20]',
      /harbours\.yml: cannot be drawn: at 560 pixels, the name of "visby" leaves the map/,
    ],
  ])('%s', (_, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

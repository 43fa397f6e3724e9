import { describe, expect, test } from 'vitest';
import { useArticle } from '../../checks/article.ts';

const { edit, problems } = useArticle();

describe('a map that disagrees with its entries or the earth is refused:', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a stop shorter than its claim has it',
      'charts/round.yml',
      "from: '2021-05-13', to: '2021-05-14', precision: range",
      "from: '2021-05-13', precision: day",
      /"parnu" is dated 2021-05-13 \(day\), which "x01-parnu" does not have/,
    ],
    [
      'a place that is listed twice',
      'charts/round.yml',
      '  - { id: finland,',
      '  - { id: finland-again, place: Finland, fact: p01-places }\n  - { id: finland,',
      /"finland" lists "Finland" twice/,
    ],
    [
      'a place that is listed by no plan',
      'facts/p01.yml',
      'certainty: plan',
      'certainty: analysis',
      /"sweden" lists "Sweden" by "p01-places", which is no plan/,
    ],
    [
      'the sentence of another place',
      'charts/round.yml',
      'place: Finland,',
      'place: Finland, sentence: the Aland Islands,',
      /"finland" has the sentence "the Aland Islands", which is not "Finland"/,
    ],
    [
      'a code that the base map does not have',
      'charts/round.yml',
      "Estonia: '233'",
      "Estonia: '999'",
      /"round" names the area "999", which the base map does not have/,
    ],
    [
      'an enlarged part without a stop',
      'charts/round.yml',
      '\nlisted:\n',
      '\nenlarged: { left: [21, 60.2], right: [23.5, 60.2], top: [22.27, 60.8], ratio: 0.6, share: 0.2, stops: {} }\nlisted:\n',
      /has a wrong "enlarged.stops": must have a stop/,
    ],
    [
      'an enlarged part of the earth without a country',
      'charts/round.yml',
      '\nlisted:\n',
      '\nenlarged: { left: [21, 60.2], right: [23.5, 60.2], top: [123, 60.8], ratio: 0.6, share: 0.2, stops: { turku: south } }\nlisted:\n',
      /round\.yml: cannot be drawn: no country lies in the frame of its map/,
    ],
    [
      'the name of a country in another',
      'charts/round.yml',
      'text: Finland, at: [26, 62.5]',
      'text: Finland, at: [15, 61.5]',
      /"round" has the name "Finland" at 15, 61.5, outside of it/,
    ],
    [
      'an enlargement of a stop that it does not have',
      'charts/round.yml',
      '\nlisted:\n',
      '\nenlarged: { left: [22, 60], right: [27, 60], top: [24, 61], ratio: 1, share: 0.2, stops: { reval: east } }\nlisted:\n',
      /"round" enlarges the stop "reval", which it does not have/,
    ],
    [
      'a map of fewer stops than its words count',
      'record/x01.yml',
      'From 13 to 14 May 2021 she stayed at Pärnu, in Estonia, which the plan had not named.\n',
      'At the last of 4 stops, from 13 to 14 May 2021, she stayed at Pärnu, in Estonia.\n    amounts: [{ value: 4, unit: stops, qualifier: exact }]\n',
      /"round" draws 3 stops, where "x01-parnu" counts 4/,
    ],
    [
      'a stop on another day than its claim',
      'charts/round.yml',
      "from: '2021-05-12'",
      "from: '2021-05-11'",
      /round\.yml:\d+: "turku" is dated 2021-05-11 \(day\), which "x01-turku" does not have/,
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
      /"turku" lies at .* which is in Finland, \d+ km off Sweden/,
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
      'a name that the map has no room for',
      'charts/round.yml',
      /city: Visby\n {4}label: Visby/,
      'city: Visby, a town on the island of Gotland in the middle of the Baltic\n    label: Visby, a town on the island of Gotland in the middle of the Baltic',
      /round\.yml: cannot be drawn: at 288 pixels, the name of "visby" has no room in the key/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

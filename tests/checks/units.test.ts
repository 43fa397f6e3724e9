import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { edit, problems } = useArticle();
const lamps = '  - { name: lamps, nouns: [lamp, lamps, lantern, lanterns] }\n';

describe('what the article counts is listed with its site', () => {
  test('so that any noun of the unit may follow its number', () => {
    edit('record/x01.yml', 'seven lamps', 'seven lanterns');
    expect(problems()).toEqual([]);
    edit('record/x01.yml', 'seven lanterns', 'seven bells');
    expect(problems().join()).toContain('"x01-visby" has the amount "exact 7 lamps", which its');
  });

  test('and an amount in anything else is told which units there are, and how to add one', () => {
    edit('record/x01.yml', 'unit: lamps', 'unit: bells');
    expect(problems().join('\n')).toMatch(
      /^content\/record\/x01\.yml:\d+: "x01-visby" has an amount in "bells", which is no unit\. Use one of: "US dollars", .*"lamps"; or add it, .* to "units" in content\/site\.yml: \{ name: bells, nouns: \[one, several\] \}\.$/m,
    );
  });

  test.each([
    ['one that every article has', 'name: lamps', 'name: weeks', /the unit "weeks", which every/],
    [
      'one that no amount has',
      lamps,
      `${lamps}  - { name: bells, nouns: [bell] }\n`,
      /"bells", which no/,
    ],
    ['one twice', lamps, lamps + lamps, /lists the unit "lamps" twice/],
    ['one without nouns', '[lamp, lamps, lantern, lanterns]', '[]', /wrong "units\.0\.nouns"/],
    ['a noun of two words', 'lantern,', 'oil lamp,', /"units\.0\.nouns\.2": must be one word/],
  ])('and the list may not have %s', (_, from, to, problem) => {
    edit('site.yml', from, to);
    expect(problems().join('\n')).toMatch(problem);
  });

  test('and nothing is said of units while the list cannot be read', () => {
    edit('site.yml', 'language: en-GB', 'language: [');
    expect(problems().join('\n')).not.toContain('lamps');
  });
});

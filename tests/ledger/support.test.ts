import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/ledger/figures.ts';
import type { Amount } from '../../src/ledger/schema.ts';
import { findDisagreement, type Support } from '../../src/ledger/support.ts';

const amount = (value: number, unit: Amount['unit'], qualifier: Amount['qualifier']): Amount => ({
  value,
  unit,
  qualifier,
});
const entry: Support = {
  when: { from: '2023-12-08', precision: 'day' },
  dates: ['2023-10'],
  amounts: [
    amount(13_000, 'rounds', 'exact'),
    amount(106_000_000, 'US dollars', 'more than'),
    amount(20_000, 'munitions', 'about'),
    amount(3, 'cables', 'at least'),
    { value: null, word: 'thousands', unit: 'people killed', qualifier: 'vague' },
  ],
};

/** What is said of the first figure of the text. */
const disagreement = (text: string, support: Support[] = [entry]): string | undefined => {
  const [figure] = findFigures(text);
  if (!figure) throw new Error(`no figure in "${text}"`);
  return findDisagreement(figure, text, support);
};

describe('findDisagreement(figure, text, support)', () => {
  test.each([
    'On 8 December 2023',
    'On 8 December',
    'In December 2023',
    'Since October 2023',
    '13,000 rounds of tank ammunition',
    'more than $106 million',
    'worth over $106 million',
    'about 20,000 munitions',
    'at least three cables',
    'three or more cables',
    'thousands of civilians',
  ])('accepts "%s"', (text) => {
    expect(disagreement(text)).toBeUndefined();
  });

  test.each<[text: string, message: string]>([
    ['On 9 December 2023', 'the date "9 December 2023" is not a date of the entry'],
    ['On 3 October 2023', 'the date "3 October 2023" is not a date of the entry'],
    ['In 2024', 'the date "2024" is not a date of the entry'],
    ['13,981 rounds', 'the figure "13,981" is not in the entry'],
    ['$13,000', 'the figure "$13,000" is not in the entry'],
    ['13,000 rifles', 'the figure "13,000" is followed by "rifles", and the entry counts rounds'],
    ['$106 million', 'the figure "$106 million" has lost its "more than"'],
    ['20,000 munitions', 'the figure "20,000" has lost its "about"'],
    ['exactly three cables', 'the figure "three" has lost its "at least"'],
    ['about 13,000 rounds', 'the figure "13,000" has a qualifier that the entry does not have'],
    ['dozens of civilians', 'the count "dozens" is not in the entry'],
  ])('refuses "%s"', (text, message) => {
    expect(disagreement(text)).toBe(message);
  });

  test('takes the article to be of 4 or 5 January 2024 (its day is not on our copy)', () => {
    const article: Support = {
      when: { from: '2024-01-04', precision: 'article' },
      dates: [],
      amounts: [],
    };
    expect(disagreement('as of 5 January 2024', [article])).toBeUndefined();
    expect(disagreement('as of 6 January 2024', [article])).toBeDefined();
  });

  test('accepts a figure that any of several entries bears out', () => {
    const other: Support = { dates: [], amounts: [amount(13_981, 'rounds', 'exact')] };
    expect(disagreement('13,981 rounds', [entry, other])).toBeUndefined();
  });

  test('does not take a qualifier from another clause', () => {
    expect(disagreement('more than that, $106 million')).toMatch(/has lost/);
  });
});

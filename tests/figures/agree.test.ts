import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/figures.ts';
import type { Amount, When } from '../../src/ledger/schema.ts';
import { findDisagreement } from '../../src/figures/agree.ts';
import type { Support } from '../../src/figures/support.ts';
import { units } from './units.ts';

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
    { ...amount(22_000, 'people killed', 'exact'), of: 'Palestinians, by the count' },
    amount(57_614, 'people injured', 'exact'),
    amount(70, 'per cent', 'exact'),
    amount(2, 'visits', 'exact'),
    amount(120, 'millimetres', 'exact'),
    { ...amount(9, 'hostages', 'exact'), of: 'women' },
    { value: null, word: 'thousands', unit: 'people killed', qualifier: 'vague', of: 'civilians' },
  ],
};

/** What is said of the first figure of the text. */
const disagreement = (text: string, support: Support[] = [entry]): string | undefined => {
  const [figure] = findFigures(text, units);
  if (!figure) throw new Error(`no figure in "${text}"`);
  return findDisagreement(figure, text, support, units);
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
    'three cables or more',
    'no fewer than three cables',
    'not less than three cables',
    'at least three cables',
    'more than US$106 million',
    'more than a further $106 million',
    'above $106 million',
    'about a 20,000',
    'more than 106 million dollars',
    'On Friday 8 December 2023',
    'On Friday',
    '22,000 people killed',
    '22,000 Palestinians',
    '57,614 people injured',
    '70 per cent of them',
    '70% of them',
    'stopped there twice',
    '120-millimetre tank rounds',
    'nine women',
    '13,000 tank rounds',
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

  test.each([
    'not more than $106 million',
    'no more than $106 million',
    'at most $106 million',
    'up to $106 million',
    'fewer than 20,000 munitions',
    'less than $106 million',
    'just over $106 million',
    'not about 20,000 munitions',
    'about 20,000 or more munitions',
    'under 13,000 rounds',
    'below 13,000 rounds',
    'almost 13,000 rounds',
    'nearly 13,000 rounds',
    'close to 13,000 rounds',
    'some 13,000 rounds',
    'fewer than 13,000 rounds',
    'up to 13,000 rounds',
    '13,000+ rounds',
    '13,000 rounds or so',
    '13,000-odd rounds',
    '13,000 or more rounds',
    '13,000 rounds or fewer',
    '13,000 at most',
    '-13,000 rounds',
    '−13,000 rounds',
    '~13,000 rounds',
    '(about) 13,000 rounds',
    '13,000 (or more) rounds',
    'around a total of 13,000 rounds',
    'an estimated 13,000 rounds',
    'exceeding 13,000 rounds',
    'no fewer than 13,000 rounds',
    'as many as 13,000 rounds',
  ])('refuses the foreign qualifier of "%s"', (text) => {
    const [number] = findFigures(text, units);
    expect(disagreement(text)).toBe(
      `the figure "${number?.text}" has a qualifier that the entry does not have`,
    );
  });

  test.each([
    ['13,000 men', 'men', 'rounds'],
    ['13,000 km', 'km', 'rounds'],
    ['13,000mm', 'mm', 'rounds'],
    ['13,000 tank shells', 'tank shells', 'rounds'],
    ['13,000 howitzers', 'howitzers', 'rounds'],
    ['22,000 Israelis', 'Israelis', 'people killed (Palestinians, by the count)'],
    ['thousands of soldiers', 'soldiers', 'people killed (civilians)'],
    ['13,000 euros', 'euros', 'rounds'],
    ['13,000 per cent', 'percent', 'rounds'],
    ['13,000% of them', '%', 'rounds'],
    ['about 20,000 bombs', 'bombs', 'munitions'],
    ['about 20,000 shells', 'shells', 'munitions'],
    ['22,000 soldiers', 'soldiers', 'people killed'],
    ['22,000 women', 'women', 'people killed'],
    ['70 people', 'people', 'per cent'],
    ['at least three days', 'days', 'cables'],
    ['at least thrice', 'times', 'cables'],
  ])('refuses the noun of "%s"', (text, noun, unit) => {
    expect(disagreement(text)).toMatch(`is followed by "${noun}", and the entry counts ${unit}`);
  });

  test.each([
    '22,000 people injured',
    '57,614 people killed',
    '57,614 dead',
    '22,000 dead and wounded',
  ])('tells the killed from the injured: refuses "%s"', (text) => {
    expect(disagreement(text)).toBeDefined();
  });

  test.each(['more than €106 million', 'more than £106 million', 'more than A$106 million'])(
    'takes "%s" for no dollars of the United States',
    (text) => {
      expect(disagreement(text)).toMatch(/is not in the entry/);
    },
  );

  test('takes the article to be of 4 or 5 January 2024 (its day is not on our copy)', () => {
    const article: Support = {
      when: { from: '2024-01-04', to: '2024-01-05', precision: 'article' },
      dates: [],
      amounts: [],
    };
    expect(disagreement('as of 5 January 2024', [article])).toBeUndefined();
    expect(disagreement('as of 6 January 2024', [article])).toBeDefined();
  });

  test.each<[text: string, message: RegExp]>([
    ['On Monday 8 December 2023', /names another day of the week than the calendar/],
    ['On Monday 8 December', /is not a date of the entry/],
    ['On Monday', /the date "Monday" is not a date of the entry/],
    ['Since 8 December 2023', /has a "since" that the entry does not have/],
    ['Before 8 December', /has a "before"/],
    ['After 8 December', /has a "after"/],
    ['Until 8 December', /has a "until"/],
    ['By 8 December', /has a "by"/],
    ['In late December 2023', /is not "late" in the entry/],
  ])('refuses "%s"', (text, message) => {
    expect(disagreement(text)).toMatch(message);
  });

  const period = (precision: When['precision'], from = '2023-12-08', to?: string): Support => ({
    when: { from, precision, ...(to === undefined ? {} : { to }) },
    dates: [],
    amounts: [],
  });

  test.each<[precision: When['precision'], good: string, bad: string]>([
    ['since', 'Since 8 December it grew', 'On 8 December it grew'],
    ['since', 'Since the war began on 8 December', 'It was 8 December'],
    ['before', 'Shortly before 8 December', 'On 8 December'],
    ['after', 'In the days after 8 December', 'On 8 December'],
    ['by', 'By 8 December', 'On 8 December'],
  ])('wants the word of "%s" before its date: "%s", not "%s"', (precision, good, bad) => {
    expect(disagreement(good, [period(precision)])).toBeUndefined();
    expect(disagreement(bad, [period(precision)])).toMatch(`has lost its "${precision}"`);
  });

  test('accepts the word where another entry cited has the date so', () => {
    expect(disagreement('Since 8 December', [entry, period('since')])).toBeUndefined();
    expect(disagreement('On 8 December', [entry, period('since')])).toBeUndefined();
  });

  test('does not let a period be told as its first day', () => {
    const range = period('range', '2023-12-08', '2023-12-10');
    expect(disagreement('On 8 December he left', [range])).toMatch(/begins a period/);
    expect(disagreement('From 8 December', [range])).toBeUndefined();
    expect(disagreement('On 8 and 9 December', [range])).toBeUndefined();
    expect(disagreement('On 8 December he left', [range, entry])).toBeUndefined();
  });

  test.each<[text: string, support: Support, agrees: boolean]>([
    ['in early November 2023', period('early', '2023-11'), true],
    ['in late November 2023', period('early', '2023-11'), false],
    ['in late November 2023', period('month', '2023-11'), false],
    ['in late November 2023', period('day', '2023-11-28'), true],
    ['in mid-December 2023', period('mid', '2023-10-07', '2023-12'), true],
  ])('tells whether "%s" is that part of the month', (text, support, agrees) => {
    expect(disagreement(text, [support]) === undefined).toBe(agrees);
  });

  test('accepts a figure that any of several entries bears out', () => {
    const other: Support = { dates: [], amounts: [amount(13_981, 'rounds', 'exact')] };
    expect(disagreement('13,981 rounds', [entry, other])).toBeUndefined();
  });

  test('does not take a qualifier from another clause', () => {
    expect(disagreement('more than that, $106 million')).toMatch(/has lost/);
  });
});

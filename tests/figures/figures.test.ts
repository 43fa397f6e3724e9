import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/figures.ts';
import { units } from './units.ts';

/** The figures without their places, for short tables. */
const read = (text: string): object[] =>
  findFigures(text, units).map((figure) => {
    const { kind } = figure;
    if (kind === 'date') {
      const day = figure.weekday === undefined ? undefined : `day ${figure.weekday}`;
      return [figure.year, figure.month, figure.day, day].filter((part) => part !== undefined);
    }
    if (kind === 'word') return [figure.word];
    if (kind === 'name') return ['name', figure.text];
    const sign = figure.money === 'other' ? '?' : figure.money ? '$' : '#';
    return [sign, figure.value];
  });

describe('findFigures(text)', () => {
  test.each<[text: string, figures: unknown[]]>([
    ['29 December 2023', [[2023, 12, 29]]],
    ['3 November', [[11, 3]]],
    ['in December', [[12]]],
    ['mid-December 2023', [[2023, 12]]],
    ['since 2021', [[2021]]],
    ['since the 1990s', [[1990]]],
    [
      '5–6 January 2024',
      [
        [2024, 1, 5],
        [2024, 1, 6],
      ],
    ],
    [
      '4 to 11 January',
      [
        [1, 4],
        [1, 11],
      ],
    ],
    ['29\u00a0December\u00a02023', [[2023, 12, 29]]],
    ['29\u2009December\n2023', [[2023, 12, 29]]],
    ['29 Dec 2023', [[2023, 12, 29]]],
    ['it may 2000 times', [[2000]]],
    ['Monday 8 December 2023', [[2023, 12, 8, 'day 1']]],
    ['Friday, 8 December', [[12, 8, 'day 5']]],
    ['on Tuesday', [['day 2']]],
    ['on Sundays', [['day 0']]],
    ['on Tues.', [['day 2']]],
    ['on Sun', [['day 0']]],
    ['December 8, 2023', [[2023, 12, 8]]],
    ['December 8th', [[12, 8]]],
    ['8th of December 2023', [[2023, 12, 8]]],
    ['in 2023 hostages', [[2023]]],
    ['2023-12-08', [[]]],
    ['may 8 times', [['#', 8]]],
  ])('reads the dates of "%s"', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each<[text: string, figures: unknown[]]>([
    ['$147.5 million', [['$', 147_500_000]]],
    ['$51\u00a0million', [['$', 51_000_000]]],
    ['13,981 rounds', [['#', 13_981]]],
    ['2,000-pound bombs', [['#', 2000]]],
    ['155-millimetre shells', [['#', 155]]],
    ['70 per cent', [['#', 70]]],
    ['the 4th trip', [['#', 4]]],
    ['.5 of it', [['#', 0.5]]],
    ['$34m', [['$', 34_000_000]]],
    ['US$34 million', [['$', 34_000_000]]],
    ['147.5 million dollars', [['$', 147_500_000]]],
    ['two million US dollars', [['$', 2_000_000]]],
    ['€34 million', [['?', 34_000_000]]],
    ['£34 million', [['?', 34_000_000]]],
    ['A$34 million', [['?', 34_000_000]]],
    ['22,0000 people', [['#', Number.NaN]]],
    ['killed.13,981 rounds', [['#', Number.NaN]]],
    ['killed13,981', [['name', 'killed13,981']]],
    ['013,000 rounds', [['#', Number.NaN]]],
    ['13,000rounds', [['#', Number.NaN]]],
    ['1,234,567.125', [['#', 1_234_567.125]]],
    ['USD106 million', [['$', 106_000_000]]],
    ['USD 106 million', [['$', 106_000_000]]],
    ['EUR34m', [['?', 34_000_000]]],
    ['34 million EUR', [['?', 34_000_000]]],
    ['try 34', [['#', 34]]],
    ['$34 million Canadian', [['?', 34_000_000]]],
    ['34 Canadian rifles', [['#', 34]]],
    ['13,000$', [['$', 13_000]]],
    ['2023 hostages', [['#', 2023]]],
    [
      '24,000 rifles and 8 boats',
      [
        ['#', 24_000],
        ['#', 8],
      ],
    ],
  ])('reads the digits of "%s"', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each<[text: string, figures: unknown[]]>([
    ['three cables', [['#', 3]]],
    ['the fourth trip', [['#', 4]]],
    ['twenty-four thousand rifles', [['#', 24_000]]],
    ['two hundred and five', [['#', 205]]],
    [
      'once, then twice',
      [
        ['#', 1],
        ['#', 2],
      ],
    ],
    ['half of them', [['#', 0.5]]],
    ['thousands of people over decades', [['thousands'], ['decades']]],
    ['Dozens came', [['dozens']]],
    ['the thirteenth stop', [['#', 13]]],
    ['the nineteenth stop', [['#', 19]]],
    ['the twentieth stop', [['#', 20]]],
    ['the twenty-fourth stop', [['#', 24]]],
    ['the hundredth stop', [['#', 100]]],
    ['the two thousandth stop', [['#', 2000]]],
    ['a quarter of it', [['#', 0.25]]],
    ['three quarters of it', [['#', 0.75]]],
    ['two thirds of it', [['#', 2 / 3]]],
    ['two-fifths', [['#', 2 / 5]]],
    ['a tenth of it', [['#', 0.1]]],
    ['the third trip', [['#', 3]]],
    ['a third trip', [['#', 3]]],
    ['threefold', [['#', 3]]],
    ['a tenfold rise', [['#', 10]]],
    ['it doubled', [['#', 2]]],
    ['double the number', [['#', 2]]],
    ['it tripled', [['#', 3]]],
    ['it quadrupled', [['#', 4]]],
    ['a trillion and trillions', [['#', 1e12], ['trillions']]],
    ['a dozen boats', [['#', 12]]],
    ['two dozen boats', [['#', 24]]],
    ['a pair of boats', [['#', 2]]],
    ['a trio', [['#', 3]]],
    ['a sextet', [['#', 6]]],
    ['threescore', [['#', 60]]],
    ['it quintupled', [['#', 5]]],
    ['it was halved', [['#', 0.5]]],
    ['a quadrillion', [['#', 1e15]]],
    ['twentyfive', [['#', 25]]],
    ['nil', [['#', 0]]],
    ['fifthly', [['#', 5]]],
    ['multimillion-dollar', [['multimillion']]],
    ['the noughties', [['noughties']]],
    ['a millennium, fortnightly', [['millennium'], ['fortnightly']]],
    [
      'XIII and xiv',
      [
        ['#', 13],
        ['#', 14],
      ],
    ],
    ['King Abdullah II', [['name', 'Abdullah II']]],
    [
      'firstly, secondly, thirdly',
      [
        ['#', 1],
        ['#', 2],
        ['#', 3],
      ],
    ],
    ['a century of it', [['century']]],
    ['for centuries', [['centuries']]],
    ['in the nineties', [['nineties']]],
    ['a score of them', [['score']]],
    ['a fortnight on', [['fortnight']]],
    ['a couple of them', [['couple']]],
    [
      'the first two',
      [
        ['#', 1],
        ['#', 2],
      ],
    ],
    [
      'one and two',
      [
        ['#', 1],
        ['#', 2],
      ],
    ],
  ])('counts the words of "%s" as figures', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    'someone alone opened the phone',
    'reading A4 and readings A4, A5',
    'I mix civil and vivid, Xi and DC',
    'the sun sat on the network of Balfour',
    'they may march',
    'the seconds passed',
    'both, several, some, many and few',
    'their headquarters',
    'he scored',
  ])('finds no figure in "%s"', (text) => {
    expect(findFigures(text, units)).toEqual([]);
  });

  test.each<[text: string, name: string]>([
    ['the M830A1 round', 'M830A1'],
    ['the G7', 'G7'],
    ['an F-35', 'F-35'],
    ['FY2024', 'FY2024'],
    ['M13,000', 'M13,000'],
    ['word13word', 'word13word'],
    ['thirteenrounds', 'thirteenrounds'],
    ['wordthirteen', 'wordthirteen'],
  ])('finds the word with a figure in it in "%s"', (text, name) => {
    expect(read(text)).toEqual([['name', name]]);
  });

  test('reads letters with marks as their plain letters', () => {
    expect(read('thírteen and sıx')).toEqual([
      ['#', 13],
      ['#', 6],
    ]);
  });

  test('gives the place of a figure in the text', () => {
    const text = 'He spoke on 4 January of three things.';
    for (const { text: found, index } of findFigures(text, units)) {
      expect(text.slice(index, index + found.length)).toBe(found);
    }
  });
});

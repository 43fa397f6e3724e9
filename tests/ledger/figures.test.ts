import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/ledger/figures.ts';

/** The figures without their places, for short tables. */
const read = (text: string): object[] =>
  findFigures(text).map((figure) => {
    const { kind } = figure;
    if (kind === 'date') {
      return [figure.year, figure.month, figure.day].filter((part) => part !== undefined);
    }
    if (kind === 'word') return [figure.word];
    return [figure.money ? '$' : '#', figure.value];
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
  ])('counts the words of "%s" as figures', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    'someone alone opened the phone',
    'the M830A1 round, the G7 and paragraph P26',
    'they may march',
    'the seconds passed',
  ])('finds no figure in "%s"', (text) => {
    expect(findFigures(text)).toEqual([]);
  });

  test('gives the place of a figure in the text', () => {
    const text = 'He spoke on 4 January of three things.';
    for (const { text: found, index } of findFigures(text)) {
      expect(text.slice(index, index + found.length)).toBe(found);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDisagreement } from '../../src/figures/agree.ts';
import { findFigures } from '../../src/figures/figures.ts';
import { formatAmount } from '../../src/format/amount.ts';
import { formatDate } from '../../src/format/dates.ts';
import { findHiddenCharacters, foldLetters } from '../../src/lib/characters.ts';
import { readPage } from '../../src/prose/page.ts';
import { writeNumber } from './writeNumber.ts';
import { entries } from './mutations.ts';
import { units } from './units.ts';

/** Pieces that figures are made of, so that strings of them come near the patterns. */
const piece = fc.constantFrom(
  ...[
    '13',
    '13,000',
    '2021',
    '0',
    '$',
    '€',
    'USD',
    '%',
    'm',
    'mm',
    ' million',
    ' dozen',
    '-',
    '–',
    ' to ',
  ],
  ...[
    '.',
    ',',
    ' ',
    '\n',
    '\u00a0',
    'May',
    ' May',
    'April ',
    'on Mon.',
    'Monday',
    'thirteen',
    'XIII',
    'II',
  ],
  ...[
    'King ',
    'about ',
    'more than',
    ' or so',
    ' of ',
    'the ',
    'rounds',
    ' per cent',
    'half',
    's',
    'th',
    'fold',
  ],
  ...[
    'word',
    'A4',
    'reading ',
    'Pärnu',
    'since ',
    'c. ',
    '(approx.)',
    '’',
    '“',
    'one',
    ' and ',
    '\ufffd',
    '１',
  ],
);
const nearText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(nearText, fc.string({ unit: 'binary' }), fc.string());
/** The text with plain letters and spaces, as a figure gives it. */
const plain = (text: string): string => foldLetters(text).replaceAll(/[\p{Zs}\n\t]/gu, ' ');
const support = Object.values(entries);

describe('findFigures(text), whatever the text', () => {
  test('throws on none, and gives places in order and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { index, text: found } of findFigures(text, units)) {
          expect(index).toBeGreaterThanOrEqual(last);
          expect(index + found.length).toBeLessThanOrEqual(text.length);
          expect(found).toBe(plain(text.slice(index, index + found.length)));
          expect(found).not.toBe('');
          last = index;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('lets every figure be compared with every entry without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const figure of findFigures(text, units)) {
          expect(['string', 'undefined']).toContain(
            typeof findDisagreement(figure, text, support, units),
          );
        }
      }),
    );
  });
});

describe('what the formatters write is read back', () => {
  const thousandths = fc.integer({ min: 0, max: 2 ** 43 }).map((value) => value / 1000);
  const thousands = fc.nat().map((value) => value * 1000);
  const value = fc.oneof(fc.nat(), fc.maxSafeNat(), thousands, thousandths);

  test.each(['US dollars', 'rounds', 'per cent'] as const)('as an amount in %s', (unit) => {
    fc.assert(
      fc.property(value, (number) => {
        const text = `It was ${formatAmount({ value: number, unit, qualifier: 'exact' })}.`;
        expect(findFigures(text, units)).toMatchObject([
          { value: number, money: unit === 'US dollars' ? unit : undefined },
        ]);
      }),
    );
  });

  test('as a date', () => {
    const range = { min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const written = date.toISOString().slice(0, 10);
        const [year, month, day] = written.split('-').map(Number);
        expect(findFigures(`On ${formatDate(written)} it rained.`, units)).toMatchObject([
          { kind: 'date', year, month, day },
        ]);
      }),
    );
  });

  test('as a number in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat({ max: 1e6 }), fc.nat({ max: 1e12 })), (number) => {
        expect(findFigures(`It had ${writeNumber(number)} lamps.`, units)).toMatchObject([
          { kind: 'amount', value: number },
        ]);
      }),
    );
  });
});

describe('a figure put into prose without one', () => {
  const prose =
    'The keeper of the lamps, who had asked not to be named, set out for the harbour at Pärnu; she saw a great storm (and fog) on her way.';
  const place = fc.nat({ max: prose.length });
  const found = (inserted: string, at: number): boolean =>
    findFigures(prose.slice(0, at) + inserted + prose.slice(at), units).some(
      ({ index, text }) => index < at + inserted.length && index + text.length > at,
    );

  test('is not there before', () => {
    expect(findFigures(prose, units)).toEqual([]);
  });

  test('is found anywhere, within words too', () => {
    const figure = fc.oneof(
      fc.nat().map(String),
      fc.nat().map((number) => number.toLocaleString('en-GB')),
      fc.nat().map((number) => `$${number}`),
      fc.constantFrom(
        'thirteen',
        'twenty',
        'three',
        'million',
        'hundred',
        'USD106',
        '13.5',
        'M13,000',
      ),
    );
    fc.assert(fc.property(figure, place, (inserted, at) => found(inserted, at)));
  });

  test('is found in words and in dates, between words', () => {
    const spaces = [...prose.matchAll(/ /g)].map(({ index }) => index);
    const figure = fc.oneof(
      fc.nat().map(writeNumber),
      fc.constantFrom(
        '8 December',
        'December 8, 2023',
        'Monday',
        '2023',
        'XIII',
        'on Tues.',
        'six',
      ),
    );
    fc.assert(
      fc.property(figure, fc.constantFrom(...spaces), (inserted, at) => found(` ${inserted}`, at)),
    );
  });
});

test('a page with a character outside the list is always refused', () => {
  const head = `---\ntitle: The lamps\nlabel: Lamps\ndescription: What the harbours were granted for their lighthouses.\norder: 0\nasOf: 2021-05-07\n---\n\n`;
  const foreign = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 1 })
    // What is not written as such in Markdown, and what ends a line there.
    .filter((character) => findHiddenCharacters(character).length > 0 && !/[\t\r]/.test(character));
  const words = 'She saw the lamps of the harbour.';
  fc.assert(
    fc.property(foreign, fc.integer({ min: 1, max: words.length - 1 }), (character, at) => {
      const text = words.slice(0, at) + character + words.slice(at);
      expect(
        readPage('lamps.mdx', `${head}${text}\n`, () => undefined, units).problems,
      ).not.toEqual([]);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import type { Amount } from '../../src/ledger/schema.ts';
import { formatAmount } from '../../src/format/amount.ts';

const amount = (
  value: number | null,
  unit: Amount['unit'],
  qualifier: Amount['qualifier'] = 'exact',
  word?: string,
): Amount => ({ value, unit, qualifier, ...(word === undefined ? {} : { word }) });

describe('formatAmount(amount)', () => {
  test.each<[Amount | null, string]>([
    [null, 'not reported'],
    [amount(147_500_000, 'US dollars'), '$147.5_million'],
    [amount(96_510_000, 'US dollars'), '$96.51_million'],
    [amount(14_300_000_000, 'US dollars'), '$14.3_billion'],
    [amount(106_512_345, 'US dollars'), '$106,512,345'],
    [amount(999_999, 'US dollars'), '$999,999'],
    [amount(106_000_000, 'US dollars', 'more than'), 'more than $106_million'],
    [amount(51_000_000, 'US dollars', 'about'), 'about $51_million'],
    [amount(20_000, 'munitions', 'about'), 'about 20,000_munitions'],
    [amount(13_000, 'rounds'), '13,000_rounds'],
    [amount(3, 'cables', 'at least'), 'at least 3_cables'],
    [amount(22_000, 'people killed', 'more than'), 'more than 22,000_people killed'],
    [amount(8, 'people injured', 'vague'), 'about 8_people injured'],
    [amount(1, 'people killed'), '1_person killed'],
    [amount(1, 'countries'), '1_country'],
    [amount(1, 'per cent'), '1_per cent'],
    [amount(1, 'tranches'), '1_tranche'],
    [amount(0, 'rounds'), '0_rounds'],
    [amount(null, 'people killed', 'vague', 'thousands'), 'thousands_of people killed'],
    [amount(null, 'decades', 'vague', 'decades'), 'decades'],
    [amount(null, 'ministers', 'vague', 'some'), 'some_ministers'],
    [amount(null, 'US dollars', 'more than', 'millions'), 'more than millions_of dollars'],
  ])('%j is "%s" (_ for a non-breaking space)', (given, expected) => {
    expect(formatAmount(given).replaceAll('\u00a0', '_')).toBe(expected);
  });

  test.each([-1, Number.NaN, Infinity])('refuses %d and says what to give instead', (value) => {
    expect(() => formatAmount(amount(value, 'rounds'))).toThrow(
      `in rounds has the value "${value}". Give`,
    );
  });

  test('refuses an amount with neither value nor word', () => {
    expect(() => formatAmount(amount(null, 'rounds'))).toThrow('neither a value nor a word');
  });
});

import { type Money, readCurrency } from './currencies.ts';
import type { AmountFigure, Place } from './figure.ts';
import { parts } from './numberWords.ts';
import { readDigits, readNumberWords } from './numbers.ts';
import { readRoman } from './roman.ts';

type Groups = Record<string, string | undefined>;

/** The amount of a match of `patterns`, or undefined where it is a date. */
export function readAmount(place: Place, groups: Groups): AmountFigure | undefined {
  const value = valueOf(groups);
  return value === undefined
    ? undefined
    : { ...place, kind: 'amount', value, money: moneyOf(groups) };
}

/** The number that the match stands for, or undefined where it is a date. */
function valueOf(groups: Groups): number | undefined {
  const { number, glued, scale, words, fold, fraction, roman } = groups;
  if (number !== undefined) return glued === undefined ? readDigits(number, scale) : Number.NaN;
  if (words !== undefined) return readNumberWords(words);
  if (fold !== undefined) return readNumberWords(fold);
  if (roman !== undefined) return readRoman(roman);
  return fraction === undefined ? undefined : readFraction(groups);
}

function readFraction({ numerator, part, oneOf }: Groups): number {
  const name = (part ?? oneOf ?? '').toLowerCase();
  const whole = parts.get(name === 'halves' ? 'half' : name.replace(/s$/, '')) ?? Number.NaN;
  const count = numerator === undefined ? 1 : readNumberWords(numerator);
  return count / whole;
}

function moneyOf(groups: Groups): Money | undefined {
  const { currency, signAfter, dollarsDigits, dollarsWords } = groups;
  const code = (groups['codeDigits'] ?? groups['codeWords'])?.trim();
  const other = groups['otherDigits'] ?? groups['otherWords'];
  const sign = isSign(currency) ?? signAfter;
  if (other !== undefined && (sign !== undefined || /dollars?$/i.test(other))) return 'other';
  if (isSign(code) !== undefined) return readCurrency(code ?? '');
  if (sign !== undefined) return readCurrency(sign);
  return (dollarsDigits ?? dollarsWords) ? 'US dollars' : undefined;
}

/** A code in small letters is a word: "try 2". */
function isSign(text: string | undefined): string | undefined {
  return text !== undefined && (/\p{Sc}/u.test(text) || text === text.toUpperCase())
    ? text
    : undefined;
}

/** Whether a match of a Roman numeral is a word after all. */
export function isNoNumeral({ roman }: Groups): boolean {
  return roman !== undefined && readRoman(roman) === undefined;
}

import { monthNumber, patterns, weekdayNumber } from './patterns.ts';
import { numberWords, parts, readDigits, readNumberWords, scales } from './numbers.ts';

/** A number, date, amount or count as it stands in a text. */
export type Figure = AmountFigure | WordFigure | DateFigure;

interface Place {
  /** The characters of the figure. */
  text: string;
  /** Where they begin in the text. */
  index: number;
}

export interface AmountFigure extends Place {
  kind: 'amount';
  /** The number in full: 147500000 for "$147.5 million", 4 for "fourth", NaN for "22,0000". */
  value: number;
  /** `other` is a currency that the ledger does not use, and matches nothing. */
  money?: 'US dollars' | 'other' | undefined;
}

/** A count that gives no number, such as "thousands" or "decades". */
interface WordFigure extends Place {
  kind: 'word';
  word: string;
}

/** A date, as far as the text gives it. */
export interface DateFigure extends Place {
  kind: 'date';
  year?: number | undefined;
  /** 1 for January. */
  month?: number | undefined;
  day?: number | undefined;
  /** 0 for Sunday. */
  weekday?: number | undefined;
  /** Set for "1990s"; `year` is then the first of the ten. */
  decade?: true | undefined;
}

type Groups = Record<string, string | undefined>;

/**
 * The figures of a text, in order: digits, dates, weekdays, months, years,
 * amounts of money, number words, ordinals, fractions and vague counts. Digits
 * that follow a capital letter ("M830A1", "P26") are part of a name and do not
 * count.
 */
export function findFigures(text: string): Figure[] {
  // Of the same length, so that places in the text hold.
  const plain = text.replaceAll(/[\p{Zs}\n]/gu, ' ');
  return [...plain.matchAll(patterns)].flatMap((match) => readMatch(match, plain));
}

function readMatch(match: RegExpMatchArray, plain: string): Figure[] {
  const groups: Groups = match.groups ?? {};
  const place: Place = { text: match[0], index: match.index ?? 0 };
  if (groups['number'] && /\p{Lu}/u.test(plain[place.index - 1] ?? '')) return [];
  if (groups['vague']) return [{ ...place, kind: 'word', word: place.text.toLowerCase() }];
  const value = valueOf(groups);
  if (value === undefined) return readDates(place, groups);
  return [{ ...place, kind: 'amount', value, money: moneyOf(groups) }];
}

function readDates(place: Place, groups: Groups): DateFigure[] {
  const date = (day?: string, month?: string, year?: string, weekday?: string): DateFigure => ({
    ...place,
    kind: 'date',
    day: numberOf(day),
    month: month === undefined ? undefined : monthNumber(month),
    year: numberOf(year),
    weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
  });
  if (groups['span']) {
    return ['from', 'to'].map((end) => date(groups[end], groups['spanMonth'], groups['spanYear']));
  }
  if (groups['dayDate']) {
    return [date(groups['day'], groups['dayMonth'], groups['dayYear'], groups['dayWeekday'])];
  }
  if (groups['monthDate']) {
    const { month, monthYear } = groups;
    if (!/^[a-z]/.test(place.text)) return [date(undefined, month, monthYear)];
    // "may" and "march" in lower case are verbs; a number after them still counts.
    if (monthYear === undefined) return [];
    const index = place.index + place.text.length - monthYear.length;
    return [{ ...date(undefined, undefined, monthYear), text: monthYear, index }];
  }
  if (groups['weekday']) return [date(undefined, undefined, undefined, groups['weekday'])];
  const year = date(undefined, undefined, place.text.slice(0, 4));
  return [groups['decade'] ? { ...year, decade: true } : year];
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** The number that the match stands for, or undefined where it is a date. */
function valueOf({ number, scale, words, fold, fraction, numerator, part, oneOf }: Groups) {
  if (number !== undefined) {
    const factor = scale === undefined ? 1 : scaleOf(scale.toLowerCase());
    // Rounded: 147.5 million must not come out as 147499999.99999997.
    return Math.round(readDigits(number) * factor * 100) / 100;
  }
  if (words !== undefined) return readNumberWords(words);
  if (fold !== undefined) return readNumberWords(fold);
  if (fraction === undefined) return undefined;
  const name = (part ?? oneOf ?? '').toLowerCase();
  const whole = parts.get(name === 'halves' ? 'half' : name.replace(/s$/, '')) ?? Number.NaN;
  return (numberWords.get(numerator?.toLowerCase() ?? '') ?? 1) / whole;
}

function scaleOf(word: string): number {
  const letters: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };
  return letters[word] ?? scales[word] ?? Number.NaN;
}

function moneyOf({ currency, dollars, dollarsInWords }: Groups): AmountFigure['money'] {
  if (currency === undefined) return (dollars ?? dollarsInWords) ? 'US dollars' : undefined;
  return ['$', 'US$'].includes(currency) ? 'US dollars' : 'other';
}

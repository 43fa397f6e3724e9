import { months } from '../lib/months.ts';
import { currencyCode, otherDollars } from './currencies.ts';
import { parts, scales } from './numberWords.ts';
import { any, numberInWord, numberInWords, simpleNumber, vagueCount } from './numbers.ts';
import { romanNumeral } from './roman.ts';

/** Months that other words begin or end with: "dismay", "Marches", "Junes". */
const mistakable = new Set(['March', 'May', 'June', 'August']);
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const shortWeekdays = ['Sun', 'Mon', 'Tues?', 'Weds?', 'Thu(?:rs?)?', 'Fri', 'Sat'];

const month = `(?:${months.join('|')}|(?:Sept|${months.map((name) => name.slice(0, 3)).join('|')})\\b\\.?)(?![\\p{L}\\d_])`;
const weekday = any(weekdays);
const scale = any(Object.keys(scales));
/** Letters right after digits that belong to the number. */
const joined = '(?:mm|cm|km|kg|m)\\b';
const partNames = [...parts.keys()].filter((name) => name !== 'half');
/** A day of a month, as "8", "8th" or "8th of". */
const day = (name: string): string => String.raw`(?<${name}>\d{1,2})(?:st|nd|rd|th)?`;

/** What may say after a number that it is money; its groups end in `end`. */
const moneyAfter = (end: string): string =>
  String.raw`(?=(?<other${end}>${otherDollars})|(?<code${end}> ?${currencyCode}\b)|)(?<dollars${end}> (?:US |American )?dollars?\b)?`;

/** Names of months and weekdays that no other word has in it; the others count there with their capital. */
const ownNames = [...months.filter((name) => !mistakable.has(name)), ...weekdays];
const capitals = `(?-i:${any(mistakable)})`;
/** A longer word with a month or a weekday in it ("wordDecember", "Mondayword"). */
const dateInWord = String.raw`(?<!\p{L})(?:\p{L}+(?:${any(ownNames)}|(?-i:(?<=\p{Ll}))${capitals})\p{L}*|${any(ownNames)}(?!s\b)\p{L}+)`;

const dates = [
  String.raw`(?<monthFirst>\b${month} ${day('firstDay')}(?!\d|[.,]\d|-\p{L})(?:,? (?<firstYear>\d{4})\b)?)`,
  String.raw`(?<numeric>(?<![\d.,/-])(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}(?<separator>[./-])\d{1,2}\k<separator>\d{2,4})(?![\d/-]|[.,]\d))`,
  String.raw`(?<span>\b${day('from')}(?: ?[–-] ?| to | and | or | through | until )${day('to')} (?<spanMonth>${month})(?: (?<spanYear>\d{4})\b)?)`,
  String.raw`(?<dayDate>\b(?:(?<dayWeekday>${weekday}),? )?\b${day('day')}(?: of)? (?<dayMonth>${month})(?: (?<dayYear>\d{4})\b)?)`,
  String.raw`(?<monthDate>\b(?<month>${month})(?: (?<monthYear>\d{4})\b)?)`,
  String.raw`(?<weekday>\b${weekday})s?\b`,
  String.raw`\b(?<shortWeekday>${any(shortWeekdays)})\b\.?`,
  String.raw`(?<decade>\b\d{3}0s\b)`,
  String.raw`(?<year>(?<![\p{L}\d\p{Sc}.,])(?:1[89]|20)\d{2}(?![\d.,]*\d|\p{L}|%| per ?cent\b|\p{Sc}|-\p{L}| ${scale}\b))`,
];

const numbers = [
  String.raw`(?:(?<currency>[A-Z]{0,3}\p{Sc}|(?<!\p{L})${currencyCode}) ?|(?<!\d)(?=\.)|(?<![\d\p{L}]))(?<number>\.?\d(?:[\d.,]*\d)?)(?:(?:[- ]?(?=${scale}\b)|(?=(?:k|m|mn|bn|tn)\b))(?<scale>${scale}|k|mn?|bn|tn)\b)?(?:(?:st|nd|rd|th)\b)?(?:(?!${joined})(?<glued>[\p{L}_]+[\p{L}\d_]*)|(?<signAfter>\p{Sc})(?!\d))?${moneyAfter('Digits')}`,
  // A word with digits in it; what may be a name is told by its form.
  String.raw`(?<name>\p{L}[\p{L}\d_]*[’']?\d[\p{L}\d_]*(?:[.,]\d[\p{L}\d]*)*)`,
  String.raw`(?<fraction>(?:\b(?<numerator>${simpleNumber})[- ])?\b(?<part>halves|quarter|(?:${partNames.join('|')})s)\b|\b(?:an?|one)[- ](?<oneOf>${partNames.join('|')})(?= of\b))`,
  `(?<vague>${vagueCount})`,
  String.raw`\b(?<fold>${simpleNumber.replace(/\\b$/, '')}|${scale})-?fold\b`,
  `(?<words>${numberInWords})${moneyAfter('Words')}`,
  `(?<inWord>${numberInWord}|${dateInWord})`,
  `(?<roman>${romanNumeral})`,
];

/** Every way a figure is written; at the same place, the first that fits is taken. */
export const patterns = new RegExp([...dates, ...numbers].join('|'), 'giu');

/** 1 for "January" or "Jan"; the name must be one that `patterns` finds. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return months.findIndex((each) => each.toLowerCase().startsWith(start)) + 1;
}

/** 0 for "Sunday" or "Sun."; the name must be one that `patterns` finds. */
export function weekdayNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return weekdays.findIndex((each) => each.toLowerCase().startsWith(start));
}

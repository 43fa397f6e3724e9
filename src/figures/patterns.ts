import { months } from '../lib/months.ts';
import { numberInWords, parts, scales, simpleNumber, vagueWords } from './numbers.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const month = `(?:${months.join('|')}|Sept|${months.map((name) => name.slice(0, 3)).join('|')})\\b`;
const weekday = `(?:${weekdays.join('|')})`;
const scale = `(?:${Object.keys(scales).join('|')})`;
const dollars = '(?<dollars> (?:US |American )?dollars?\\b)?';
const partNames = [...parts.keys()].filter((name) => name !== 'half');

/** Every way a figure is written; at the same place, the first that fits is taken. */
export const patterns = new RegExp(
  [
    String.raw`(?<span>\b(?<from>\d{1,2})(?: ?[–-] ?| to | and | or )(?<to>\d{1,2}) (?<spanMonth>${month})(?: (?<spanYear>\d{4})\b)?)`,
    String.raw`(?<dayDate>\b(?:(?<dayWeekday>${weekday}),? )?\b(?<day>\d{1,2}) (?<dayMonth>${month})(?: (?<dayYear>\d{4})\b)?)`,
    String.raw`(?<monthDate>\b(?<month>${month})(?: (?<monthYear>\d{4})\b)?)`,
    String.raw`(?<weekday>\b${weekday})s?\b`,
    String.raw`(?<decade>\b\d{3}0s\b)`,
    String.raw`(?<year>(?<![\p{L}\d\p{Sc}.,])(?:1[89]|20)\d{2}(?![\d.,]*\d|\p{L}))`,
    String.raw`(?:(?<currency>(?:\b[A-Z]{1,3}|(?<!\p{L}))\p{Sc}) ?|(?<!\d))(?<number>\.?\d(?:[\d.,]*\d)?)(?:(?:[- ]?(?=${scale}\b)|(?=(?:k|m|mn|bn|tn)\b))(?<scale>${scale}|k|mn?|bn|tn)\b)?(?:st|nd|rd|th)?${dollars}`,
    String.raw`(?<fraction>(?:\b(?<numerator>${simpleNumber})[- ])?\b(?<part>halves|quarter|(?:${partNames.join('|')})s)\b|\b(?:an?|one)[- ](?<oneOf>${partNames.join('|')})(?= of\b))`,
    String.raw`(?<vague>\b(?:${vagueWords.join('|')})\b)`,
    String.raw`\b(?<fold>${simpleNumber.replace(/\\b$/, '')}|${scale})-?fold\b`,
    String.raw`(?<words>${numberInWords})${dollars.replace('dollars>', 'dollarsInWords>')}`,
  ].join('|'),
  'giu',
);

/** 1 for "January" or "Jan"; the name must be one that `patterns` finds. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return months.findIndex((each) => each.toLowerCase().startsWith(start)) + 1;
}

/** 0 for "Sunday"; the name must be one that `patterns` finds. */
export function weekdayNumber(name: string): number {
  return weekdays.findIndex((each) => each.toLowerCase() === name.toLowerCase());
}

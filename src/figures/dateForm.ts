import { months } from '../lib/months.ts';
import type { DateFigure } from './figure.ts';
import { findFigures } from './figures.ts';

/**
 * What is wrong with a date by itself, whatever the ledger has: its form, its day
 * of the week, a day of the week as a habit, a range that runs backwards or has
 * one day at both ends.
 * `before` is the text up to it.
 */
export function findFormFault(figure: DateFigure, before: string): string | undefined {
  const { text, form, to, day = 0 } = figure;
  if (form === 'numeric')
    return `the date "${text}" is in figures alone; write it as 8 December 2023`;
  if (form === 'month first') {
    return `the date "${text}" is written month first; write "${dayFirst(figure)}"`;
  }
  if (/^\p{L}+days$/u.test(text)) {
    return `the date "${text}" tells a habit, which no entry has; write one day`;
  }
  if (to !== undefined && to === day) {
    return `the date "${text}" names one day twice; write it once, or correct one of the two`;
  }
  if (to !== undefined && to < day && !/ (?:and|or) /.test(text)) {
    return `the range "${text}" ends before it begins; swap its days`;
  }
  return findWrongWeekday(figure) ?? findBackwards(figure, before);
}

/** "8 December 2023". */
function dayFirst({ day, month = 1, year }: DateFigure): string {
  return [day, months[month - 1], year].filter((part) => part !== undefined).join(' ');
}

function findWrongWeekday({ text, year, month, day, weekday }: DateFigure): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (weekday === undefined || weekday === weekdayOf([year, month, day])) return undefined;
  return `the date "${text}" names another day of the week than the calendar`;
}

/** The day of the week of a date in the calendar, 0 for Sunday. */
export function weekdayOf([year, month, day]: readonly [number, number, number]): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Whether the date ends a range ("from 11 January to 5 January 2024") that begins after it. */
function findBackwards(figure: DateFigure, before: string): string | undefined {
  const joint = /(?: to | until | till | through | ?– ?)(?:early |mid-|late )?$/.exec(before);
  if (!joint) return undefined;
  const start = findFigures(before.slice(0, joint.index)).at(-1);
  if (start?.kind !== 'date' || start.index + start.text.length !== joint.index) return undefined;
  const [from, to] = [numberOf(start, figure), numberOf(figure, start)];
  if (from === undefined || to === undefined || from <= to) return undefined;
  return `the range "${start.text}${joint[0]}${figure.text}" ends before it begins; swap its dates`;
}

/** A date as a number to compare by, its year that of the other date where it has none. */
function numberOf(date: DateFigure, other: DateFigure): number | undefined {
  const year = date.year ?? other.year;
  if ((date.year ?? other.year) === undefined && date.month === undefined) return undefined;
  if ((date.month === undefined) !== (other.month === undefined)) return year;
  const sameDays = date.day !== undefined && other.day !== undefined;
  return (year ?? 0) * 1e4 + (date.month ?? 0) * 1e2 + (sameDays ? (date.day ?? 0) : 0);
}

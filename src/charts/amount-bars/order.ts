import type { Choice } from '../choice.ts';
import { isSum } from './measured.ts';
import { type AmountBars, type BarRow, sumOf } from './shape.ts';

/** The rows by the article's values, the largest first and what has none last, by their indices. */
export function rowsByValue(rows: readonly BarRow[]): number[] {
  const valueOf = (i: number): number => {
    const value = rows[i]?.value ?? null;
    return isSum(value) ? value.value : -1;
  };
  return [...rows.keys()].toSorted((a, b) => valueOf(b) - valueOf(a));
}

/** How far down each row moves, where they stand from the top down in the order. */
export function shiftsOf(
  rows: readonly { y: number; bottom: number }[],
  order: readonly number[],
  top: number,
): number[] {
  const shifts: number[] = [];
  let next = top;
  for (const i of order) {
    const { y, bottom } = rows[i] ?? { y: 0, bottom: 0 };
    shifts[i] = next - y;
    next += bottom - y;
  }
  return shifts;
}

/** The order of the rows, unless both are the same, and whose values the bars show, where the record has any. */
export function choicesOf({ rows }: Pick<AmountBars, 'rows'>): Choice[] {
  const last = rows.every(({ value }) => isSum(value)) ? '' : '; last is what has none reported';
  const byValue = rowsByValue(rows);
  const order: Choice = {
    ...{ name: 'order', label: 'Order', all: 'by date', toldAll: 'In the order of dates.' },
    options: [
      { value: 'value', label: 'by value', told: `By the article’s values, largest first${last}.` },
    ],
    orders: { value: byValue },
  };
  const words = 'The words and the table have both.';
  const figures: Choice = {
    ...{ name: 'figures', label: 'Bars', all: 'the article’s', toldAll: 'Bars: the article’s.' },
    options: [
      { value: 'record', label: 'the record’s', told: `Bars: the outside record’s. ${words}` },
      { value: 'both', label: 'both', told: 'Bars: the article’s and, thinner, the record’s.' },
    ],
  };
  return [
    ...(byValue.some((row, i) => row !== i) ? [order] : []),
    ...(rows.some(sumOf) ? [figures] : []),
  ];
}

import type { Money } from './currencies.ts';

/** A number, date, amount or count as it stands in a text. */
export type Figure = AmountFigure | WordFigure | DateFigure | NameFigure;

/** Where a figure stands. */
export interface Place {
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
  money?: Money | undefined;
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
  /** Set where it is written otherwise than day, month, year in words. */
  form?: 'month first' | 'numeric' | undefined;
  /** The other end of a range of days in one month: 11 for the 5 of "5 to 11 January". */
  to?: number | undefined;
}

/**
 * A word with digits or a number in it: a name ("M830A1", "Abdullah II"), or a
 * figure that was hidden in a word ("word13word", "thirteenrounds").
 */
export interface NameFigure extends Place {
  kind: 'name';
}

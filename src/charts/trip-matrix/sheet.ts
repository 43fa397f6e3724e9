import { textWidth } from '../../lib/text.ts';
import type { TripMatrix } from './shape.ts';

/** What a drawing of one width is set out with, in pixels. */
export interface Sheet {
  width: number;
  /** The size of the names; `small` of what stands beside and below them. */
  size: number;
  small: number;
  /** The height of a row. */
  row: number;
  /** Whether the days of the stops stand in the cells. */
  dated: boolean;
  /** Whether days are written in one line, and the columns' names in full. */
  full: boolean;
  /** Where the first column begins, and how wide each of them is. */
  left: number;
  column: number;
}

/** The half of a dot, of a disc with a number, and what is between two of them. */
export const radius = { dot: 4.5, disc: 9, gap: 4 } as const;

/** The names of the rows that count. */
export const sums = { places: 'Places', days: 'Days' } as const;

/** The sheet for a matrix `width` pixels wide. */
export function openSheet({ places, trips }: TripMatrix, width: number): Sheet {
  const size = width < 340 ? 12 : 13;
  const names = [...places.map(({ name, label }) => label ?? name), ...Object.values(sums)];
  const least = Math.ceil(Math.max(...names.map((name) => textWidth(name, size)))) + 8;
  const column = Math.floor((width - least) / Math.max(1, trips.length));
  return {
    ...{ width, size, small: 12, column },
    row: width < 760 ? 24 : 28,
    dated: width >= 760,
    full: width >= 560,
    left: width - column * trips.length,
  };
}

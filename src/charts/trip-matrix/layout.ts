import type { Spot } from '../answer.ts';
import { layoutCells, type Dot } from './cells.ts';
import { layoutHead } from './head.ts';
import { layoutKey } from './keyLines.ts';
import { layoutMaps, type TripMap } from './miniature.ts';
import type { TripMatrix } from './shape.ts';
import { openSheet, type Sheet, sums } from './sheet.ts';
import { placeText, type Text } from './text.ts';
import { countDays, countPlaces } from './trips.ts';

/** Everything in one drawing of the matrix, in pixels. */
export interface MatrixLayout {
  width: number;
  height: number;
  /** The heights of the lines above the rows; `body` are the first and that above the sums. */
  rules: number[];
  body: number[];
  /** What stands behind the main trip. */
  tints: { x: number; y: number; width: number; height: number }[];
  maps: TripMap[];
  dots: Dot[];
  texts: Text[];
  /** The heads of the trips, with their columns, and the rows of the places. */
  spots: Spot[];
}

/** The matrix in a drawing `width` pixels wide. */
export function layoutMatrix(chart: TripMatrix, width: number): MatrixLayout {
  const sheet = openSheet(chart, width);
  const { places, trips } = chart;
  const head = layoutHead(chart, sheet);
  const { height, maps } = layoutMaps(chart, sheet, head.height);
  const top = head.height + height;
  const cells = layoutCells(chart, sheet, top);
  const end = top + places.length * sheet.row;
  const foot = end + 2 * sheet.row;
  const key = layoutKey(chart, sheet, foot + 8);
  return {
    width,
    height: Math.ceil(foot + 8 + key.height),
    rules: places.slice(1).map((_, i) => top + (i + 1) * sheet.row),
    body: [top, end, foot],
    tints: trips.flatMap(({ main }, i) =>
      main
        ? { x: Math.round(sheet.left + i * sheet.column), y: 0, width: sheet.column, height: foot }
        : [],
    ),
    maps,
    dots: [...cells.dots, ...key.dots],
    texts: [...head.texts, ...cells.texts, ...layoutSums(chart, sheet, end), ...key.texts],
    spots: [
      ...trips.map(({ id }, i) => {
        const column = { x: sheet.left + i * sheet.column, y: 0, width: sheet.column };
        return {
          of: id,
          boxes: [
            { ...column, height: top },
            { ...column, height: foot },
          ],
        };
      }),
      ...places.map(({ id }, i) => ({
        of: id,
        boxes: [{ x: 0, y: top + i * sheet.row, width, height: sheet.row }],
      })),
    ],
  };
}

/** The places and days of each trip, in two rows below all others. */
function layoutSums({ trips }: TripMatrix, sheet: Sheet, top: number): Text[] {
  const { size, row, left, column, dated } = sheet;
  return (['places', 'days'] as const).flatMap((sum, i) => {
    const y = Math.round(top + (i + 0.5) * row + size * 0.36);
    const count = { places: countPlaces, days: countDays }[sum];
    return [
      placeText({ words: sums[sum], x: 0, y, anchor: 'start', kind: 'name' }, size),
      ...trips.map((trip, each) => {
        const x = left + each * column + (dated ? 8 : column / 2);
        const anchor = dated ? ('start' as const) : ('middle' as const);
        const words = String(count(trip));
        return placeText(
          { words, x: Math.round(x), y, anchor, kind: 'sum', main: trip.main },
          size,
        );
      }),
    ];
  });
}

import { formatDays } from '../../format/dates.ts';
import { ordinal } from '../../lib/ordinal.ts';
import { textWidth } from '../../lib/text.ts';
import type { TripMatrix } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { placeText, type Text } from './text.ts';
import { daysOf } from './trips.ts';
import { nameOf } from './words.ts';

/** Between two lines of a column's head. */
const leading = 15;

/** The names of the trips and their days, all in two lines where one has no room in one. */
export function layoutHead(
  chart: TripMatrix,
  { size, small, left, column, dated, full }: Sheet,
): { height: number; texts: Text[] } {
  const days = chart.trips.map((trip) => formatDays(daysOf(trip)).replace(' to ', '–'));
  const broken = days.some((each) => textWidth(each, small) > column - 8);
  const heads = chart.trips.map(({ main }, i) => ({
    name: full ? nameOf(i, chart) : ordinal(i + 1),
    days: broken ? breakDays(days[i] ?? '') : [days[i] ?? ''],
    main,
    x: Math.round(left + i * column + (dated ? 8 : column / 2)),
  }));
  const lines = Math.max(0, ...heads.map(({ days }) => days.length));
  const anchor = dated ? ('start' as const) : ('middle' as const);
  const texts = heads.flatMap(({ name, days, main, x }) => [
    placeText({ words: name, x, y: 5 + size, anchor, kind: 'head', main }, size),
    ...days.map((words, i) => {
      const y = 5 + size + (i + 1) * leading;
      return placeText({ words, x, y, anchor, kind: 'days', main }, small);
    }),
  ]);
  return { height: 12 + size + lines * leading, texts };
}

/** The days in two lines, broken before the month or after the dash: "30 Nov–", "1 Dec". */
function breakDays(days: string): string[] {
  const [first = '', last] = days.split('–');
  const between = first.includes('\u00a0') && last !== undefined;
  return between ? [`${first}–`, last] : days.split('\u00a0');
}

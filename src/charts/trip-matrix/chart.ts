import { type ChartKind, drawAll } from '../chart.ts';
import { drawCardMatrix } from './card.ts';
import { checkMatrix, wordsOf } from './check.ts';
import { datasetOf } from './dataset.ts';
import { drawMatrix } from './draw.ts';
import { drawDefs } from '../base-map/layers.ts';
import { readBases } from './miniature.ts';
import { layoutMatrix } from './layout.ts';
import { type TripMatrix, tripMatrixShape } from './shape.ts';
import { findFaults } from './text.ts';
import { claimsOf, daysOf } from './trips.ts';
import { answersOf, tableOf } from './words.ts';

/** Places by trips: what each trip took in, and in which order the last one did. */
export const tripMatrix: ChartKind<TripMatrix> = {
  shape: tripMatrixShape,
  entriesOf: ({ trips }) =>
    trips.flatMap((trip) => [
      ...trip.claims,
      ...trip.stops.flatMap((stop) => claimsOf(stop, trip)),
    ]),
  wordsOf,
  check: checkMatrix,
  budget: 9500,
  sheet: 'base-map',
  card: { place: 'beside', draw: drawCardMatrix },
  draw: (chart, content) => ({
    drawings: drawAll((width) => {
      const layout = layoutMatrix(chart, width);
      const faults = findFaults(layout.texts, layout.dots, layout);
      if (faults.length > 0) throw new Error(`at ${width} pixels, ${faults.join('; ')}`);
      return { ...drawMatrix(chart.slug, layout, chart.title), spots: layout.spots };
    }),
    ...(chart.miniature && { defs: drawDefs(readBases(chart, chart.miniature)) }),
    answers: answersOf(chart),
    table: tableOf(chart),
    dataset: datasetOf(chart, content),
    covers: coverOf(chart),
  }),
};

function coverOf({ trips }: TripMatrix): string {
  const days = trips.map(daysOf).flatMap(({ from, to = from }) => [from, to]);
  return `${days.toSorted()[0]}/${days.toSorted().at(-1)}`;
}

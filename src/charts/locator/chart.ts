import { readGeography } from '../base-map/geography.ts';
import { drawDefs } from '../base-map/layers.ts';
import { type ChartKind, drawAll } from '../chart.ts';
import { checkLocator, wordsOf } from './check.ts';
import { datasetOf } from './dataset.ts';
import { drawLocator } from './draw.ts';
import { drawCardLocator } from './drawCard.ts';
import { layoutLocator } from './layout.ts';
import { findFaults } from './room.ts';
import { spotsOf } from './spots.ts';
import { type Locator, locatorShape, shownOn } from './shape.ts';
import { answersOf, tableOf } from './words.ts';

/** A map of places, each as exact as it is reported, with a few words of what is said to have happened there. */
export const locator: ChartKind<Locator> = {
  shape: locatorShape,
  entriesOf: ({ places }) => places.flatMap(({ cites }) => cites),
  wordsOf,
  check: checkLocator,
  budget: 10_000,
  sheet: 'base-map',
  draw: (chart, content) => ({
    drawings: drawAll((width) => {
      const layout = layoutLocator(chart, width);
      const faults = findFaults(layout);
      if (faults.length > 0) throw new Error(`at ${width} pixels, ${faults.join('; ')}`);
      return { ...drawLocator(chart.slug, layout, chart.title), spots: spotsOf(layout) };
    }),
    defs: drawDefs({ [chart.slug]: readGeography(chart.map, shownOn(chart)) }),
    answers: answersOf(chart),
    table: tableOf(chart),
    dataset: datasetOf(chart, content),
    covers: coverOf(chart),
  }),
  card: { place: 'bleed', draw: drawCardLocator },
};

function coverOf({ places }: Locator): string {
  const days = places.flatMap(({ when }) => [when.from, when.to ?? when.from]).toSorted();
  return `${days[0]}/${days.at(-1)}`;
}

import { type ChartKind, drawAll } from '../chart.ts';
import { drawCardMap } from './drawCard.ts';
import { checkRoute, wordsOf } from './check.ts';
import { datasetOf } from './dataset.ts';
import { readGeography } from '../base-map/geography.ts';
import { drawDefs } from '../base-map/layers.ts';
import { drawMap } from './draw.ts';
import { layoutMap } from './layout.ts';
import { findFaults } from './room.ts';
import { shownOn, type RouteMap, routeMapShape } from './shape.ts';
import { describeStops, keyOf, tableOf } from './words.ts';

/** A map of a journey: the places that were listed as areas, the stops as numbers in their order. */
export const routeMap: ChartKind<RouteMap> = {
  shape: routeMapShape,
  entriesOf: ({ listed, stops }) => [
    ...listed.map(({ fact }) => fact),
    ...stops.map(({ claim }) => claim),
  ],
  wordsOf,
  check: checkRoute,
  budget: 12_000,
  sheet: 'base-map',
  draw: (chart, content) => ({
    drawings: drawAll((width) => {
      const layout = layoutMap(chart, width);
      const faults = findFaults(layout);
      if (faults.length > 0) {
        throw new Error(`at ${width} pixels, ${faults.join('; ')}`);
      }
      return drawMap(chart.slug, layout, chart.title);
    }),
    defs: drawDefs(chart.slug, readGeography(chart.map, shownOn(chart))),
    key: keyOf(chart),
    sentences: describeStops(chart),
    table: tableOf(chart),
    dataset: datasetOf(chart, content),
    covers: coverOf(chart),
  }),
  card: { place: 'bleed', draw: drawCardMap },
};

function coverOf({ stops }: RouteMap): string {
  const days = stops.flatMap(({ when }) => [when.from, when.to ?? when.from]).toSorted();
  return `${days[0]}/${days.at(-1)}`;
}

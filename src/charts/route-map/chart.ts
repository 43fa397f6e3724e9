import type { Spot } from '../answer.ts';
import { type ChartKind, drawAll, type Drawing, type Width } from '../chart.ts';
import { drawCardMap } from './drawCard.ts';
import { checkRoute, wordsOf } from './check.ts';
import { datasetOf } from './dataset.ts';
import { readGeography } from '../base-map/geography.ts';
import { drawDefs } from '../base-map/layers.ts';
import { drawMap, enlargedName } from './draw.ts';
import { readEnlarged } from './enlargement.ts';
import { layoutMap } from './layout.ts';
import { spotsOf } from './spots.ts';
import { findFaults } from './room.ts';
import { shownOn, type RouteMap, routeMapShape } from './shape.ts';
import { answersOf, keyOf, tableOf } from './words.ts';

/** A map of a journey: the places that were listed as areas, the stops as numbers in their order. */
export const routeMap: ChartKind<RouteMap> = {
  shape: routeMapShape,
  entriesOf: ({ listed, stops }) => [
    ...listed.map(({ fact }) => fact),
    ...stops.map(({ claim }) => claim),
  ],
  wordsOf,
  check: checkRoute,
  budget: 13_200,
  sheet: 'base-map',
  draw: (chart, content) => {
    const { slug, enlarged } = chart;
    const base = { [slug]: readGeography(chart.map, shownOn(chart)) };
    const larger = enlarged && { [enlargedName(slug)]: readEnlarged(chart, enlarged) };
    return {
      drawings: drawAll((width) => drawAt(chart, width)),
      defs: drawDefs({ ...base, ...larger }),
      ...(larger && {
        bare: { drawings: drawAll((width) => drawAt(chart, width, false)), defs: drawDefs(base) },
      }),
      key: keyOf(chart),
      answers: answersOf(chart),
      table: tableOf(chart),
      dataset: datasetOf(chart, content),
      covers: coverOf(chart),
    };
  },
  card: { place: 'bleed', draw: drawCardMap },
};

/** Throws where a reader could not tell things apart. */
function drawAt(chart: RouteMap, width: Width, isWhole = true): Drawing & { spots: Spot[] } {
  const layout = layoutMap(chart, width, isWhole);
  const faults = findFaults(layout);
  if (faults.length > 0) throw new Error(`at ${width} pixels, ${faults.join('; ')}`);
  return { ...drawMap(chart.slug, layout, chart.title), spots: spotsOf(layout) };
}

function coverOf({ stops }: RouteMap): string {
  const days = stops.flatMap(({ when }) => [when.from, when.to ?? when.from]).toSorted();
  return `${days[0]}/${days.at(-1)}`;
}

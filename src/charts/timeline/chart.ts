import { type ChartKind, drawAll } from '../chart.ts';
import { findFaults } from '../time-axis/text.ts';
import { drawCardTimeline } from './card.ts';
import { checkTimeline, wordsOf } from './check.ts';
import { datasetOf } from './dataset.ts';
import { drawTimeline } from './draw.ts';
import { eventsOf, itemsOf } from './items.ts';
import { layoutTimeline } from './layout.ts';
import { partsOf } from './placed.ts';
import { type Timeline, timelineShape } from './shape.ts';
import { spotsOf } from './spots.ts';
import { answersOf, choicesOf, tableOf } from './words.ts';

/** The events of the ledger on one line of time, each as exactly as its date is known, by matter. */
export const timeline: ChartKind<Timeline> = {
  shape: timelineShape,
  entriesOf: (chart, ledger) => [
    ...chart.bands.map(({ claim }) => claim),
    ...eventsOf(chart, ledger).flatMap(({ cite }) => cite),
  ],
  wordsOf,
  check: checkTimeline,
  budget: 10_000,
  sheet: 'time-axis',
  card: { place: 'beside', draw: drawCardTimeline },
  draw: (chart, content) => {
    const items = itemsOf(chart, content);
    return {
      drawings: drawAll((width) => {
        const layout = layoutTimeline(chart, items, width);
        const faults = findFaults(partsOf(layout), width, layout.height);
        if (faults.length > 0) throw new Error(`at ${width} pixels, ${faults.join('; ')}`);
        return { ...drawTimeline(chart.slug, layout, chart.title), spots: spotsOf(layout) };
      }),
      answers: answersOf(items),
      table: tableOf(chart, items, content),
      choices: choicesOf(chart, items),
      dataset: datasetOf(chart, items, content),
      covers: `${chart.from}/${chart.to}`,
    };
  },
};

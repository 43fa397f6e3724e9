import { type ChartKind, drawAll } from '../chart.ts';
import { findFaults } from '../time-axis/text.ts';
import { drawCardStrip } from './card.ts';
import { checkStrip, wordsOf } from './check.ts';
import { datasetOf } from './dataset.ts';
import { drawStrip } from './draw.ts';
import { layoutStrip } from './layout.ts';
import { spotsOf } from './spots.ts';
import { type TimeStrip, timeStripShape } from './shape.ts';
import { answersOf, tableOf } from './words.ts';

/** One line of true time: spans of days above it, sums of money on their days below it. */
export const timeStrip: ChartKind<TimeStrip> = {
  shape: timeStripShape,
  entriesOf: ({ start, spans, marks }) => [
    ...[start.entry, ...spans.map(({ claim }) => claim)],
    ...marks.flatMap(({ facts }) => facts),
  ],
  wordsOf,
  check: checkStrip,
  budget: 5000,
  sheet: 'time-axis',
  card: { place: 'foot', draw: drawCardStrip },
  draw: (chart, content) => ({
    drawings: drawAll((width) => {
      const layout = layoutStrip(chart, width);
      const faults = findFaults(layout.texts, width, layout.height);
      if (faults.length > 0) throw new Error(`at ${width} pixels, ${faults.join('; ')}`);
      return { ...drawStrip(chart.slug, layout, chart.title), spots: spotsOf(chart, layout) };
    }),
    answers: answersOf(chart),
    table: tableOf(chart),
    dataset: datasetOf(chart, content),
    covers: `${chart.from}/${chart.to}`,
  }),
};

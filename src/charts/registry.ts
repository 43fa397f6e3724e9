import { correctionsOfChart } from '../content/corrections.ts';
import type { Content } from '../content/load.ts';
import { formatDate } from '../format/dates.ts';
import { joinUnits } from '../format/typography.ts';
import type { ChartContent } from '../ledger/charts.ts';
import { amountBars } from './amount-bars/chart.ts';
import type { CardRoom, Chart, ChartKind } from './chart.ts';
import { locator } from './locator/chart.ts';
import { routeMap } from './route-map/chart.ts';
import { timeStrip } from './time-strip/chart.ts';
import { timeline } from './timeline/chart.ts';
import { tripMatrix } from './trip-matrix/chart.ts';

/** Every kind of chart, by the name that `kind:` in a content file gives. */
export const kinds: Readonly<Record<string, ChartKind>> = {
  'amount-bars': amountBars,
  locator,
  'route-map': routeMap,
  'time-strip': timeStrip,
  timeline,
  'trip-matrix': tripMatrix,
};

/** The chart of a content file, drawn. Throws, worded, where something has no room. */
export function drawChart(chart: ChartContent, content: Content): Chart {
  const kind = kinds[chart.kind];
  if (!kind) throw new Error(`There is no kind of chart "${chart.kind}" (${chart.file}).`);
  const { slug, page, data } = chart;
  const drawn = kind.draw(chart, content);
  const { card } = kind;
  const corrected = correctionsOfChart(slug, content).map(
    ({ date, change }) => `Corrected on ${formatDate(date)}: ${change}`,
  );
  return {
    ...{ slug, kind: chart.kind, budget: kind.budget, page, data },
    label: chart.label,
    title: joinUnits(chart.title),
    measure: joinUnits(chart.measure),
    summary: joinUnits(chart.description),
    description: joinUnits([chart.description, ...drawn.answers.map(({ text }) => text)].join(' ')),
    source: joinUnits(chart.source),
    credit: joinUnits(chart.credit),
    notes: [...chart.notes.map(joinUnits), ...corrected],
    more: chart.more.map(joinUnits),
    entries: [...new Set(kind.entriesOf(chart, content.ledger))],
    ...drawn,
    ...(card && {
      card: { place: card.place, draw: (room: CardRoom) => card.draw(chart, room, content) },
    }),
  };
}

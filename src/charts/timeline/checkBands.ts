import type { Checker } from '../../checks/checker.ts';
import type { ChartContent } from '../../ledger/charts.ts';
import type { TimeStrip } from '../time-strip/shape.ts';
import { extentOf } from './extent.ts';
import { type Band, type Timeline, whenOfBand } from './shape.ts';

/** Adds what is wrong with the bands: their days, their events, and where another line of time differs. */
export function checkBands(chart: Timeline, checker: Checker): void {
  const { bands, from, to } = chart;
  for (const [i, band] of bands.entries()) {
    checker.cite(band, [band.claim]);
    checker.checkWhen(band, whenOfBand(band), [band.claim]);
    if (band.to < band.from) checker.add(band, 'ends before it begins.', 'Swap "from" and "to".');
    if (band.from < from || band.to > to) {
      const what = `is not between ${from} and ${to}, the days of the line.`;
      checker.add(band, what, 'Correct one of them.');
    }
    const before = bands[i - 1];
    if (before && before.to >= band.from) {
      const what = `begins before "${before.id}" has ended.`;
      checker.add(band, what, 'Put the bands in the order of time; they may not overlap.');
    }
    checkEvents(band, chart, checker);
    for (const other of checker.ledger.charts) {
      if (isTimeStrip(other)) checkStrip(band, other, checker);
    }
  }
}

/** An event drawn as a band rests on its claim, or lies within its days. */
function checkEvents(band: Band, chart: Timeline, checker: Checker): void {
  for (const id of band.events) {
    const event = checker.ledger.events.find((each) => each.id === id);
    if (!event) continue;
    const extent = extentOf(event.when, chart);
    if (event.cite.includes(band.claim) || (extent.from >= band.from && extent.to <= band.to))
      continue;
    const what = `is drawn of the event "${id}", which neither cites "${band.claim}" nor lies within its days.`;
    checker.add(band, what, 'Take the event out, or correct the days.');
  }
}

/** The days are those of the span that another chart draws of the same claim. */
function checkStrip(band: Band, strip: TimeStrip, checker: Checker): void {
  const span = strip.spans.find(({ claim }) => claim === band.claim);
  if (!span) return;
  const write = ({ from, to, main }: Pick<Band, 'from' | 'to' | 'main'>): string =>
    `${from} to ${to}${main ? ', main' : ''}`;
  if (write(span) === write(band)) return;
  const what = `has "${write(band)}", where "${span.id}" in ${strip.file} has "${write(span)}".`;
  checker.add(band, what, 'Make the two agree.');
}

function isTimeStrip(chart: ChartContent): chart is TimeStrip {
  return chart.kind === 'time-strip';
}

import type { Checker } from '../../checks/checker.ts';
import type { Event } from '../../ledger/schema.ts';
import type { Words } from '../chart.ts';
import { checkMost } from '../most.ts';
import { checkBands } from './checkBands.ts';
import { extentOf } from './extent.ts';
import { eventsOf } from './items.ts';
import type { Timeline } from './shape.ts';

/** The words of the matters, the pairs and the key. */
export function wordsOf({ cites, noun, keys, matters, pairs }: Timeline): Words[] {
  const own = [
    ['noun', noun] as const,
    ...Object.entries(keys).map(([key, text]) => [`keys.${key}`, text] as const),
  ];
  return [
    ...own.map(([field, text]) => ({ field, text, cites })),
    ...[...matters, ...pairs].map((row) => ({ of: row, field: 'label', text: row.label, cites })),
  ];
}

/** Adds what is wrong with the timeline, and with the events as it draws them: none is left out. */
export function checkTimeline(chart: Timeline, checker: Checker): void {
  const { matters, bands, pairs, from, to, magnified } = chart;
  for (const rows of [matters, bands, pairs]) checker.checkUnique(rows);
  checkBands(chart, checker);
  checkNames(chart, checker);
  const events = eventsOf(chart, checker.ledger);
  for (const event of events) checkEvent(event, chart, checker);
  const at = (field: string): { id: string } =>
    checker.alias({ file: chart.file, line: chart.lines[field] ?? 1 }, chart.slug);
  checkMost(at('kind'), 'events', events.length, checker);
  if (to <= from) checker.add(at('to'), 'ends before it begins.', 'Swap "from" and "to".');
  if (magnified.from > from && magnified.from <= to) return;
  const what = `has "magnified" from ${magnified.from}, which is not within ${from} to ${to}.`;
  checker.add(at('magnified'), what, 'Correct one of them.');
}

/** Every event is drawn: it has a matter and a short title, and lies within the days of the line. */
function checkEvent(event: Event, chart: Timeline, checker: Checker): void {
  const { file, from, to, line, matters } = chart;
  const known = matters.map(({ id }) => id);
  if (event.short === undefined) {
    const what = `has no "short" title, by which ${file} draws it.`;
    checker.add(event, what, 'Give one, or name the event under the "events" of a band.');
  }
  if (event.id === line) {
    if (event.matter === undefined) return;
    checker.add(event, `has a "matter", and is the "line" of ${file} across all.`, 'Take it out.');
  } else if (event.matter === undefined || !known.includes(event.matter)) {
    const has = event.matter === undefined ? 'no "matter"' : `the matter "${event.matter}"`;
    const what = `has ${has}, and ${file} draws events by matter.`;
    checker.add(event, what, `Use one of: ${known.join(', ')}.`);
  }
  const extent = extentOf(event.when, chart);
  if (extent.from >= from && extent.to <= to && extent.from <= extent.to) return;
  const what = `is not between ${from} and ${to}, the days of the line of ${file}.`;
  checker.add(event, what, 'Correct one of them.');
}

/** What the chart names is there, and is drawn as it is named. */
function checkNames(chart: Timeline, checker: Checker): void {
  const { file, lines, slug, matters, banded, line, bands, pairs } = chart;
  const events = new Set(checker.ledger.events.map(({ id }) => id));
  const at = (field: string): { id: string } =>
    checker.alias({ file, line: lines[field] ?? 1 }, slug);
  const home = 'content/events.yml';
  checker.refer(
    at('banded'),
    'banded',
    [banded],
    new Set(matters.map(({ id }) => id)),
    'its "matters"',
  );
  if (line !== undefined) checker.refer(at('line'), 'line', [line], events, home);
  for (const band of bands) checker.refer(band, 'events', band.events, events, home);
  const drawn = eventsOf(chart, checker.ledger);
  for (const pair of pairs) {
    checker.refer(pair, 'events', pair.events, events, home);
    const [one, other] = pair.events.map((id) => drawn.find((event) => event.id === id));
    if (one && other && one.matter === other.matter && one.when.from < other.when.from) continue;
    if (!pair.events.every((id) => events.has(id))) continue;
    const what = 'joins two events that are not drawn in this order, in a lane of one matter.';
    checker.add(pair, what, 'Name two events of one matter, the earlier first.');
  }
}

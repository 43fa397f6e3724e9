import type { Mark, Span, TimeStrip } from '../../../src/charts/time-strip/shape.ts';

export const span = (id: string, from: string, to: string, main = false): Span => ({
  ...{ id, from, to, main },
  where: 'Visby',
  claim: `x01-${id}`,
});

export const mark = (id: string, on: string, value: number): Mark => ({
  ...{ id, on },
  label: 'A lens',
  amount: { value, unit: 'US dollars', qualifier: 'more than' },
  facts: [`p01-${id}`],
});

/** An invented line of a hundred days, with two voyages above it and two grants below. */
export const strip: TimeStrip = {
  slug: 'voyages',
  file: 'content/charts/voyages.yml',
  lines: {},
  kind: 'time-strip',
  page: 'index',
  label: 'The chart',
  title: 'Two grants came before the voyage',
  measure: 'January to April 2030',
  description: 'A line of time.',
  source: 'The Harbour Post.',
  credit: 'The Harbour Post',
  notes: [],
  more: [],
  caption: 'The days',
  data: { name: 'Days', description: 'The days of the voyages.', measures: ['date'] },
  cites: [],
  from: '2030-01-01',
  to: '2030-04-10',
  start: { id: 'lit', label: 'the lamp is lit', entry: 'p01-lit' },
  noun: 'voyage',
  spans: [
    span('first', '2030-01-11', '2030-01-20'),
    span('last', '2030-04-06', '2030-04-10', true),
  ],
  marked: 'Granted without a vote of the harbours',
  markedShort: 'Granted, no vote',
  marks: [mark('lens', '2030-02-20', 2_000_000), mark('oil', '2030-03-20', 450_000_000)],
};

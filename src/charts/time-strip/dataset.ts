import type { Content } from '../../content/load.ts';
import { ordinal } from '../../lib/ordinal.ts';
import { type Cell, column, type Dataset, sourcedCells, sourcedColumns } from '../dataset.ts';
import { type TimeStrip, whenOfDay, whenOfSpan } from './shape.ts';

/** The first day, the spans and the marks, each with its source. */
export function datasetOf(chart: TimeStrip, content: Content): Dataset {
  const { from, start, noun, spans, marks } = chart;
  const none: Cell[] = [null, null, null];
  return {
    columns: [
      column('what', 'string', 'What', 'A day, a span of days, or a sum approved on a day'),
      column('details', 'string', 'Details', 'Where it was, or what it was'),
      column('amount', 'number', 'Amount', 'In full; empty for what is no sum'),
      column('unit', 'string', 'Unit', 'What is counted'),
      column('qualifier', 'string', 'Qualifier', 'exact, about, more than, at least'),
      ...sourcedColumns,
    ],
    rows: [
      [
        ...['first day', start.label, ...none],
        ...sourcedCells(whenOfDay(from), start.entry, content),
      ],
      ...spans.map((span, i) => [
        ...[`${ordinal(i + 1)} ${noun}`, span.where, ...none],
        ...sourcedCells(whenOfSpan(span), span.claim, content),
      ]),
      ...marks.map(({ label, on, amount: { value, unit, qualifier }, facts: [fact = ''] }) => [
        ...['approval', label, value, unit, qualifier],
        ...sourcedCells(whenOfDay(on), fact, content),
      ]),
    ],
  };
}

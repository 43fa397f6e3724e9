import { z } from 'zod';
import type { ChartContent } from '../../ledger/charts.ts';
import type { When } from '../../ledger/schema.ts';
import { chartFields } from '../../ledger/shapes/chart.ts';
import {
  amountShape,
  id,
  list,
  partialDateShape,
  text,
  unique,
} from '../../ledger/shapes/common.ts';

const day = partialDateShape.refine((date) => date.length === 10, 'must be a day, YYYY-MM-DD');

const spanShape = z.strictObject({
  id,
  from: day,
  to: day,
  /** Where it was, in the claim's own names. */
  where: text,
  /** The one that all the others lead up to. */
  main: z.boolean().default(false),
  claim: id,
});

const markShape = z.strictObject({
  id,
  label: text,
  on: day,
  amount: amountShape,
  facts: unique(id).min(1),
});

export const timeStripShape = z.strictObject({
  ...chartFields,
  kind: z.literal('time-strip'),
  /** The first and the last day of the line. */
  from: day,
  to: day,
  /** What happened on the first day, and the entry that says so. */
  start: z.strictObject({ id, label: text, entry: id }),
  /** What a span is, in a word that follows "1st". */
  noun: text,
  spans: list(spanShape),
  /** What the marks are, and the same for where there is little room. */
  marked: text,
  markedShort: text,
  marks: z.array(markShape).min(1),
});

/** The content of a line of time: spans above it, sums of money on their days below it. */
export type TimeStrip = z.infer<typeof timeStripShape> &
  Pick<ChartContent, 'slug' | 'file' | 'lines'>;
export type Span = TimeStrip['spans'][number];
export type Mark = TimeStrip['marks'][number];

/** The days of a span as the ledger writes dates. */
export function whenOfSpan({ from, to }: Pick<Span, 'from' | 'to'>): When {
  return from === to ? { from, precision: 'day' } : { from, to, precision: 'range' };
}

/** The day of a mark as the ledger writes dates. */
export function whenOfDay(on: string): When {
  return { from: on, precision: 'day' };
}

import { z } from 'zod';
import type { ChartContent } from '../../ledger/charts.ts';
import { chartFields } from '../../ledger/shapes/chart.ts';
import { amountShape, id, text, unique, whenShape } from '../../ledger/shapes/common.ts';

/** A figure of the outside record, by the claim that gives it. */
const outsideFigureShape = z.strictObject({
  claim: id,
  measure: z.enum(['value', 'quantity']),
  amount: amountShape,
  /** What it stands for, in the table and the data. */
  label: text,
  /** Whether it is a part of the row's value, which a notch in the bar shows. */
  part: z.boolean().default(false),
  /** Whether it is the record's own sum for the row, which has a bar where a reader chooses the record's. */
  whole: z.boolean().default(false),
});

/** What the outside record says of a row, in words that the chart draws. */
const remarkShape = z.strictObject({
  words: text,
  figures: unique(outsideFigureShape).min(1),
});

const rowShape = z.strictObject({
  id,
  label: text,
  /** The day, or the period; absent for what was still waiting. Rows stand in its order. */
  when: whenShape.optional(),
  /** The line above the label: the date and how far the matter had come. */
  lead: text,
  /** How far it had come, in the table and in sentences. */
  status: text,
  /** Null where its facts report none. */
  value: amountShape.nullable(),
  /** Null where its facts report none. */
  quantity: amountShape.nullable(),
  /** The quantity in words, or that it was not reported. */
  items: text,
  /** A row that was not approved is drawn as a dashed outline. */
  approved: z.boolean(),
  /** Whether an emergency provision took the place of the usual review. */
  emergency: z.boolean(),
  /** The facts of the article that the row draws. */
  facts: unique(id).min(1),
  record: unique(remarkShape).default([]),
});

/** The content file of a chart of bars for money, with quantities in words beside them. */
export const amountBarsShape = z.strictObject({
  ...chartFields,
  kind: z.literal('amount-bars'),
  rows: z.array(rowShape).min(1, 'must have at least one row'),
});

export type AmountBars = z.infer<typeof amountBarsShape> &
  Pick<ChartContent, 'slug' | 'file' | 'lines'>;
export type BarRow = AmountBars['rows'][number];
export type OutsideFigure = z.infer<typeof outsideFigureShape>;

/** The record's own sum for a row, where it reports one. */
export function sumOf(row: BarRow): OutsideFigure | undefined {
  return outsideOf(row).find(({ whole }) => whole);
}

/** The figures of the outside record that a row shows, in order. */
export function outsideOf({ record }: BarRow): OutsideFigure[] {
  return record.flatMap(({ figures }) => figures);
}

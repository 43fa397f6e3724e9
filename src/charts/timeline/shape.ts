import { z } from 'zod';
import type { ChartContent } from '../../ledger/charts.ts';
import type { When } from '../../ledger/schema.ts';
import { chartFields } from '../../ledger/shapes/chart.ts';
import { dayShape, id, ids, list, text } from '../../ledger/shapes/common.ts';

const matterShape = z.strictObject({
  id,
  /** What the events of it are about, as the name of their lane. */
  label: text.max(20),
  /** How the days of its events are marked. */
  mark: z.enum(['ring', 'square']),
});

const bandShape = z.strictObject({
  id,
  from: dayShape,
  to: dayShape,
  /** The one that all the others lead up to. */
  main: z.boolean().default(false),
  claim: id,
  /** The events that are drawn as this band, and not by themselves. */
  events: ids,
});

const pairShape = z.strictObject({
  id,
  /** Two events of one matter, in the order of time. */
  events: z.tuple([id, id]),
  /** What joins them. */
  label: text.max(24),
});

export const timelineShape = z.strictObject({
  ...chartFields,
  kind: z.literal('timeline'),
  /** The first and the last day of the line. */
  from: dayShape,
  to: dayShape,
  /** What the events are sorted by, in order; each event of content/events.yml names one. */
  matters: z.array(matterShape).min(1),
  /** The event that is a line across all matters: the day of the article. */
  line: id.optional(),
  /** The matter that the bands belong to, and what a band is, in a word that follows "1st". */
  banded: id,
  noun: text,
  bands: list(bandShape),
  pairs: list(pairShape),
  /** From which day on a day is so many times as tall, where the line of time is upright. */
  magnified: z.strictObject({ from: dayShape, times: z.int().min(2).max(20) }),
  /** What the forms mean: a known day, about a day, within a time, from a time on. */
  keys: z.strictObject({ day: text, about: text, within: text, since: text }),
});

/** The content of a timeline: its window, matters and bands; the events are those of the ledger. */
export type Timeline = z.infer<typeof timelineShape> &
  Pick<ChartContent, 'slug' | 'file' | 'lines'>;
export type Band = Timeline['bands'][number];

/** The days of a band as the ledger writes dates. */
export function whenOfBand({ from, to }: Pick<Band, 'from' | 'to'>): When {
  return from === to ? { from, precision: 'day' } : { from, to, precision: 'range' };
}

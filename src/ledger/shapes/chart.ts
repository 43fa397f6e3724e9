import { z } from 'zod';
import { id, ids, text, unique } from './common.ts';

/**
 * What the content file of every chart has, `content/charts/<slug>.yml`. Each
 * kind of chart adds its rows. All words are checked for figures like prose.
 */
export const chartFields = {
  /** The kind of chart, a name of the registry. */
  kind: id,
  /** The page that explains the chart; it must show it. */
  page: id,
  /** What it is called where there is little room: a word or three. */
  label: text.max(24),
  /** The finding, in one sentence, short enough for a share card. */
  title: text.max(180),
  /** What is measured, and when. */
  measure: text.max(200),
  /** What the chart shows, in sentences that come before its rows, for a reader who does not see it. */
  description: text,
  /** Where the figures come from. */
  source: text,
  /** The same as short as it can be, for a credit line. */
  credit: text.max(200),
  /** Cautions, in full sentences, shown below the chart. */
  notes: unique(text).default([]),
  /** Further cautions, shown with the description. */
  more: unique(text).default([]),
  /** The table's caption. */
  caption: text,
  /** The data set behind the chart, for search engines. */
  data: z.strictObject({
    name: text,
    description: text,
    /** The area that it covers, if it has one. */
    area: text.optional(),
    /** What its columns measure. */
    measures: unique(text).min(1),
  }),
  /** Entries that bear out figures of these words, beside those that the rows name. */
  cites: ids,
};

/** The shape of the fields alone, for code that handles charts of every kind. */
export const chartShape = z.looseObject(chartFields);

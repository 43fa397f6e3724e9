import { z } from 'zod';
import { amountShape, id, list, partialDateShape, text, whenShape } from './common.ts';

/** A document outside the article. Listed in `content/sources.yml`. */
export const sourceShape = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: z.url({ protocol: /^https?$/, message: 'must be a web address' }),
  /** `primary`: the office itself. `report`: a news report. `copy`: a report reprinted elsewhere. */
  kind: z.enum(['primary', 'report', 'copy', 'data']),
  published: partialDateShape.optional(),
  accessed: partialDateShape,
});

/** How the outside record bears on the article. */
const recordStatuses = ['agrees', 'adds', 'differs', 'unconfirmed'] as const;

/** One claim of the outside record, with the documents that carry it. */
export const recordClaimShape = z.strictObject({
  id: id.regex(/^x\d\d-/, 'must begin with its topic, such as "x02-"'),
  statement: text,
  when: whenShape,
  dates: list(partialDateShape),
  amounts: list(amountShape),
  status: z.enum(recordStatuses),
  /** The facts of the article that it agrees with, adds to or differs from. */
  facts: list(id),
  /** Ids in `sources.yml`; may be empty only for an unconfirmed claim. */
  sources: list(id),
  note: text.optional(),
});

/** A topic of the outside record. One file each, `content/record/xNN.yml`. */
export const recordTopicShape = z.strictObject({
  id: z.string().regex(/^x\d\d$/, 'must be x and two digits, such as "x02"'),
  title: text,
  claims: z.array(recordClaimShape).min(1, 'must have at least one claim'),
});

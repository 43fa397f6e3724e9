import { z } from 'zod';
import {
  addressShape,
  amountShape,
  id,
  ids,
  unique,
  partialDateShape,
  text,
  whenShape,
} from './common.ts';

/** A document outside the article. Listed in `content/sources.yml`. */
export const sourceShape = z
  .strictObject({
    id,
    title: text,
    publisher: text,
    /** The agency or newspaper whose report it is, where another published it. */
    agency: text.optional(),
    url: addressShape,
    /**
     * `primary`: the office itself. `report`: a news report. `copy`: the report of
     * another, reprinted. `retold`: the same in words of the publisher's own.
     */
    kind: z.enum(['primary', 'report', 'copy', 'retold', 'data']),
    published: partialDateShape.optional(),
    accessed: partialDateShape,
  })
  .refine(({ kind, agency }) => (kind === 'copy' || kind === 'retold') === (agency !== undefined), {
    path: ['agency'],
    message: 'must name whose report a "copy" is, or one that is "retold", and stand with no other',
  })
  .refine(({ agency, publisher }) => agency !== publisher, {
    path: ['agency'],
    message: 'must be another than the publisher; a report of its own is a "report"',
  });

/** How the outside record bears on the article. */
const recordStatuses = ['agrees', 'adds', 'differs', 'unconfirmed'] as const;

/** One claim of the outside record, with the documents that carry it. */
export const recordClaimShape = z
  .strictObject({
    id: id.regex(/^x\d{2,}-/, 'must begin with its topic, such as "x02-"'),
    statement: text,
    when: whenShape,
    dates: unique(partialDateShape).default([]),
    amounts: unique(amountShape).default([]),
    status: z.enum(recordStatuses),
    /** The facts of the article that it agrees with, adds to or differs from; at least one. */
    facts: ids,
    /** Ids in `sources.yml`; may be empty only for an unconfirmed claim. */
    sources: ids,
    /** What it has where it differs, for a note in the margin: a sentence, only where it differs. */
    short: text
      .max(60, 'must be 60 characters at most')
      .endsWith('.', 'must be a sentence')
      .optional(),
    note: text.optional(),
  })
  .refine(({ status, short }) => (status === 'differs') === (short !== undefined), {
    path: ['short'],
    message: 'must say, in a sentence, what a claim has that differs, and stand in no other',
  });

/** A topic of the outside record. One file each, `content/record/xNN.yml`. */
export const recordTopicShape = z.strictObject({
  id: z.string().regex(/^x\d{2,}$/, 'must be x and two digits or more, such as "x02"'),
  title: text,
  claims: z.array(recordClaimShape).min(1, 'must have at least one claim'),
});

import { z } from 'zod';
import { amountShape, id, ids, partialDateShape, text, unique, whenShape } from './common.ts';

/** The ledger's classes of certainty, from the kind of sourcing a claim has. */
const certainties = [
  'reported-fact',
  'quotation',
  'attributed-statement',
  'attributed-opinion',
  'analysis',
  'anonymous-account',
  'institutional-claim',
  'prior-reporting',
  'unsourced-attribution',
  'reported-intent',
  'plan',
  'expectation',
  'conditional',
  'reporting-claim',
  'sourcing-note',
  'byline',
] as const;

const attributionShape = z.strictObject({
  /** Who says so, in words a reader can be shown: "The article itself". */
  who: text,
  kind: z.enum([
    'article-voice',
    'named-official',
    'named-analyst',
    'anonymous-officials',
    'institution',
    'government',
    'group',
    'prior-reporting',
    'reports-via-anonymous-officials',
    'ambiguous',
    'unspecified',
  ]),
  note: text.optional(),
});

/** One claim of the article. Listed by paragraph in `content/facts/pNN.yml`. */
export const factShape = z.strictObject({
  id: id.regex(/^p\d{2,}-/, 'must begin with its paragraph, such as "p26-"'),
  /** The paragraph of the article, from 1. */
  paragraph: z.int().min(1),
  /** The claim in our own words, present tense as of the article or past. */
  statement: text,
  when: whenShape,
  /** Further dates that the statement names. */
  dates: unique(partialDateShape).default([]),
  amounts: unique(amountShape).default([]),
  attribution: attributionShape,
  certainty: z.enum(certainties),
  /** For an approval or an order: how far it had come. */
  decision: z.enum(['approved', 'ordered']).optional(),
  /** Whether it was taken by an emergency provision. */
  emergency: z.boolean().optional(),
  /** Ids in `people.yml`. */
  people: ids,
  /** Names of places as the site writes them. */
  places: unique(text).default([]),
  /** Ids in `readings.yml` that bear on this claim. */
  readings: unique(z.string()).default([]),
  /** Ids of the topics of the outside record (x01 to x16) that bear on it. */
  record: ids,
});

/** A garbled or ambiguous place in our copy. Listed in `content/readings.yml`. */
export const readingShape = z.strictObject({
  id: z.string().regex(/^A\d+$/, 'must be A and a number, such as "A4"'),
  /** The paragraphs concerned; empty for the whole copy. */
  paragraphs: unique(z.int().min(1)).default([]),
  /** What is wrong, in our own words. */
  problem: text,
  /** How the site reads it. */
  reading: text,
  confidence: z.enum(['very high', 'high', 'medium', 'low', 'unsure']),
  /** Why, and how the site handles it. */
  evidence: text,
});

import type { z } from 'zod';
import type { ChartContent } from './charts.ts';
import type { TableContent } from './tables.ts';
import type { conformanceShape } from './shapes/conformance.ts';
import type { amountShape, whenShape } from './shapes/common.ts';
import type { factShape, readingShape } from './shapes/facts.ts';
import type { correctionShape, eventShape, personShape, termShape } from './shapes/people.ts';
import type { siteShape } from './shapes/site.ts';
import type { recordClaimShape, recordTopicShape, sourceShape } from './shapes/record.ts';

/**
 * The types of everything under `content/` except prose. The shapes they are
 * checked against, with a word on every field, are under `shapes/`: every object
 * is strict, an unknown field is an error, and nothing is coerced or defaulted
 * but an absent list, which is empty.
 */

/** When something was so, as exactly as the source says and no more. */
export type When = z.infer<typeof whenShape>;

/** A number with its unit and qualifier, or the word of a vague count. */
export type Amount = z.infer<typeof amountShape>;

/** One claim of the article. */
export type Fact = z.infer<typeof factShape>;

/** A garbled or ambiguous place in our copy. */
export type Reading = z.infer<typeof readingShape>;

/** The ledger's classes of certainty, from the kind of sourcing a claim has. */
export type Certainty = Fact['certainty'];

/** A document outside the article. */
export type Source = z.infer<typeof sourceShape>;

/** One claim of the outside record. */
export type RecordClaim = z.infer<typeof recordClaimShape>;

/** A topic of the outside record. */
export type RecordTopic = z.infer<typeof recordTopicShape>;

/** A person whom the article names. */
export type Person = z.infer<typeof personShape>;

/** A term or organisation that a reader may not know. */
export type Term = z.infer<typeof termShape>;

/** A dated event. */
export type Event = z.infer<typeof eventShape>;

/** A change to something already published. */
export type Correction = z.infer<typeof correctionShape>;

/** How the pages and charts fit the standards of access. */
export type Conformance = z.infer<typeof conformanceShape>;

/** One criterion of a standard of access, with what was found. */
export type Criterion = Conformance['standards'][number]['principles'][number]['criteria'][number];

/** What the site knows of itself and of its article. */
export type Site = z.infer<typeof siteShape>;

/** Everything the site may state, by id and in the order of the files. */
export interface Ledger {
  site: Site;
  facts: Fact[];
  readings: Reading[];
  topics: RecordTopic[];
  sources: Source[];
  charts: ChartContent[];
  tables: TableContent[];
  people: Person[];
  terms: Term[];
  events: Event[];
  corrections: Correction[];
  conformance: Conformance;
}

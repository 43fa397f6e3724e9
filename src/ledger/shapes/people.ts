import { z } from 'zod';
import { id, ids, partialDateShape, text, unique, whenShape } from './common.ts';

/** A person whom the article names. In `content/people.yml`. */
export const personShape = z.strictObject({
  id,
  name: text,
  /** Other forms of the name in prose, whose first place on a page opens who it is. */
  also: unique(text).default([]),
  /** For display in another script or with a direction of its own. */
  direction: z.enum(['ltr', 'rtl']).default('ltr'),
  /** The office held in early January 2024. */
  role: text,
  /** The fact or record claim that gives the role. */
  cite: ids,
  /** One of the groups of `content/site.yml`. */
  group: text,
  note: text.optional(),
});

/** A term or organisation that a reader may not know. In `content/terms.yml`. */
export const termShape = z.strictObject({
  id,
  term: text,
  /** Other forms of it in prose, such as a plural. */
  also: unique(text).default([]),
  meaning: text,
  /** Facts or record claims where it matters. */
  cite: ids,
});

/** A dated event. In `content/events.yml`. */
export const eventShape = z.strictObject({
  id,
  when: whenShape,
  title: text,
  /** The title as short as a drawing has it. */
  short: text.max(44).optional(),
  /** What it belongs to, one of the matters of the chart that draws the events. */
  matter: id.optional(),
  /** The page that tells of it, by its slug; the page cites one of the entries. */
  page: id.optional(),
  /** Facts of the article or claims of the record that carry it. */
  cite: unique(id).min(1),
  /** Claims of the record that differ from it, always shown with it. */
  differs: ids,
});

/** A change to something already published. In `content/corrections.yml`. */
export const correctionShape = z.strictObject({
  id,
  date: partialDateShape,
  /** The page concerned, by its short name. */
  page: text,
  /** The claims that were changed, by their ids. */
  claims: ids,
  /** The chart that was changed, by its slug. */
  chart: id.optional(),
  change: text,
});

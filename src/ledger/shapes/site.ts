import { z } from 'zod';
import { id, list, partialDateShape, text } from './common.ts';

/** What the site knows of itself and of its article. In `content/site.yml`. */
export const siteShape = z.strictObject({
  name: text,
  /** What the site is, in one line, for a home screen. */
  tagline: text,
  /** The line above the headline of the first page. */
  kicker: text,
  /** The day on which the site was last written to. */
  published: partialDateShape,
  /** The language of the words, as in BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a tag such as "en-GB"'),
  /** Entries that bear out figures of these words, beside the article's days. */
  cites: list(id),
  article: z.strictObject({
    publisher: text,
    authors: z.array(text).min(1),
    /** The days on which it may have appeared; the same twice where it is known. */
    days: z.strictObject({ from: partialDateShape, to: partialDateShape }),
    /** How many paragraphs it has; the ledger has a fact of each. */
    paragraphs: z.int().positive(),
    /** What copy of it the site works from, in a sentence. */
    copy: text,
  }),
  /** What the site explains, for the foot of every page. */
  about: text,
  /** Whom the site does not belong to. */
  independence: text,
  /** The line at the foot of share cards. */
  card: text,
  /**
   * Where a reader reports an error: a mail address (`mailto:…`) or the whole
   * address of a form, in which `{title}` and `{page}` stand for what it is about.
   */
  report: z
    .string()
    .regex(
      /^(?:mailto:[^\s?@]+@[^\s?@]+(?:\?\S*)?|https:\/\/[^\s/]+\.\S+)$/,
      'must be "mailto:" and an address, or an address that begins with "https://"',
    )
    .refine(
      (report) => !/[{}]/.test(report.replaceAll(/\{(?:title|page)\}/g, '')),
      'may have {title} and {page} in braces, and nothing else',
    ),
  /** The page that says how the site was made, by its slug. */
  method: id,
  /** The groups that people are listed in, in their order. */
  groups: z.array(text).min(1),
});

import { z } from 'zod';
import { dayShape, id, ids, list, text, unique } from './common.ts';

const noun = z.string().regex(/^\p{L}+$/u, 'must be one word');

/** What the site knows of itself and of its article. In `content/site.yml`. */
export const siteShape = z.strictObject({
  name: text.max(60),
  /** What the site is, in one line, for a home screen. */
  tagline: text,
  /** The line above the headline of the first page. */
  kicker: text,
  /** The day on which the site was last written to. */
  published: dayShape,
  /** The language of the words, as in BCP 47. */
  language: z.string().refine(isLanguage, 'must be a tag such as "en-GB"'),
  /** Entries that bear out figures of these words, beside the article's days. */
  cites: ids,
  article: z.strictObject({
    publisher: text,
    authors: unique(text).min(1),
    /** The days on which it may have appeared; the same twice where it is known. */
    days: z.strictObject({ from: dayShape, to: dayShape }),
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
  card: text.max(120),
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
  groups: unique(text).min(1),
  /** What the article counts, beside what any article may: the name, and the nouns after its numbers. */
  units: list(z.strictObject({ name: text, nouns: unique(noun).min(1) })),
});

/** Whether it is a tag of BCP 47, in the capitals that it is written with. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

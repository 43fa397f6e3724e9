import { z } from 'zod';
import { findWhenFault } from './when.ts';

/** The pieces that the shapes of the ledger are made of. */

/** One to sixty characters of lower-case letters, digits and single hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, such as "p02-lens"',
  )
  .max(60);

/** Words in lines of their own. */
export const lines = z.string().trim().min(1, 'must not be empty');

/** Words on one line, which is what every place that shows them has. */
export const text = lines.regex(/^[^\n\r]*$/, 'must be one line; ">-" makes one of several');

/** A list that may be left out. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** A list in which nothing is twice. */
export const unique = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine(
      (given) => new Set(given.map((each) => JSON.stringify(each))).size === given.length,
      'must not have anything twice',
    );

/** Ids, each once; they may be left out. */
export const ids = unique(id).default([]);

/** The address of a page that a reader can open. */
export const addressShape = z
  .string()
  .refine(isAddress, 'must be the address of a page on the web');

/** `2023`, `2023-11` or `2023-11-03`, and a date that exists. */
export const partialDateShape = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    message: 'must be written YYYY, YYYY-MM or YYYY-MM-DD',
    abort: true,
  })
  .refine((value) => {
    const [year, month = 1, day = 1] = value.split('-').map(Number) as [number, number?, number?];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }, 'is not a date in the calendar')
  .refine((value) => {
    const year = Number(value.slice(0, 4));
    return year >= 1900 && year <= 2100;
  }, 'must be of a year from 1900 to 2100');

/** A whole date. */
export const dayShape = partialDateShape.refine(
  (value) => value.length === 10,
  'must be a day, YYYY-MM-DD',
);

/** When something was so, as exactly as the source says and no more. */
export const whenShape = z
  .strictObject({
    from: partialDateShape,
    /** The last day, month or year of a range. */
    to: partialDateShape.optional(),
    /**
     * `day`, `month`: on it. `range`: throughout. `article`: as of the article,
     * whose days `from` and `to` are. `early`, `mid`: that part of the month. `by`, `since`,
     * `before`, `after`: relative to `from`. `about`: roughly then.
     */
    precision: z.enum([
      'day',
      'month',
      'range',
      'article',
      'early',
      'mid',
      'by',
      'since',
      'before',
      'after',
      'about',
    ]),
    /** How the date is known, where the text itself does not say it. */
    basis: text.optional(),
  })
  .superRefine((when, context) => {
    const message = findWhenFault(when);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** How a number stands: its qualifier travels with it everywhere. */
const qualifiers = ['exact', 'about', 'more than', 'at least', 'vague'] as const;

export const amountShape = z
  .strictObject({
    /** The number in full (147500000, not 147.5), or null where only a word was given. */
    value: z
      .number('must be a finite number in full, or null')
      .nonnegative('must not be negative')
      .refine((value) => !Object.is(value, -0), 'must not be negative')
      .refine((value) => value <= Number.MAX_SAFE_INTEGER, 'is too large to be held exactly')
      .refine(
        (value) => Math.round(value * 1000) / 1000 === value,
        'must have three decimals at most, which is all that is printed',
      )
      .nullable(),
    /** What is counted or measured; money is in whole US dollars. `content/site.yml` lists more. */
    unit: text,
    qualifier: z.enum(qualifiers),
    /** The word of a vague amount, such as "thousands". */
    word: text.regex(/^\P{Lu}*$/u, 'must be in small letters').optional(),
    /** What exactly was counted, in a few words. */
    of: text.optional(),
  })
  .refine(({ value, word }) => (value === null) === (word !== undefined), {
    message: 'needs either a "value" or, where the value is null, the "word" that was used',
  })
  .refine(({ word, qualifier }) => word === undefined || qualifier !== 'exact', {
    message: 'has a word for a number and calls it exact; make it "vague"',
  });

/** Whether it is an address that a reader can open: of a public host, and without a name of a user. */
function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (!url || !/^https?:\/\/[^\s\\]+$/.test(text)) return false;
  return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/.test(url.hostname) && url.username === '';
}

import { z } from 'zod';

const amount = z.strictObject({
  value: z.number().nullable().meta({ description: 'The number in full; null for a word.' }),
  unit: z.string(),
  qualifier: z
    .string()
    .meta({ description: 'It belongs to the number: about, more than, at least.' }),
  word: z.string().nullable().meta({ description: 'The word of a vague count, such as dozens.' }),
  of: z.string().nullable().meta({ description: 'What exactly was counted.' }),
  in_words: z.string().meta({ description: 'The figure as the site writes it.' }),
});

/** A claim as the site publishes it, with a word on every field. */
export const claimShape = z.strictObject({
  id: z.string().meta({ description: 'The name of the claim; it does not change.' }),
  kind: z
    .enum(['article', 'record'])
    .meta({ description: 'Whether the article says it, or a document outside it.' }),
  paragraph: z
    .int()
    .nullable()
    .meta({ description: 'The paragraph of the article; null for the record.' }),
  topic: z
    .string()
    .nullable()
    .meta({ description: 'The topic of the record; null for the article.' }),
  statement: z.string().meta({ description: 'The claim, in the words of the site.' }),
  says: z.string().meta({ description: 'Who says so.' }),
  certainty: z
    .string()
    .meta({ description: 'The kind of footing; for the record, how it bears on the article.' }),
  in_words: z.string().nullable().meta({
    description: 'The footing in plain words; null for a plain statement of the article.',
  }),
  from: z.string().meta({
    description: 'The first day, month or year, as exact as the source: YYYY, YYYY-MM, YYYY-MM-DD.',
  }),
  to: z.string().nullable().meta({ description: 'The last of a period.' }),
  precision: z
    .string()
    .meta({ description: 'How the dates are meant: day, by, since, early and so on.' }),
  date_in_words: z.string().meta({ description: 'The date as the site writes it.' }),
  amounts: z.array(amount).meta({ description: 'Its figures.' }),
  about: z
    .array(z.string())
    .meta({ description: 'The claims of the other side that it is about or is told beside.' }),
  differs: z.array(z.string()).meta({ description: 'Those of them that differ from it.' }),
  sources: z
    .array(z.string())
    .meta({ description: 'The addresses of the documents that carry it; none for the article.' }),
  pages: z.array(z.string()).meta({ description: 'The addresses of the pages that cite it.' }),
  address: z.string().meta({ description: 'Its own address.' }),
});
export type PublishedClaim = z.infer<typeof claimShape>;

/** The file of all claims. */
export const claimsShape = z.strictObject({
  title: z.string(),
  about: z.string(),
  published: z.string().meta({ description: 'The day on which the site was last written to.' }),
  licence: z.string(),
  address: z.string().meta({ description: 'The page that describes the data.' }),
  claims: z.array(claimShape),
});

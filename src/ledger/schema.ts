import { z } from 'zod';

/**
 * The shapes of everything under `content/` except prose. Every object is
 * strict: an unknown field is an error, and nothing is coerced or defaulted
 * but an absent list, which is empty.
 */

/** One to sixty characters of lower-case letters, digits and single hyphens. */
const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, such as "p26-artillery"',
  )
  .max(60);

const text = z.string().trim().min(1, 'must not be empty');

/** A list that may be left out. */
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** `2023`, `2023-11` or `2023-11-03`, and a date that exists. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be written YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((value) => {
    const [year, month = 1, day = 1] = value.split('-').map(Number) as [number, number?, number?];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }, 'is not a date in the calendar');

/** When something was so, as exactly as the source says and no more. */
export const When = z
  .strictObject({
    from: PartialDate,
    /** The last day, month or year of a range. */
    to: PartialDate.optional(),
    /**
     * `day`, `month`: on it. `range`: throughout. `article`: as of the article,
     * 4 to 5 January 2024. `early`, `mid`: that part of the month. `by`, `since`,
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
  .refine(({ from, to }) => to === undefined || from.slice(0, to.length) <= to, {
    message: 'ends before it begins; swap "from" and "to"',
  });
export type When = z.infer<typeof When>;

/** What is counted or measured. Money is in whole US dollars. */
const units = [
  'US dollars',
  'people killed',
  'people injured',
  'hostages',
  'rounds',
  'munitions',
  'rifles',
  'fuzes, primers and charges',
  'pounds',
  'millimetres',
  'countries',
  'stops',
  'places',
  'trips',
  'visits',
  'cables',
  'ministers',
  'boats',
  'tranches',
  'per cent',
  'hours',
  'weeks',
  'months',
  'years',
  'decades',
  'times',
] as const;

/** How a number stands: its qualifier travels with it everywhere. */
const qualifiers = ['exact', 'about', 'more than', 'at least', 'vague'] as const;

export const Amount = z
  .strictObject({
    /** The number in full (147500000, not 147.5), or null where only a word was given. */
    value: z
      .number('must be a finite number in full, or null')
      .nonnegative('must not be negative')
      .nullable(),
    unit: z.enum(units),
    qualifier: z.enum(qualifiers),
    /** The word of a vague amount, such as "thousands". */
    word: text.optional(),
    /** What exactly was counted, in a few words. */
    of: text.optional(),
  })
  .refine(({ value, word }) => (value === null) === (word !== undefined), {
    message: 'needs either a "value" or, where the value is null, the "word" that was used',
  });
export type Amount = z.infer<typeof Amount>;

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
export type Certainty = (typeof certainties)[number];

const Attribution = z.strictObject({
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
export const Fact = z.strictObject({
  id: id.regex(/^p\d\d-/, 'must begin with its paragraph, such as "p26-"'),
  /** The paragraph of the article, 1 to 31. */
  paragraph: z.int().min(1).max(31),
  /** The claim in our own words, present tense as of the article or past. */
  statement: text,
  when: When,
  /** Further dates that the statement names. */
  dates: list(PartialDate),
  amounts: list(Amount),
  attribution: Attribution,
  certainty: z.enum(certainties),
  /** Ids in `people.yml`. */
  people: list(id),
  /** Names of places as the site writes them. */
  places: list(text),
  /** Ids in `readings.yml` that bear on this claim. */
  readings: list(z.string()),
  /** Ids of the topics of the outside record (x01 to x16) that bear on it. */
  record: list(id),
});
export type Fact = z.infer<typeof Fact>;

/** A garbled or ambiguous place in our copy. Listed in `content/readings.yml`. */
export const Reading = z.strictObject({
  id: z.string().regex(/^A\d+$/, 'must be A and a number, such as "A4"'),
  /** The paragraphs concerned; empty for the whole copy. */
  paragraphs: list(z.int().min(1).max(31)),
  /** What is wrong, in our own words. */
  problem: text,
  /** How the site reads it. */
  reading: text,
  confidence: z.enum(['very high', 'high', 'medium', 'low', 'unsure']),
  /** Why, and how the site handles it. */
  evidence: text,
});
export type Reading = z.infer<typeof Reading>;

/** A document outside the article. Listed in `content/sources.yml`. */
export const Source = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: z.url({ protocol: /^https?$/, message: 'must be a web address' }),
  /** `primary`: the office itself. `report`: a news report. `copy`: a report reprinted elsewhere. */
  kind: z.enum(['primary', 'report', 'copy', 'data']),
  published: PartialDate.optional(),
  accessed: PartialDate,
});
export type Source = z.infer<typeof Source>;

/** How the outside record bears on the article. */
const recordStatuses = ['agrees', 'adds', 'differs', 'unconfirmed'] as const;

/** One claim of the outside record, with the documents that carry it. */
export const RecordClaim = z.strictObject({
  id: id.regex(/^x\d\d-/, 'must begin with its topic, such as "x02-"'),
  statement: text,
  when: When,
  dates: list(PartialDate),
  amounts: list(Amount),
  status: z.enum(recordStatuses),
  /** The facts of the article that it agrees with, adds to or differs from. */
  facts: list(id),
  /** Ids in `sources.yml`; may be empty only for an unconfirmed claim. */
  sources: list(id),
  note: text.optional(),
});
export type RecordClaim = z.infer<typeof RecordClaim>;

/** A topic of the outside record. One file each, `content/record/xNN.yml`. */
export const RecordTopic = z.strictObject({
  id: z.string().regex(/^x\d\d$/, 'must be x and two digits, such as "x02"'),
  title: text,
  claims: z.array(RecordClaim),
});
export type RecordTopic = z.infer<typeof RecordTopic>;

/** The countries and territories that a stop may be in, as the site names them. */
const territories = [
  'Turkey',
  'Greece',
  'Jordan',
  'Qatar',
  'United Arab Emirates',
  'Saudi Arabia',
  'Israel',
  'West Bank',
  'Bahrain',
  'Egypt',
] as const;
export type Territory = (typeof territories)[number];

/** A country or territory that the article lists. In `content/stops.yml`, `announced`. */
export const AnnouncedStop = z.strictObject({
  id,
  territory: z.enum(territories),
  /** A short label for the map. */
  label: text,
  fact: id,
});
export type AnnouncedStop = z.infer<typeof AnnouncedStop>;

/** A city that the record shows he reached. In `content/stops.yml`, `travelled`. */
export const TravelledStop = z.strictObject({
  id,
  /** 1 for the first stop, without a gap. */
  order: z.int().positive(),
  city: text,
  territory: z.enum(territories),
  /** Degrees east, WGS 84. */
  longitude: z.number().min(-180).max(180),
  /** Degrees north, WGS 84. */
  latitude: z.number().min(-90).max(90),
  when: When,
  /** Whether the article lists the country or territory. */
  inArticle: z.boolean(),
  /** What was reported of the stop, in our words. */
  reported: text,
  claim: id,
  note: text.optional(),
});
export type TravelledStop = z.infer<typeof TravelledStop>;

/** A row of the arms chart. In `content/shipments.yml`. */
export const Shipment = z.strictObject({
  id,
  label: text,
  /** The day, or the period, of the approval; absent where there was none. */
  when: When.optional(),
  /** Null where the article reports none. */
  value: Amount.nullable(),
  /** Null where the article reports none. */
  quantity: Amount.nullable(),
  approved: z.boolean(),
  /** Whether the emergency provision was used to pass over the review by Congress. */
  emergency: z.boolean(),
  /** The facts of the article that the row draws. */
  facts: z.array(id).min(1),
  /** The outside record's figures, shown beside and marked. */
  outside: list(
    z.strictObject({
      claim: id,
      measure: z.enum(['value', 'quantity']),
      amount: Amount,
      label: text,
    }),
  ),
});
export type Shipment = z.infer<typeof Shipment>;

/** A person whom the article names. In `content/people.yml`. */
export const Person = z.strictObject({
  id,
  name: text,
  /** For display in another script or with a direction of its own. */
  direction: z.enum(['ltr', 'rtl']).default('ltr'),
  /** The office held in early January 2024. */
  role: text,
  /** The fact or record claim that gives the role. */
  cite: list(id),
  group: z.enum(['United States', 'Israel', 'Hamas', 'Analysts and reporters']),
  note: text.optional(),
});
export type Person = z.infer<typeof Person>;

/** A term or organisation that a reader may not know. In `content/terms.yml`. */
export const Term = z.strictObject({
  id,
  term: text,
  meaning: text,
  /** Facts or record claims where it matters. */
  cite: list(id),
});
export type Term = z.infer<typeof Term>;

/** A dated event. In `content/events.yml`. */
export const Event = z.strictObject({
  id,
  when: When,
  title: text,
  /** Facts of the article or claims of the record that carry it. */
  cite: z.array(id).min(1),
  /** Claims of the record that differ from it, always shown with it. */
  differs: list(id),
});
export type Event = z.infer<typeof Event>;

/** A change to something already published. In `content/corrections.yml`. */
export const Correction = z.strictObject({
  id,
  date: PartialDate,
  /** The page concerned, by its short name. */
  page: text,
  change: text,
});
export type Correction = z.infer<typeof Correction>;

/** Everything the site may state, by id and in the order of the files. */
export interface Ledger {
  facts: Fact[];
  readings: Reading[];
  topics: RecordTopic[];
  sources: Source[];
  announced: AnnouncedStop[];
  travelled: TravelledStop[];
  shipments: Shipment[];
  people: Person[];
  terms: Term[];
  events: Event[];
  corrections: Correction[];
}

import { z } from 'zod';
import { amountShape, id, list, text, whenShape } from './common.ts';

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

/** A country or territory that the article lists. In `content/stops.yml`, `announced`. */
export const announcedStopShape = z.strictObject({
  id,
  territory: z.enum(territories),
  /** A short label for the map. */
  label: text,
  fact: id,
});

/** A city that the record shows he reached. In `content/stops.yml`, `travelled`. */
export const travelledStopShape = z.strictObject({
  id,
  /** 1 for the first stop, without a gap. */
  order: z.int().positive(),
  city: text,
  territory: z.enum(territories),
  /** Degrees east, WGS 84. */
  longitude: z.number().min(-180).max(180),
  /** Degrees north, WGS 84. */
  latitude: z.number().min(-90).max(90),
  when: whenShape,
  /** Whether the article lists the country or territory. */
  inArticle: z.boolean(),
  /** What was reported of the stop, in our words. */
  reported: text,
  claim: id,
  note: text.optional(),
});

/** A row of the arms chart. In `content/shipments.yml`. */
export const shipmentShape = z.strictObject({
  id,
  label: text,
  /** The day, or the period, of the approval; absent where there was none. */
  when: whenShape.optional(),
  /** Null where the article reports none. */
  value: amountShape.nullable(),
  /** Null where the article reports none. */
  quantity: amountShape.nullable(),
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
      amount: amountShape,
      label: text,
    }),
  ),
});

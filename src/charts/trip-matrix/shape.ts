import { z } from 'zod';
import type { ChartContent } from '../../ledger/charts.ts';
import { chartFields } from '../../ledger/shapes/chart.ts';
import { id, list, text, unique, whenShape } from '../../ledger/shapes/common.ts';
import { frameShape, mapShape, place } from '../base-map/shape.ts';

const placeShape = z.strictObject({
  id,
  /** The country or territory, as the claims name it. */
  name: text,
  /** The same as short as a row has it. */
  label: text.optional(),
});

const stopShape = z
  .strictObject({
    id,
    /** One of the places. */
    place: id,
    city: text.optional(),
    /** Where it lies, in degrees, longitude first; for the small map of its trip. */
    at: place.optional(),
    /** The days; only a stop that the list leaves out may be without. */
    when: whenShape
      .refine(({ precision }) => ['day', 'range'].includes(precision), 'must be a day or a range')
      .optional(),
    /** Whether news reports alone tell of it, and the list that the others are from does not. */
    news: z.boolean().default(false),
    /** Whether it was in no announcement before the trip. */
    unannounced: z.boolean().default(false),
    /** The claim of this stop alone; without, it rests on those of its trip. */
    claim: id.optional(),
    note: text.optional(),
  })
  .refine(({ when, news }) => when !== undefined || news, {
    path: ['when'],
    message: 'must be there, unless news reports alone tell of the stop',
  });

const tripShape = z.strictObject({
  id,
  /** The claims that tell of the trip as a whole. */
  claims: unique(id).min(1),
  /** The one that all the others lead up to: its stops have the numbers of their order. */
  main: z.boolean().default(false),
  /** In the order of travel in the main trip; in the others the order means nothing. */
  stops: z.array(stopShape).min(1),
});

/** The small map of each trip, where there is room: the countries that it went to, and its stops. */
const miniatureShape = z.strictObject({
  ...mapShape.omit({ narrow: true, wide: true, names: true }).shape,
  frame: frameShape,
});

export const tripMatrixShape = z.strictObject({
  ...chartFields,
  kind: z.literal('trip-matrix'),
  /** What a trip is, in a word that follows "1st". */
  noun: text,
  /** What is said beside a stop that was not announced. */
  unannounced: text.max(16),
  /** What the forms of the stops mean. */
  keys: z.strictObject({ list: text, news: text, order: text }),
  /** The rows, from the top down. */
  places: z.array(placeShape).min(1),
  trips: list(tripShape),
  miniature: miniatureShape.optional(),
});

/** The content of a matrix of places by trips. */
export type TripMatrix = z.infer<typeof tripMatrixShape> &
  Pick<ChartContent, 'slug' | 'file' | 'lines'>;
export type Place = TripMatrix['places'][number];
export type Trip = TripMatrix['trips'][number];
export type Stop = Trip['stops'][number];
export type Miniature = z.infer<typeof miniatureShape>;

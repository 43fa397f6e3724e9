import { z } from 'zod';
import { sides } from '../../labels/label.ts';
import { lines, text, unique } from '../../ledger/shapes/common.ts';

export const longitude = z.number().min(-180).max(180);
export const latitude = z.number().min(-90).max(90);
/** A place in degrees, longitude first. */
export const place = z.tuple([longitude, latitude]);
/** A step in pixels, right and down, on a map as wide as its frame was drawn for. */
export const offset = z.tuple([z.number(), z.number()]);

/** Two areas, by name or code, between which a line runs. */
export const two = <T extends z.ZodType>(area: T) =>
  z
    .tuple([area, area])
    .refine(([one, other]) => one !== other, 'must be two areas, and is one twice');

/** A part of the map: three places that its edges run through, and its height as a share of its width. */
export const frameShape = z
  .strictObject({
    left: place,
    right: place,
    top: place,
    ratio: z.number().min(0.3).max(1.5),
  })
  .refine(
    ({ left, right, top }) => left[0] < right[0] && top[1] > Math.max(left[1], right[1]),
    'must have its right edge east of the left, and its top north of both',
  );

/** A name for orientation. */
export const nameShape = z.strictObject({
  text: lines,
  at: place,
  sea: z.boolean().default(false),
  /** Of a town, which has a dot: the side of it on which the name stands. */
  side: z.enum(sides).optional(),
  from: z.number().default(0),
});

/** What every map has: how the earth is shown, and what is drawn of it whatever the map tells. */
export const mapShape = z.strictObject({
  /** The parallels of the conformal conic projection: near the northern and southern limits of the places. */
  parallels: z.tuple([latitude, latitude]),
  /** The meridian that stands upright. */
  meridian: longitude,
  /** What is shown on a narrow map, with a key below; offsets are for 390 pixels. */
  narrow: frameShape,
  /** What is shown on a wide one, with the names beside the places; offsets are for 792 pixels. */
  wide: frameShape,
  /** The area, in square degrees, of the smallest bend of a coast or border that is kept. */
  detail: z
    .number()
    .positive()
    .max(0.05, 'must be 0.05 at most, or small countries vanish')
    .default(0.0014),
  /** The code in the base map (ISO 3166-1, numeric) of each country or territory that a place may be in. */
  areas: z.record(text, z.string().regex(/^\d{3}$/, 'must be three digits, such as "056"')),
  /** Codes of areas that have a tint of their own, whoever lists them. */
  tinted: unique(z.string()).default([]),
  /** Pairs of codes or of names in the base map; the lines between them are dashed, as is all around the tinted. */
  unsettled: unique(two(z.string())).default([]),
  /** Outlines of disputed areas, in degrees: coloured as land that was not listed, and dashed all around. */
  apart: unique(z.strictObject({ name: text, outline: unique(place).min(3) })).default([]),
  /** Names for orientation, shown where they touch nothing, from a width in pixels on. */
  names: unique(nameShape).default([]),
});

/** The base map of a chart, as its content file describes it. */
export type MapContent = z.infer<typeof mapShape>;

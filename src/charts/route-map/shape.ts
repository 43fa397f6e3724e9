import { z } from 'zod';
import { sides } from '../../labels/label.ts';
import type { ChartContent } from '../../ledger/charts.ts';
import { chartFields } from '../../ledger/shapes/chart.ts';
import { id, lines, list, text, whenShape } from '../../ledger/shapes/common.ts';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
/** A place in degrees, longitude first. */
const place = z.tuple([longitude, latitude]);
/** A step in pixels, right and down, on a map as wide as its frame was drawn for. */
const offset = z.tuple([z.number(), z.number()]);

/** A part of the map: three places that its edges run through, and its height as a share of its width. */
const frameShape = z.strictObject({
  left: place,
  right: place,
  top: place,
  ratio: z.number().min(0.3).max(1.5),
});

const mapShape = z.strictObject({
  /** The parallels of the conformal conic projection: near the northern and southern limits of the stops. */
  parallels: z.tuple([latitude, latitude]),
  /** The meridian that stands upright. */
  meridian: longitude,
  /** What is shown below 760 pixels, with a key below; offsets are for 390 pixels. */
  narrow: frameShape,
  /** What is shown from 760 pixels on, with the names beside the stops; offsets are for 792 pixels. */
  wide: frameShape,
  /** The code in the base map (ISO 3166-1, numeric) of each country or territory that a stop may be in. */
  areas: z.record(text, z.string().regex(/^\d{3}$/, 'must be three digits, such as "056"')),
  /** Codes of areas that have a tint of their own, whoever lists them. */
  tinted: list(z.string()),
  /** Pairs of codes or of names in the base map; the lines between them are dashed, as is all around the tinted. */
  unsettled: list(z.tuple([z.string(), z.string()])),
  /** Outlines of disputed areas, in degrees: coloured as land that was not listed, and dashed all around. */
  apart: list(z.strictObject({ name: text, outline: z.array(place).min(3) })),
  /** Names for orientation, shown where they touch nothing, from a width in pixels on. */
  names: list(
    z.strictObject({
      text: lines,
      at: place,
      sea: z.boolean().default(false),
      from: z.number().default(0),
    }),
  ),
});

const stopShape = z.strictObject({
  id,
  city: text,
  /** The city as short as the map has it. */
  label: text,
  /** One of the map's areas. */
  territory: text,
  /** Degrees east and north, WGS 84. */
  longitude,
  latitude,
  when: whenShape,
  /** What was reported of the stop, in our words. */
  reported: text,
  /** Whom he met, as short as a list beside the map has it. */
  met: text.max(32).optional(),
  claim: id,
  note: text.optional(),
  /** How far the number stands from its place, where stops are close together. */
  narrow: offset.default([0, 0]),
  wide: offset.default([0, 0]),
  /** The side of the number on which the name stands, on the wide map. */
  side: z.enum(sides),
  /** The bend of the line to this stop, in per cent of its length, to the left of its course. */
  bend: z.number().min(-30).max(30).default(0),
});

export const routeMapShape = z.strictObject({
  ...chartFields,
  kind: z.literal('route-map'),
  map: mapShape,
  /** The countries and territories that the article listed. */
  listed: z.array(z.strictObject({ id, place: text, sentence: text.optional(), fact: id })).min(1),
  /** The stops in the order of travel. */
  stops: z.array(stopShape).min(2),
  /** What is said beside a stop in a place that was not listed. */
  unlisted: text,
});

/** The content of a map of a journey: what was listed, and where it went. */
export type RouteMap = z.infer<typeof routeMapShape> &
  Pick<ChartContent, 'slug' | 'file' | 'lines'>;
export type Stop = RouteMap['stops'][number];
export type MapContent = RouteMap['map'];

/** Whether the article listed the place that a stop is in. */
export function isListed({ territory }: Stop, { listed }: Pick<RouteMap, 'listed'>): boolean {
  return listed.some(({ place }) => place === territory);
}

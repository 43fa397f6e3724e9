import { z } from 'zod';
import { sides } from '../../labels/label.ts';
import type { ChartContent } from '../../ledger/charts.ts';
import { chartFields } from '../../ledger/shapes/chart.ts';
import { id, text, unique, whenShape } from '../../ledger/shapes/common.ts';
import type { Shown } from '../base-map/geography.ts';
import { frameShape, latitude, longitude, mapShape, nameShape, offset } from '../base-map/shape.ts';

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

/** A part where stops are close together, drawn larger in the upper right corner of a wide map. */
const enlargedShape = z.strictObject({
  ...frameShape.shape,
  /** Its width, as a share of the map's. */
  share: z.number().min(0.1).max(0.4),
  /** The stops in it, each with the side of its number on which the name stands. */
  stops: z
    .record(id, z.enum(sides))
    .refine((stops) => Object.keys(stops).length > 0, 'must have a stop'),
  /** Names for orientation; `from` is its own width in pixels. */
  names: unique(nameShape).default([]),
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
  enlarged: enlargedShape.optional(),
});

/** The content of a map of a journey: what was listed, and where it went. */
export type RouteMap = z.infer<typeof routeMapShape> &
  Pick<ChartContent, 'slug' | 'file' | 'lines'>;
export type Stop = RouteMap['stops'][number];
export type Enlarged = z.infer<typeof enlargedShape>;

/** Whether the article listed the place that a stop is in. */
export function isListed({ territory }: Stop, { listed }: Pick<RouteMap, 'listed'>): boolean {
  return listed.some(({ place }) => place === territory);
}

/** What the base map shows of the chart: the places that the article listed. */
export function shownOn({ listed }: Pick<RouteMap, 'listed'>): Shown {
  return { listed: listed.map(({ place }) => place) };
}

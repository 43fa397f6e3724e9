import { z } from 'zod';
import { sides } from '../../labels/label.ts';
import type { ChartContent } from '../../ledger/charts.ts';
import { chartFields } from '../../ledger/shapes/chart.ts';
import { id, text, unique, whenShape } from '../../ledger/shapes/common.ts';
import type { Shown } from '../base-map/geography.ts';
import { mapShape, offset, place, two } from '../base-map/shape.ts';

const placeShape = z
  .strictObject({
    id,
    /** The place as the key and the table have it. */
    place: text.max(48),
    /** The same as short as the map has it. */
    label: text.max(28),
    /** The same on a share card, if it is shorter. */
    short: text.max(16).optional(),
    /** Where it is known to a spot: there, in one of the map's areas, by the entry that tells so. */
    spot: z.strictObject({ at: place, territory: text, claim: id }).optional(),
    /** Where a border is named: the areas on both sides, and the middle of it. */
    line: z
      .strictObject({
        between: two(text),
        at: place,
      })
      .optional(),
    /** Where no more than countries or territories are named: each with the point for its name or number. */
    areas: z
      .record(text, place)
      .refine((areas) => Object.keys(areas).length > 0, 'must have an area')
      .optional(),
    /** What is said to have happened there, in a few words. */
    said: text.max(110),
    /** The same in full, with who says so. */
    reported: text,
    when: whenShape,
    cites: unique(id).min(1),
    /** How far the number stands from its place on a narrow map. */
    narrow: offset.default([0, 0]),
    /** How far the words stand from it on a wide one, and on which side of where they then are. */
    wide: offset.default([0, 0]),
    side: z.enum(sides).optional(),
  })
  .refine(({ spot, line, areas }) => [spot, line, areas].filter(Boolean).length === 1, {
    message: 'needs one of "spot", "line" and "areas", as exact as the place is reported',
  })
  .refine(({ side, areas }) => side !== undefined || areas !== undefined, {
    message: 'needs a "side" for its words, which may stand over areas alone',
  });

export const locatorShape = z.strictObject({
  ...chartFields,
  kind: z.literal('locator'),
  map: mapShape,
  /** The places in the order of their numbers. */
  places: z.array(placeShape).min(1).max(9),
});

/** The content of a map of places: what is said to have happened at each. */
export type Locator = z.infer<typeof locatorShape> & Pick<ChartContent, 'slug' | 'file' | 'lines'>;
export type Place = Locator['places'][number];

/** How exactly a place is known. */
export type Extent = 'spot' | 'line' | 'area';

export function extentOf({ spot, line }: Pick<Place, 'spot' | 'line'>): Extent {
  return spot ? 'spot' : line ? 'line' : 'area';
}

/** The points of a place, in degrees, each with the name that a card gives it. */
export function pointsOf({ spot, line, areas, label, short }: Place): {
  name: string;
  at: Degrees;
  /** The area that it is a point of; none for a spot or a line. */
  area?: string;
}[] {
  const exact = spot ?? line;
  if (exact) return [{ name: short ?? label, at: exact.at }];
  return Object.entries(areas ?? {}).map(([area, at]) => ({ name: short ?? area, at, area }));
}

type Degrees = [longitude: number, latitude: number];

/** Whether it is the outside record that tells the spot. */
export function isOutside({ spot }: Pick<Place, 'spot'>): boolean {
  return spot?.claim.startsWith('x') ?? false;
}

/** What the base map shows of the chart: the areas that are named as a whole, and the borders. */
export function shownOn({ places }: Pick<Locator, 'places'>): Shown {
  return {
    listed: places.flatMap(({ areas }) => Object.keys(areas ?? {})),
    marked: places.flatMap(({ line }) => (line ? [line.between] : [])),
  };
}

import { formatDays } from '../../format/dates.ts';
import { type Label, type Line, placeLabel } from '../../labels/label.ts';
import {
  type Box,
  contains,
  distance,
  grow,
  holds,
  overlaps,
  type Position,
} from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import type { Width } from '../chart.ts';
import { type Frames, framesOf, project } from './frame.ts';
import { type Leg, legTo } from './leg.ts';
import { isListed, type RouteMap, type Stop } from './shape.ts';

/** The number of a stop, in pixels. */
export interface Disc extends Position {
  id: string;
  order: number;
  radius: number;
  /** Whether the article listed the place; if not, the disc is open. */
  listed: boolean;
  /** The place itself. */
  place: Position;
  /** Whether the disc stands beside its place, which then has a dot. */
  aside: boolean;
}

export type LineKind = 'name' | 'days' | 'unlisted' | 'land' | 'sea';

/** A row of the key below a narrow map; `x` and `y` are the middle of its disc. */
export interface KeyRow extends Position {
  disc: Disc;
  name: string;
  days: string;
}

/** Everything in one drawing of the map, in pixels. */
export interface MapLayout {
  width: number;
  height: number;
  /** The map itself, from the drawing's upper left corner. */
  map: { width: number; height: number; crop: Box; scale: number };
  discs: Disc[];
  legs: Leg[];
  labels: Label<LineKind>[];
  key: KeyRow[];
}

/** From this width on the names stand beside the stops, and below it in a key. */
const wide = 760;
/** The widths that the offsets of the discs were chosen at. */
const drawnFor = { narrow: 390, wide: 792 } as const;
/** A row of the key, and the disc in it. */
const keyRow = 22;
const keyGap = 10;
/** Room at the sides of the key, since the map may run to both edges of a screen. */
const keyInset = 14;

/** The size of the key's text in a drawing so many pixels wide. */
export const keySize = (width: number): number => (width < 340 ? 12 : 13);

/** The map in a drawing `width` pixels wide. */
export function layoutMap(chart: RouteMap, width: Width): MapLayout {
  const frames = framesOf(chart.map);
  const form = width < wide ? 'narrow' : 'wide';
  const crop = frames[form];
  const scale = width / crop.width;
  const map = { width, height: Math.round(crop.height * scale), crop, scale };
  const discs = chart.stops.map((stop, i) =>
    placeDisc(chart, stop, i + 1, form, frames, crop, scale),
  );
  const legs = discs.slice(1).map((to, i) => {
    const from = discs[i] ?? to;
    return legTo(from, to, chart.stops[i + 1]?.bend ?? 0);
  });
  const labels =
    form === 'wide' ? stopLabels(chart, discs, width) : unlistedLabels(chart, discs, width);
  const names = contextLabels(chart, frames, map, [...discs], legs, labels);
  const key = form === 'wide' ? [] : layoutKey(chart, discs, map.height + keyGap, width);
  const rows = key.length === 0 ? 0 : keyGap + Math.ceil(key.length / columns) * keyRow;
  return { width, height: map.height + rows, map, discs, legs, labels: [...names, ...labels], key };
}

function placeDisc(
  chart: RouteMap,
  stop: Stop,
  order: number,
  form: 'narrow' | 'wide',
  frames: Frames,
  crop: Box,
  scale: number,
): Disc {
  const { x, y } = project(frames, crop, scale, stop.longitude, stop.latitude);
  const step = (crop.width * scale) / drawnFor[form];
  const [right, down] = stop[form];
  return {
    id: stop.id,
    order,
    radius: form === 'wide' ? 10 : radiusAt(step),
    listed: isListed(stop, chart),
    x: round(x + right * step),
    y: round(y + down * step),
    place: { x: round(x), y: round(y) },
    aside: right !== 0 || down !== 0,
  };
}

/** Discs grow with a narrow map, but by less. */
function radiusAt(step: number): number {
  return round(Math.min(11, Math.max(8.5, 9.5 * Math.sqrt(step))));
}

/** The name and days of each stop beside its disc. */
function stopLabels(chart: RouteMap, discs: Disc[], width: number): Label<LineKind>[] {
  const size = width < 960 ? 12.5 : 13;
  return discs.flatMap((disc, i) => {
    const stop = chart.stops[i];
    if (!stop) return [];
    const lines: Line<LineKind>[] = [
      { text: stop.label, kind: 'name' },
      { text: formatDays(stop.when), kind: 'days' },
    ];
    if (!disc.listed) lines.push({ text: chart.unlisted, kind: 'unlisted' });
    return [placeLabel(stop.id, lines, size, disc, disc.radius, stop.side)];
  });
}

/** On a narrow map, only what sets a stop apart; its name is in the key. */
function unlistedLabels(chart: RouteMap, discs: Disc[], width: number): Label<LineKind>[] {
  return discs
    .filter(({ listed }) => !listed)
    .map((disc) => {
      const line = { text: chart.unlisted, kind: 'unlisted' as const };
      const label = placeLabel(disc.id, [line], 12, disc, disc.radius - 1, 'north');
      const beyond = label.box.x + label.box.width - (width - 4);
      if (beyond <= 0) return label;
      const { x, box } = label;
      return { ...label, x: Math.round(x - beyond), box: { ...box, x: box.x - beyond } };
    });
}

/** The names for orientation that touch nothing else. */
function contextLabels(
  { map: { names } }: RouteMap,
  frames: Frames,
  { width, height, crop, scale }: MapLayout['map'],
  discs: Disc[],
  legs: Leg[],
  labels: Label<LineKind>[],
): Label<LineKind>[] {
  const placed: Label<LineKind>[] = [];
  const inside = { x: 2, y: 2, width: width - 4, height: height - 4 };
  for (const { text, at, sea, from } of names) {
    if (width < from || placed.some(({ id }) => id === text)) continue;
    const [longitude, latitude] = at;
    const middle = project(frames, crop, scale, longitude, latitude);
    const lines = text
      .split('\n')
      .map((line) => ({ text: line, kind: sea ? 'sea' : 'land' }) as const);
    const label = placeLabel<LineKind>(text, lines, 12, middle, 0, undefined);
    const free =
      contains(inside, label.box) &&
      [...labels, ...placed].every(({ box }) => !overlaps(box, label.box, 3)) &&
      discs.every((disc) => !overlaps(boxOf(disc), label.box, 3)) &&
      legs.every(({ points }) => points.every((point) => !holds(label.box, point, 2)));
    if (free) placed.push(label);
  }
  return placed;
}

const columns = 2;

function layoutKey(chart: RouteMap, discs: Disc[], top: number, width: number): KeyRow[] {
  const rows = Math.ceil(discs.length / columns);
  return discs.flatMap((disc, i) => {
    const stop = chart.stops[i];
    if (!stop) return [];
    return [
      {
        disc,
        name: stop.label,
        days: formatDays(stop.when),
        x: round(keyInset + 8.5 + Math.floor(i / rows) * ((width - keyInset) / columns)),
        y: top + (i % rows) * keyRow + keyRow / 2,
      },
    ];
  });
}

/** What a reader could not tell apart in a drawing: one sentence for each fault. */
export function findFaults({ map, discs, labels }: MapLayout): string[] {
  const frame = { x: 0, y: 0, width: map.width, height: map.height };
  const faults = discs
    .filter((disc) => !contains(frame, boxOf(disc)))
    .map(({ id }) => `the number of "${id}" lies outside the map`);
  for (const [i, disc] of discs.entries()) {
    for (const other of discs.slice(0, i)) {
      if (distance(disc, other) < disc.radius + other.radius + 1) {
        faults.push(`the numbers of "${other.id}" and "${disc.id}" touch`);
      }
      if (distance(disc.place, other.place) < 2) {
        faults.push(`"${other.id}" and "${disc.id}" stand in one place`);
      }
    }
    for (const other of discs) {
      if (other !== disc && other.aside && distance(disc, other.place) < disc.radius + 1) {
        faults.push(`the number of "${disc.id}" covers the place of "${other.id}"`);
      }
    }
  }
  for (const [i, label] of labels.entries()) {
    if (!contains(frame, label.box)) faults.push(`the name of "${label.id}" leaves the map`);
    for (const other of labels.slice(0, i)) {
      if (overlaps(label.box, other.box)) {
        faults.push(`the names of "${other.id}" and "${label.id}" overlap`);
      }
    }
    for (const disc of discs) {
      if (disc.id !== label.id && overlaps(boxOf(disc), label.box)) {
        faults.push(`the name of "${label.id}" covers the number of "${disc.id}"`);
      }
    }
  }
  return faults;
}

/** The box around a disc. */
export function boxOf({ x, y, radius }: Disc): Box {
  return grow({ x, y, width: 0, height: 0 }, radius);
}

import type { Label } from '../../labels/label.ts';
import { contains, distance, overlaps } from '../../lib/geometry.ts';
import { boxOf, type Disc } from './disc.ts';
import type { MapView } from './frame.ts';

interface Marked {
  map: MapView;
  discs: readonly Disc[];
  labels: readonly Label[];
}

/** What a reader of a map could not tell apart: one sentence for each fault. */
export function findFaults({ map, discs, labels }: Marked): string[] {
  const frame = { x: 0, y: 0, width: map.width, height: map.height };
  return [
    ...discs
      .filter((disc) => !contains(frame, boxOf(disc)))
      .map(({ id }) => `the number of "${id}" lies outside the map`),
    ...discs.flatMap((disc, i) => discFaults(disc, discs.slice(0, i), discs)),
    ...labels.flatMap((label, i) => [
      ...(contains(frame, label.box) ? [] : [`the name of "${label.id}" leaves the map`]),
      ...labels
        .slice(0, i)
        .filter(({ box }) => overlaps(label.box, box))
        .map(({ id }) => `the names of "${id}" and "${label.id}" overlap`),
      ...discs
        .filter((disc) => disc.id !== label.id && overlaps(boxOf(disc), label.box))
        .map(({ id }) => `the name of "${label.id}" covers the number of "${id}"`),
    ]),
  ];
}

function discFaults(disc: Disc, before: readonly Disc[], all: readonly Disc[]): string[] {
  return [
    ...before.flatMap((other) => [
      ...(distance(disc, other) < disc.radius + other.radius + 1
        ? [`the numbers of "${other.id}" and "${disc.id}" touch`]
        : []),
      ...(distance(disc.place, other.place) < 2
        ? [`"${other.id}" and "${disc.id}" stand in one place`]
        : []),
    ]),
    ...all
      .filter((other) => other !== disc && other.aside)
      .filter(({ place }) => distance(disc, place) < disc.radius + 1)
      .map(({ id }) => `the number of "${disc.id}" covers the place of "${id}"`),
  ];
}

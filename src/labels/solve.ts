import { cross, lengthWithin, overlaps } from '../lib/geometry.ts';
import type { Candidate, LabelRequest } from './candidates.ts';

/** A label in its place. */
export interface PlacedLabel extends Candidate {
  request: LabelRequest;
}

/** A label and everywhere it could stand. */
export interface Choice {
  request: LabelRequest;
  candidates: Candidate[];
}

/** More than any sum of preferences, so that a clash is always the worse choice. */
const clash = 10_000;
const passes = 6;

/**
 * A place for each label: each in turn takes the one that costs least given the
 * others, a few times over. That is done once from every beginning, both ways
 * round, and the cheapest outcome is kept; labels may still clash in it.
 */
export function solve(choices: readonly Choice[]): PlacedLabel[] {
  const orders = choices.flatMap((_, first) => {
    const order = [...choices.slice(first), ...choices.slice(0, first)];
    return [order, order.toReversed()];
  });
  return (
    orders.map(solveInOrder).toSorted((one, other) => totalCost(one) - totalCost(other))[0] ?? []
  );
}

/** The candidate of least cost, the first of equals; undefined where there is none. */
export function cheapest(
  candidates: readonly Candidate[],
  costOf: (candidate: Candidate) => number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** How often two labels or their leader lines are in each other's way. */
export function conflicts(one: PlacedLabel, other: PlacedLabel): number {
  return [
    overlaps(one.box, other.box, 2),
    one.leader !== undefined && lengthWithin(one.leader, other.box) > 0,
    other.leader !== undefined && lengthWithin(other.leader, one.box) > 0,
    one.leader !== undefined && other.leader !== undefined && cross(one.leader, other.leader),
  ].filter(Boolean).length;
}

function totalCost(labels: readonly PlacedLabel[]): number {
  return labels.reduce((sum, label, index) => {
    const before = labels.slice(0, index);
    const clashes = before.reduce((count, other) => count + conflicts(label, other), 0);
    return sum + label.cost + clash * clashes;
  }, 0);
}

function solveInOrder(choices: readonly Choice[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [index, { request, candidates }] of choices.entries()) {
      const others = placed.filter((_, other) => other !== index);
      const best = cheapest(candidates, (candidate) => {
        const label = { ...candidate, request };
        return others.reduce(
          (cost, other) => cost + clash * conflicts(label, other),
          candidate.cost,
        );
      });
      if (best !== undefined) placed[index] = { ...best, request };
    }
  }
  return placed;
}

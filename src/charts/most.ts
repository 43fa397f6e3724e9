import type { Checker, Named } from '../checks/checker.ts';

/** How much a chart can draw and still be read, and what happens beyond that. */
const limits = {
  stops: { most: 30, why: 'on a phone their numbers would cover one another' },
  trips: { most: 8, why: 'on a phone a column would be narrower than a number' },
  places: { most: 40, why: 'the heads of the columns would be out of sight beside the last rows' },
  events: { most: 100, why: 'on a phone they would be more than ten screens long' },
  marks: { most: 12, why: 'on a phone their sums would cover one another' },
  rows: { most: 40, why: 'the scale would be out of sight beside the last rows' },
} as const;

/** Adds a problem where a chart draws more of something than can be read. */
export function checkMost(
  of: Named,
  things: keyof typeof limits,
  count: number,
  checker: Checker,
): void {
  const { most, why } = limits[things];
  if (count <= most) return;
  const what = `draws ${count} ${things}, and at most ${most} can be read: ${why}.`;
  checker.add(of, what, 'Make several charts of it, or draw what matters and tell the rest.');
}

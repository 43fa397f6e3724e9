/** The middle of several values with the least and the greatest. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** The spread of values, in any order; of an even number the median is the mean of the middle two. None where there is no value. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? min;
  const high = sorted[Math.floor(half)] ?? max;
  return { median: (low + high) / 2, min, max };
}

/**
 * The spread of the ratios of values to others, each to the one of its own
 * round, so that what slowed the machine for a while slowed both. A round in
 * which either is missing, or the other is nothing, is left out.
 */
export function ratiosOf(
  values: readonly (number | undefined)[],
  others: readonly (number | undefined)[],
): Spread | undefined {
  const ratios = values.flatMap((value, round) => {
    const other = others[round];
    return value === undefined || !other ? [] : [value / other];
  });
  return spreadOf(ratios);
}

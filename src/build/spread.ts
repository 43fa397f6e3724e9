/**
 * The items in another order: those that others do (`isElsewhere`) are spread evenly
 * among the rest, and each kind keeps its own order. Whoever takes them in turn, some
 * at a time, so neither waits for the others nor lets them wait.
 */
export function spread<T>(items: readonly T[], isElsewhere: (item: T) => boolean): T[] {
  const elsewhere = items.filter(isElsewhere);
  const here = items.filter((item) => !isElsewhere(item));
  if (elsewhere.length === 0) return here;
  const upTo = (i: number): number => Math.floor((i * here.length) / elsewhere.length);
  return elsewhere.flatMap((item, i) => [item, ...here.slice(upTo(i), upTo(i + 1))]);
}

import type { Conformance, Criterion } from '../ledger/schema.ts';
import { results } from '../ledger/shapes/conformance.ts';

type Standard = Conformance['standards'][number];

/** All criteria of a standard, in their order. */
export function criteriaOf({ principles }: Standard): Criterion[] {
  return principles.flatMap(({ criteria }) => criteria);
}

/** How many criteria of a standard have each result, of those that any has. */
export function countResults(standard: Standard): { result: Criterion['result']; count: number }[] {
  const criteria = criteriaOf(standard);
  return results
    .map((result) => ({
      result,
      count: criteria.filter((each) => each.result === result).length,
    }))
    .filter(({ count }) => count > 0);
}

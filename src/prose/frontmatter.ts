import { z } from 'zod';
import { wordIssues } from '../ledger/issue.ts';
import { ids, partialDateShape, text } from '../ledger/shapes/common.ts';
import { type Fault, readYaml } from '../ledger/yaml.ts';
import type { Problem } from '../lib/problem.ts';

/** The head of a page. */
export const frontShape = z.strictObject({
  /** The `<h1>` and, with the site's name, the `<title>`. */
  title: text.max(140),
  /** A short name for navigation. */
  label: text.max(24),
  /** What the page tells, in a few words. A page with one is a chapter of the story. */
  clause: text.max(80).optional(),
  /** One sentence for search results and share cards. */
  description: text.min(40).max(200),
  /** Its place in the reading order, from 0. */
  order: z.int().nonnegative(),
  /** The entries that bear out the figures of the title, label, clause and description. */
  cites: ids,
  /** The day up to which the page's facts run. */
  asOf: partialDateShape,
  /** A chart to show on the share card. */
  card: z.string().optional(),
  /** The charts and plain tables that stand at the head of the page, before its text: one, or a list. */
  lead: z.union([z.string().transform((slug) => [slug]), z.array(z.string())]).default([]),
});
export type Front = z.infer<typeof frontShape>;

/** The head of a page, and the line of the file that each of its fields stands on. */
export interface Head {
  front: Front;
  lineOf: (field: string) => number;
}

/**
 * Reads the head of a page, which is undefined where the page has none; `line`
 * is the line of the file that its YAML begins on. What is wrong is added to
 * `problems`, and nothing is returned.
 */
export function readHead(
  file: string,
  yaml: string | undefined,
  line: number,
  problems: Problem[],
): Head | undefined {
  const fix =
    'Give title, label, description, order and asOf, and no other field but clause, cites, card and lead.';
  if (yaml === undefined) {
    problems.push({ file, line: 1, what: 'has no head between "---" and "---" at its top.', fix });
    return undefined;
  }
  const faults: Fault[] = [];
  const read = readYaml(yaml, faults);
  for (const fault of faults) problems.push({ file, ...fault, line: fault.line + line - 1 });
  if (!read) return undefined;
  const lineOf = (path: (string | number)[]): number => read.lineOf(path) + line - 1;
  const result = frontShape.safeParse(read.value);
  if (result.success) return { front: result.data, lineOf: (field) => lineOf([field]) };
  for (const { what, path } of wordIssues(result.error)) {
    problems.push({ file, line: lineOf(path), what: `the head${what}`, fix });
  }
  return undefined;
}

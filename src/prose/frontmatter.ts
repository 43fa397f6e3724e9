import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../lib/problem.ts';
import { partialDateShape, text } from '../ledger/shapes/common.ts';

/** The head of a page. */
const frontShape = z.strictObject({
  /** The `<h1>` and, with the site's name, the `<title>`. */
  title: text,
  /** A short name for navigation. */
  label: text.max(24),
  /** What the page tells, in a few words. A page with one is a chapter of the story. */
  clause: text.max(80).optional(),
  /** One sentence for search results and share cards. */
  description: z.string().min(40).max(200),
  /** Its place in the reading order, from 0. */
  order: z.int().nonnegative(),
  /** The entries that bear out the figures of the title, label, clause and description. */
  cites: z.array(z.string()).default([]),
  /** The day up to which the page's facts run. */
  asOf: partialDateShape,
  /** A chart to show on the share card. */
  card: z.string().optional(),
  /** The charts that stand at the head of the page, before its text: one, or a list. */
  lead: z.union([z.string().transform((slug) => [slug]), z.array(z.string())]).default([]),
});
export type Front = z.infer<typeof frontShape>;

/**
 * Reads the head of a page from its YAML, which is undefined where the page has
 * none. What is wrong is added to `problems`, and nothing is returned.
 */
export function readFront(
  file: string,
  yaml: string | undefined,
  problems: Problem[],
): Front | undefined {
  let data: unknown;
  try {
    data = yaml === undefined ? undefined : parse(yaml, { strict: true, logLevel: 'error' });
  } catch (error) {
    const [what] = (error as Error).message.split('\n');
    problems.push({
      file,
      line: 1,
      what: `has a head that is not YAML: ${what}.`,
      fix: 'Correct it.',
    });
    return undefined;
  }
  const result = frontShape.safeParse(data);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const field = path.join('.');
    problems.push({
      file,
      line: 1,
      what: field ? `has a head whose "${field}" is wrong: ${message}.` : `the head: ${message}.`,
      fix: 'Give title, label, description, order and asOf, and no other field but clause, cites, card and lead.',
    });
  }
  return undefined;
}

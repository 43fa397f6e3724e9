import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { PartialDate } from './schema.ts';

/** The head of a page. */
export const Front = z.strictObject({
  /** The `<h1>` and, with the site's name, the `<title>`. */
  title: z.string().min(1),
  /** A short name for navigation. */
  label: z.string().min(1).max(24),
  /** One sentence for search results and share cards. */
  description: z.string().min(40).max(200),
  /** Its place in the reading order, from 0. */
  order: z.int().nonnegative(),
  /** The entries that bear out the figures of the title and description. */
  cites: z.array(z.string()).default([]),
  /** The day up to which the page's facts run. */
  asOf: PartialDate,
  /** A chart to show on the share card. */
  card: z.string().optional(),
});
export type Front = z.infer<typeof Front>;

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
    data = yaml === undefined ? undefined : parse(yaml);
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
  const result = Front.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({
      file,
      line: 1,
      what: `has a head whose "${issue.path.join('.')}" is wrong: ${issue.message}.`,
      fix: 'Give title, label, description, order and asOf, and no other field.',
    });
  }
  return undefined;
}

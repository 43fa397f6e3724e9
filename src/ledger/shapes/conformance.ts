import { z } from 'zod';
import { addressShape, dayShape, lines, unique, text } from './common.ts';

/** What a criterion was found to be, in the order of the counts. */
export const results = ['met', 'met in part', 'not met', 'not applicable', 'not checked'] as const;

const criterionShape = z
  .strictObject({
    /** The number that the standard gives it, such as "1.4.3"; not all have any. */
    number: z
      .string()
      .regex(/^\d\.\d\.\d\d?$/, 'must be written like "1.4.3"')
      .optional(),
    name: text.max(90),
    level: z.enum(['A', 'AA', 'critical']).optional(),
    result: z.enum(results),
    /** How that was found, or why it does not apply. */
    how: lines.optional(),
    /** The files of the tests that hold it. */
    tests: unique(
      z.string().regex(/^tests\/\S+\.ts$/, 'must be the path of a test, such as "tests/a.test.ts"'),
    ).default([]),
    /** What is still to do, or could be better. */
    open: lines.optional(),
  })
  .refine(({ result, how }) => result === 'not checked' || how !== undefined, {
    message: 'needs "how": how it was checked, or why it does not apply',
  })
  .refine(({ result, open }) => /^(?:met|not applicable)$/.test(result) || open !== undefined, {
    message: 'needs "open": what is not met or not checked',
  })
  .refine(({ result, tests }) => result.startsWith('met') || tests.length === 0, {
    message: 'names tests of what is not met',
  });

/** How the pages and charts fit the standards of access. In `content/conformance.yml`. */
export const conformanceShape = z.strictObject({
  /** The day on which all of it was last looked at. */
  checked: dayShape,
  /** What a reader should know before the results, a paragraph each. */
  notes: unique(lines).min(1),
  standards: z
    .array(
      z.strictObject({
        name: text,
        address: addressShape,
        about: lines,
        principles: z
          .array(z.strictObject({ name: text, criteria: z.array(criterionShape).min(1) }))
          .min(1),
      }),
    )
    .min(1)
    .refine((standards) => {
      const names = standards.flatMap(({ principles }) =>
        principles.flatMap(({ criteria }) => criteria.map(({ name }) => name)),
      );
      return new Set(names).size === names.length;
    }, 'must not have a criterion of the same name twice'),
});

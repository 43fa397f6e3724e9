import type { Content } from '../../src/content/load.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { findFormFault, isAbout } from './form.ts';
import type { Ground } from './ground.ts';
import { mutate, type Mutation } from './mutation.ts';
import { findEscapeFault } from './output.ts';
import { wordsOf } from './passages.ts';
import { hasItToo, type Passed, senseOf } from './sense.ts';

/**
 * How a mutation can end. `refused`: by a problem, or several, that say where, what and what to do.
 * `equal`: accepted, and nothing that is read is other than before. `escaped`: accepted
 * as text, and it is text in all that is made of it. `sense`: accepted, of a kind
 * that is listed as left to the editor. The others fail the run.
 */
export const outcomes = [
  ...['refused', 'equal', 'escaped', 'sense'],
  ...['misled', 'silent', 'crash', 'hang'],
] as const;
export type Outcome =
  'refused' | 'equal' | 'escaped' | 'sense' | 'misled' | 'silent' | 'crash' | 'hang';

export interface Verdict {
  outcome: Outcome;
  /** The kind of sense, or what is wrong. */
  detail?: string;
  /** What passed, and is no text, for which a kind of sense is looked for. */
  passed?: Passed;
}

/** What stands in the content as it is read, for a comparison. */
export function readingOf({ ledger, pages }: Content): string {
  return JSON.stringify([ledger, pages]);
}

/** Reads the ground with the mutation in it, and judges how that ended. `before` is its reading without. */
export async function judge(mutation: Mutation, ground: Ground, before: string): Promise<Verdict> {
  const text = mutate(ground.files.get(mutation.file) ?? '', mutation);
  let project: ReturnType<Ground['readWith']>;
  try {
    if (mutation.group === 'sentences') {
      // Most end here, for a hundredth of the time that the whole takes.
      const quick = ground.readLinesWith(mutation.file, text, mutation.lines);
      if (quick.length > 0) return judgeProblems(quick, mutation, ground, text);
    }
    project = ground.readWith(mutation.file, text);
  } catch (error) {
    return {
      outcome: 'crash',
      detail: (error as Error).stack?.split('\n').slice(0, 3).join(' ') ?? '',
    };
  }
  const { problems, content } = project;
  if (problems.length > 0) return judgeProblems(problems, mutation, ground, text);
  if (readingOf(content) === before && saysTheSame(text, mutation, ground))
    return { outcome: 'equal' };
  if (isText(mutation)) {
    const fault = await findEscapeFault(project);
    return fault === undefined ? { outcome: 'escaped' } : { outcome: 'silent', detail: fault };
  }
  const { group, file, field, way, by } = mutation;
  return judgePassed({ ...{ group, field, way, by }, hasItToo: hasItToo(mutation, ground), file });
}

/** What passed is of a kind of sense, or is silent. */
export function judgePassed(passed: Passed): Verdict {
  const sense = senseOf(passed);
  return sense === undefined
    ? { outcome: 'silent', passed }
    : { outcome: 'sense', detail: sense, passed };
}

/** Whether the words of a page, which its reading does not have, are the same; of a list they are in the reading. */
function saysTheSame(text: string, { file }: Mutation, { files }: Ground): boolean {
  return !file.endsWith('.mdx') || wordsOf(text) === wordsOf(files.get(file) ?? '');
}

/** Whether what was put in is a text that any program could mistake for its own. */
function isText({ way }: Mutation): boolean {
  return /^(?:markup put in|a formula before it|very long)/.test(way);
}

/** All problems must be well formed, and at least the first of each must be about the change. */
function judgeProblems(
  problems: readonly Problem[],
  mutation: Mutation,
  ground: Ground,
  text: string,
): Verdict {
  const textOf = (file: string): string =>
    file === mutation.file ? text : (ground.files.get(file) ?? '');
  for (const problem of problems) {
    const fault = findFormFault(problem, ground.root, textOf(problem.file).split('\n').length);
    if (fault !== undefined) return { outcome: 'misled', detail: `${fault}: ${tell(problem)}` };
  }
  if (problems.some((each) => isAbout(each, mutation, textOf(each.file))))
    return { outcome: 'refused' };
  return {
    outcome: 'misled',
    detail: `not about the change: ${problems.slice(0, 3).map(tell).join(' ')}`,
  };
}

function tell({ file, line, what }: Problem): string {
  return `${file}:${line ?? '-'}: ${what}`;
}

/** Something wrong in the content, said so that an editor can mend it. */
export interface Problem {
  /** The file, relative to the project. */
  file: string;
  /** The line in the file, from 1, where it is known. */
  line?: number | undefined;
  /** What is wrong, with the id or figure quoted. */
  what: string;
  /** What to do about it. */
  fix: string;
}

/** All the problems as one text, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems
    .toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, what, fix }) => `  ${line ? `${file}:${line}` : file}: ${what} ${fix}`);
  return [`The content has ${count}; nothing was built.`, ...lines].join('\n');
}

/** By code units: the order must not hang on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The error that stops a build; its message lists every problem at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** One way in which one place of the content is broken. */
export interface Mutation {
  /** What is done, in words that the table of outcomes counts by: "a digit changed". */
  way: string;
  /** The part of the content: `values`, `sentences`, `markup` or `files`. */
  group: Group;
  /** The file under the root, such as `content/site.yml`. */
  file: string;
  /** The field without numbers, such as `facts[].when.from`; for prose, what was changed. */
  field: string;
  /** The characters that `by` takes the place of. */
  from: number;
  to: number;
  by: string;
  /** The lines, from 1, of the entry, row or passage that the change is in. */
  lines: readonly [first: number, last: number];
  /** Ids and words by which a problem elsewhere can be about this change. */
  names: readonly string[];
}

export const groups = ['values', 'sentences', 'markup', 'files'] as const;
export type Group = (typeof groups)[number];

/** The text with the change in it. */
export function mutate(text: string, { from, to, by }: Mutation): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** The mutation in a line, for a message: where it is, and what stands there now. */
export function describeMutation({ file, lines, field, way, by }: Mutation): string {
  const shown = by.length > 90 ? `${by.slice(0, 90)}…` : by;
  return `${file}:${lines[0]} ${field}: ${way}: ${JSON.stringify(shown)}`;
}

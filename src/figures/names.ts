import type { NameFigure } from './figure.ts';
import type { Support } from './support.ts';

/**
 * A name with a figure in it: a capital letter, and no comma or point ("M830A1",
 * "F-35", "Abdullah II").
 */
const form = /^[A-Z][\w’'-]*(?: [IVXLCDM]+)?$/;

/** What begins like a name and tells a time or a number: "FY2024", "Q3". */
const period = /^(?:FY|CY|AY|Q|H|No|Nr)-?\d/i;

/**
 * Says what is wrong with a word that has a figure in it, or returns undefined.
 * It is a name where the statement, the note or an `of` of an entry has the very
 * same word; every other word with a figure in it hides the figure.
 */
export function findNameFault(
  { text }: NameFigure,
  support: readonly Support[],
): string | undefined {
  if (!form.test(text) || period.test(text) || !/\d|[IVX]$/.test(text)) {
    return `"${text}" has a figure within a word; write the figure apart, in digits or in words`;
  }
  const tokens = support.flatMap((entry) => wordsOf(entry).split(/[^\w’'-]+/));
  const [first = '', second] = text.split(' ');
  const found = tokens.some(
    (token, i) => token === first && (second === undefined || tokens[i + 1] === second),
  );
  return found ? undefined : `the name "${text}" is not in the words of the entry`;
}

function wordsOf({ statement, note, attribution, amounts }: Support): string {
  return [statement, note, attribution?.note, ...amounts.map(({ of }) => of)]
    .filter(Boolean)
    .join(' | ');
}

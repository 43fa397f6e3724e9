import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';
import type { When } from '../ledger/schema.ts';
import type { Checker, Named } from './checker.ts';

/** What a fact may foresee, beyond the day on which the site was last written to. */
const outlooks = new Set(['plan', 'expectation', 'conditional', 'reported-intent']);

/**
 * The days of everything against those of the article and of the site: nothing
 * was read, corrected or known after the site was last written to.
 */
export function checkDays(checker: Checker): void {
  const { site, sources, corrections, facts, topics, events } = checker.ledger;
  const { published, article } = site;
  if (published === '') return;
  const keep = (entry: Named, what: string, date: string | undefined): void => {
    if (date === undefined || !isAfter(date, published)) return;
    const fix = 'Correct it, or "published" in content/site.yml.';
    checker.add(entry, `${what} ${date}, after the site was last written to (${published}).`, fix);
  };
  for (const source of sources) {
    keep(source, 'appeared on', source.published);
    keep(source, 'was read on', source.accessed);
  }
  for (const correction of corrections) {
    keep(correction, 'is dated', correction.date);
    if (!isAfter(article.days.from, correction.date)) continue;
    const what = `is dated ${correction.date}, before the article (${article.days.from}).`;
    checker.add(correction, what, 'Give the day of the change.');
  }
  const known = facts.filter(({ certainty }) => !outlooks.has(certainty));
  for (const entry of [...known, ...topics.flatMap(({ claims }) => claims), ...events]) {
    for (const date of datesOf(entry.when)) keep(entry, 'is dated', date);
  }
}

/** Pages whose facts run up to a day before the article or after the site. */
export function findMisdatedPages(
  pages: readonly ProsePage[],
  first: string,
  published: string,
): Problem[] {
  if (published === '') return [];
  return pages
    .filter(({ front: { asOf } }) => isAfter(first, asOf) || isAfter(asOf, published))
    .map(({ file, front: { asOf }, lineOf }) => ({
      file,
      line: lineOf('asOf'),
      what: `has "asOf: ${asOf}", which is not from ${first} to ${published}.`,
      fix: 'Give the day up to which its facts run, from the article to the site’s own day.',
    }));
}

function datesOf({ from, to }: When): string[] {
  return to === undefined ? [from] : [from, to];
}

/** Whether a date is after another, as far as both are exact. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

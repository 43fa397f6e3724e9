import { formatParagraphs } from '../format/paragraphs.ts';
import type { Content } from './load.ts';
import { type Provenance, provenancesOf } from './provenance.ts';
import type { ProsePage } from '../prose/page.ts';
import { sourcesOf } from './related.ts';
import { reportersOf } from './reporters.ts';

/** The sources of a page for print: numbered notes at its end. */
export interface Endnotes {
  /** The number of the note for these entries, if the page has one. */
  numberOf: (ids: readonly string[]) => number | undefined;
  /** The notes, in the order of their numbers. */
  notes: string[];
}

/** The notes for lists of entries in their order; those that read alike share a number. */
export function endnotesOf(lists: readonly (readonly string[])[], content: Content): Endnotes {
  const notes: string[] = [];
  const numbers = new Map<string, number>();
  for (const ids of lists) {
    const words = describeSources(ids, content);
    if (!notes.includes(words)) notes.push(words);
    numbers.set(keyOf(ids), notes.indexOf(words) + 1);
  }
  return { numberOf: (ids) => numbers.get(keyOf(ids)), notes };
}

/** The lists of entries that a page cites, its running text first and `tables` last. */
export function listCited(
  { marks, comparisons, parts }: ProsePage,
  { ledger: { events, people, terms } }: Content,
  tables: readonly (readonly string[])[],
): (readonly string[])[] {
  const cited: Record<string, (readonly string[])[]> = {
    Timeline: events.flatMap(({ cite, differs }) => [cite, ...differs.map((id) => [id])]),
    People: people.map(({ cite }) => cite),
    Terms: terms.map(({ cite }) => cite),
  };
  return [
    ...marks,
    ...comparisons.flatMap(({ article, record }) => [...article, ...record].map((id) => [id])),
    ...parts.flatMap(({ name }) => cited[name] ?? []),
    ...tables,
  ].filter((ids) => ids.length > 0);
}

/** Where entries come from, in plain text: "US officials, not named, in The Daily, ¶3–4." */
export function describeSources(ids: readonly string[], content: Content): string {
  const { publisher } = content.ledger.site.article;
  return provenancesOf(ids, content)
    .flatMap((provenance) => [
      `${describeVoice(provenance, publisher)}.`,
      ...provenance.differs
        .filter(({ id }) => !ids.includes(id))
        .map((claim) => {
          const documents = reportersOf(sourcesOf(claim, content));
          return `${claim.short ?? claim.statement} (${documents}.)`;
        }),
    ])
    .join(' ');
}

function describeVoice(
  { who, plain, paragraphs, documents }: Provenance,
  publisher: string,
): string {
  const place = `¶${formatParagraphs(paragraphs)}`;
  if (plain) return `${who}, ${place}`;
  if (documents.length > 0 || paragraphs.length === 0) return `Outside the article: ${who}`;
  return `${who}, in ${publisher}, ${place}`;
}

function keyOf(ids: readonly string[]): string {
  return [...new Set(ids)].toSorted().join(' ');
}

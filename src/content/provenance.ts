import { formatWhen } from '../format/dates.ts';
import type { Fact, RecordClaim, Source } from '../ledger/schema.ts';
import { certaintyOf, highestMark, type Mark } from './certainty.ts';
import type { Content } from './load.ts';
import { relatedTo, sourcesOf } from './related.ts';
import { reportersOf } from './reporters.ts';

/** What a reader is told of where claims come from: one voice, and all that it says here. */
export interface Provenance {
  /** The ids of the entries that share it, in order. */
  ids: string[];
  /** Its mark, which counts what differs from it. */
  mark: Mark;
  /** Who says so: a person or body in the article, its publisher, or who reported the documents. */
  who: string;
  /** Whether it is the article that speaks, in its own voice. */
  plain: boolean;
  /** The paragraphs of the article; of a claim of the record that differs, those it differs from. */
  paragraphs: number[];
  /** On what footing, in plain words; none for a plain statement. */
  footings: string[];
  /** When it was so, in words. */
  dates: string[];
  /** Remarks of the ledger on the entries. */
  notes: string[];
  /** The documents of the record that carry it. */
  documents: Source[];
  /** Claims of the record that differ from it. */
  differs: RecordClaim[];
}

/** The provenance of each of the entries; those of one voice are told together. */
export function provenancesOf(ids: readonly string[], content: Content): Provenance[] {
  const found: Provenance[] = [];
  for (const id of new Set(ids)) {
    const entry = content.entries.get(id);
    if (!entry) throw new Error(`unknown entry: "${id}"`);
    const next = provenanceOf(entry, content);
    const same = found.find(
      ({ who, documents }) =>
        who === next.who && documents.length > 0 === next.documents.length > 0,
    );
    if (same) join(same, next);
    else found.push(next);
  }
  return found;
}

function provenanceOf(entry: Fact | RecordClaim, content: Content): Provenance {
  const { mark, words } = certaintyOf(entry);
  const shared = {
    ids: [entry.id],
    footings: words === '' ? [] : [words],
    dates: [formatWhen(entry.when)],
  };
  if ('paragraph' in entry) {
    const { who, kind, note } = entry.attribution;
    const plain = kind === 'article-voice';
    const differs = relatedTo(entry, content).filter(isDiffering);
    return {
      ...shared,
      mark: differs.length > 0 ? 'differs' : mark,
      who: plain ? content.ledger.site.article.publisher : who,
      plain,
      paragraphs: [entry.paragraph],
      notes: note === undefined ? [] : [note],
      documents: [],
      differs,
    };
  }
  const documents = sourcesOf(entry, content);
  return {
    ...shared,
    mark,
    who: reportersOf(documents),
    plain: false,
    paragraphs: isDiffering(entry) ? paragraphsOf(entry, content) : [],
    notes: entry.note === undefined ? [] : [entry.note],
    documents,
    differs: [],
  };
}

function isDiffering(entry: Fact | RecordClaim): entry is RecordClaim {
  return !('paragraph' in entry) && entry.status === 'differs';
}

function paragraphsOf(claim: RecordClaim, content: Content): number[] {
  return relatedTo(claim, content).flatMap((fact) => ('paragraph' in fact ? [fact.paragraph] : []));
}

function join(into: Provenance, next: Provenance): void {
  into.mark = highestMark([into.mark, next.mark]);
  for (const key of ['ids', 'footings', 'dates', 'notes'] as const) {
    into[key] = [...new Set([...into[key], ...next[key]])];
  }
  into.paragraphs = [...new Set([...into.paragraphs, ...next.paragraphs])];
  into.documents = [...new Set([...into.documents, ...next.documents])];
  into.differs = [...new Set([...into.differs, ...next.differs])];
}

import { certaintyOf, type Mark } from './certainty.ts';
import type { Content } from './load.ts';
import type { Fact, RecordClaim } from '../ledger/schema.ts';

/** What a reader is told of where a claim comes from. */
export interface Provenance {
  /** The ids of the entries that share it, in order. */
  ids: string[];
  /** "P26", or "Record". */
  label: string;
  mark: Mark;
  /** Who says so. */
  who: string;
  /** How sure, in plain words. */
  words: string;
  /** Readings of garbled places that bear on it. */
  readings: string[];
  /** Claims of the outside record that differ from it. */
  differs: string[];
  /** Remarks of the ledger on the entries. */
  notes: string[];
}

/** The provenance of each of the entries; those that share one are told once. */
export function provenancesOf(ids: readonly string[], content: Content): Provenance[] {
  const found: Provenance[] = [];
  for (const id of ids) {
    const entry = content.entries.get(id);
    if (!entry) throw new Error(`unknown entry: "${id}"`);
    const next = provenanceOf(entry, content);
    const same = found.find(
      ({ label, who, words }) => label === next.label && who === next.who && words === next.words,
    );
    if (!same) {
      found.push(next);
      continue;
    }
    same.ids.push(id);
    same.readings = [...new Set([...same.readings, ...next.readings])];
    same.differs = [...new Set([...same.differs, ...next.differs])];
    same.notes = [...new Set([...same.notes, ...next.notes])];
  }
  return found;
}

function provenanceOf(entry: Fact | RecordClaim, content: Content): Provenance {
  const { mark, words } = certaintyOf(entry);
  if ('paragraph' in entry) {
    return {
      ids: [entry.id],
      label: `P${entry.paragraph}`,
      mark,
      who: entry.attribution.who,
      words,
      readings: entry.readings,
      differs: content.ledger.topics
        .flatMap(({ claims }) => claims)
        .filter(({ status, facts }) => status === 'differs' && facts.includes(entry.id))
        .map(({ id }) => id),
      notes: entry.attribution.note ? [entry.attribution.note] : [],
    };
  }
  const publishers = entry.sources
    .map((id) => content.ledger.sources.find((source) => source.id === id)?.publisher)
    .filter((publisher) => publisher !== undefined);
  return {
    ids: [entry.id],
    label: 'Record',
    mark,
    who: [...new Set(publishers)].join('; ') || 'No source found',
    words,
    readings: [],
    differs: [],
    notes: entry.note ? [entry.note] : [],
  };
}

import type { Content } from './load.ts';
import type { Fact, RecordClaim, Source } from '../ledger/schema.ts';

/** The record's claims about a fact, or the facts that a claim of the record is about. */
export function relatedTo(entry: Fact | RecordClaim, content: Content): (Fact | RecordClaim)[] {
  if ('paragraph' in entry) {
    return content.ledger.topics
      .flatMap(({ claims }) => claims)
      .filter(({ facts }) => facts.includes(entry.id));
  }
  return entry.facts.map((id) => content.entries.get(id)).filter((fact) => fact !== undefined);
}

/** The documents that carry a claim of the record, as it lists them; a fact has none but the article. */
export function sourcesOf(entry: Fact | RecordClaim, content: Content): Source[] {
  if ('paragraph' in entry) return [];
  return entry.sources
    .map((id) => content.ledger.sources.find((source) => source.id === id))
    .filter((source) => source !== undefined);
}

import type { Content } from './load.ts';
import type { Fact, Ledger, RecordClaim, RecordTopic, Source } from '../ledger/schema.ts';

/** The record's claims about each fact, by its id. */
const claimsAbout = once(({ topics }) => {
  const about = new Map<string, RecordClaim[]>();
  for (const claim of topics.flatMap(({ claims }) => claims)) {
    for (const fact of claim.facts) about.set(fact, [...(about.get(fact) ?? []), claim]);
  }
  return about;
});

const sourcesById = once(({ sources }) => new Map(sources.map((source) => [source.id, source])));

/** The topic of each claim of the record, by the claim's id. */
const topicsByClaim = once(
  ({ topics }) =>
    new Map(topics.flatMap((topic) => topic.claims.map(({ id }) => [id, topic] as const))),
);

/** The record's claims about a fact, or the facts that a claim of the record is about. */
export function relatedTo(entry: Fact | RecordClaim, content: Content): (Fact | RecordClaim)[] {
  if ('paragraph' in entry) return claimsAbout(content.ledger).get(entry.id) ?? [];
  return entry.facts.map((id) => content.entries.get(id)).filter((fact) => fact !== undefined);
}

/** The documents that carry a claim of the record, as it lists them; a fact has none but the article. */
export function sourcesOf(entry: Fact | RecordClaim, { ledger }: Content): Source[] {
  if ('paragraph' in entry) return [];
  const sources = sourcesById(ledger);
  return entry.sources.map((id) => sources.get(id)).filter((source) => source !== undefined);
}

/** The topic of the record that a claim is of; a fact is of none. */
export function topicOf({ id }: Fact | RecordClaim, { ledger }: Content): RecordTopic | undefined {
  return topicsByClaim(ledger).get(id);
}

/** What is made from a ledger, made once for it: every claim of thousands asks for it. */
function once<Made>(make: (ledger: Ledger) => Made): (ledger: Ledger) => Made {
  const known = new WeakMap<Ledger, Made>();
  return (ledger) => {
    const made = known.get(ledger) ?? make(ledger);
    known.set(ledger, made);
    return made;
  };
}

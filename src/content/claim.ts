import type { Correction, Fact, Reading, RecordClaim, Source } from '../ledger/schema.ts';
import type { Backlink } from './backlinks.ts';
import type { Content } from './load.ts';
import { type Provenance, provenancesOf } from './provenance.ts';
import { relatedTo, sourcesOf, topicOf } from './related.ts';

/** All that a reader is told of one claim at its own address. */
export interface ClaimView {
  claim: Fact | RecordClaim;
  /** Where it stands: "Paragraph 26 of the article", or the topic of the record. */
  place: string;
  provenance: Provenance;
  /** Garbled places that bear on it. */
  readings: Reading[];
  /** The documents that carry it; none for a claim of the article. */
  sources: Source[];
  /** Claims of the other side that differ from it. */
  differing: (Fact | RecordClaim)[];
  /** Claims of the other side that agree with it or add to it. */
  beside: (Fact | RecordClaim)[];
  /** The pages and sections that cite it, each once. */
  backlinks: Backlink[];
  /** What was changed in it since it was published. */
  corrections: Correction[];
  previous: Fact | RecordClaim | undefined;
  next: Fact | RecordClaim | undefined;
}

/** All claims, those of the article first, in the order of the ledger. */
export function claimsOf({ ledger }: Content): (Fact | RecordClaim)[] {
  return [...ledger.facts, ...ledger.topics.flatMap(({ claims }) => claims)];
}

/** The views of all claims, in their order. */
export function viewClaims(
  content: Content,
  backlinks: ReadonlyMap<string, Backlink[]>,
): ClaimView[] {
  const claims = claimsOf(content);
  return claims.map((claim, i) => ({
    ...viewClaim(claim, content),
    backlinks: firstOfEach(backlinks.get(claim.id) ?? []),
    previous: claims[i - 1],
    next: claims[i + 1],
  }));
}

function viewClaim(
  claim: Fact | RecordClaim,
  content: Content,
): Omit<ClaimView, 'backlinks' | 'previous' | 'next'> {
  const [provenance] = provenancesOf([claim.id], content);
  if (!provenance) throw new Error(`unknown entry: "${claim.id}"`);
  const { readings, corrections } = content.ledger;
  const related = relatedTo(claim, content);
  const differs = (other: Fact | RecordClaim): boolean =>
    [claim, other].some((each) => 'status' in each && each.status === 'differs');
  return {
    claim,
    place: placeOf(claim, content),
    provenance,
    readings: readings.filter(({ id }) => 'readings' in claim && claim.readings.includes(id)),
    sources: sourcesOf(claim, content),
    differing: related.filter(differs),
    beside: related.filter((other) => !differs(other)),
    corrections: corrections.filter(({ claims }) => claims.includes(claim.id)),
  };
}

/** Of several places in one section of a page, the first. */
function firstOfEach(places: readonly Backlink[]): Backlink[] {
  return places.filter(({ label }, i) => places.findIndex((place) => place.label === label) === i);
}

/** Where a claim stands, in words: its paragraph, or its topic of the record. */
export function placeOf(claim: Fact | RecordClaim, content: Content): string {
  const [side, part] = trailOf(claim, content);
  return 'paragraph' in claim ? `${part?.name} of the article` : `${side?.name}: ${part?.name}`;
}

/** The parts of the sources page that a claim stands in, from the widest, by their ids there. */
export function trailOf(
  claim: Fact | RecordClaim,
  content: Content,
): { id: string; name: string }[] {
  if ('paragraph' in claim) {
    const { paragraph } = claim;
    return [
      { id: 'article', name: 'The article' },
      { id: `p${paragraph}`, name: `Paragraph ${paragraph}` },
    ];
  }
  const topic = topicOf(claim, content);
  return [
    { id: 'record', name: 'Outside record' },
    { id: topic?.id ?? '', name: topic?.title ?? '' },
  ];
}

import { partOf } from '../ledger/part.ts';
import type { Fact, RecordClaim } from '../ledger/schema.ts';
import type { Backlink } from './backlinks.ts';
import { certaintyOf } from './certainty.ts';
import type { Content } from './load.ts';
import { provenancesOf } from './provenance.ts';
import { relatedTo } from './related.ts';

/** A claim as a row of the list on the sources page, with what the list is narrowed by. */
export interface Row {
  claim: Fact | RecordClaim;
  /** Who says so, in a line. */
  who: string;
  /** Whether the article and the record differ on it. */
  differs: boolean;
  /** Topics of the record and pages that it belongs to. */
  matters: string[];
  /** The paragraphs of the article that it is from or about. */
  paragraphs: string[];
}

/** Rows of one paragraph or of one topic. */
export interface Group {
  id: string;
  title: string;
  rows: Row[];
}

/** The claims of the article by paragraph, and those of the record by topic. */
export function listClaims(
  content: Content,
  backlinks: ReadonlyMap<string, Backlink[]>,
): { paragraphs: Group[]; topics: Group[] } {
  const { facts, topics } = content.ledger;
  const row = (claim: Fact | RecordClaim): Row => rowOf(claim, content, backlinks);
  const numbers = [...new Set(facts.map(({ paragraph }) => paragraph))];
  return {
    paragraphs: numbers.map((number) => ({
      id: `p${number}`,
      title: `Paragraph ${number}`,
      rows: facts.filter(({ paragraph }) => paragraph === number).map(row),
    })),
    topics: topics.map(({ id, title, claims }) => ({ id, title, rows: claims.map(row) })),
  };
}

function rowOf(
  claim: Fact | RecordClaim,
  content: Content,
  backlinks: ReadonlyMap<string, Backlink[]>,
): Row {
  const [provenance] = provenancesOf([claim.id], content);
  const related = relatedTo(claim, content);
  const isFact = 'paragraph' in claim;
  const record = isFact ? related : [claim];
  const article = isFact ? [claim] : related;
  const topics = [...(isFact ? claim.record : []), ...record.flatMap(({ id }) => partOf(id) ?? [])];
  const pages = (backlinks.get(claim.id) ?? []).map(({ slug }) => slug);
  return {
    claim,
    who: isFact ? claim.attribution.who : (provenance?.who ?? ''),
    differs: record.some((each) => certaintyOf(each).mark === 'differs'),
    matters: [...new Set([...topics, ...pages])],
    paragraphs: [
      ...new Set(article.flatMap((each) => ('paragraph' in each ? [`p${each.paragraph}`] : []))),
    ],
  };
}

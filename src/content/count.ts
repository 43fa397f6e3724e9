import { type Countable, countable } from '../prose/vocabulary.ts';
import type { Content } from './load.ts';

const counters: Record<Countable, (content: Content) => number> = {
  facts: ({ ledger }) => ledger.facts.length,
  paragraphs: ({ ledger }) => new Set(ledger.facts.map(({ paragraph }) => paragraph)).size,
  readings: ({ ledger }) => ledger.readings.length,
  claims: ({ ledger }) => ledger.topics.flatMap(({ claims }) => claims).length,
  differences: ({ ledger }) =>
    ledger.topics.flatMap(({ claims }) => claims).filter(({ status }) => status === 'differs')
      .length,
  sources: ({ ledger }) => ledger.sources.length,
  citations: ({ pages }) =>
    pages
      .map(({ citations }) => new Set(citations.map(({ anchor }) => anchor)).size)
      .reduce((a, b) => a + b, 0),
  exemptions: ({ pages }) => pages.flatMap(({ exemptions }) => exemptions).length,
};

/** How many of something the content has, for a page to state about the site itself. */
export function countOf(what: string, content: Content): number {
  const known = countable.find((each) => each === what);
  if (known) return counters[known](content);
  throw new Error(
    `<Count of="${what}" /> counts nothing known. Use one of: ${countable.join(', ')}.`,
  );
}

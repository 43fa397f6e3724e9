import type { Content } from './content.ts';

const counters: Record<string, (content: Content) => number> = {
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

/** What can be counted: the values that `<Count of="…">` takes. */
export const countable: readonly string[] = Object.keys(counters);

/** How many of something the content has, for a page to state about the site itself. */
export function countOf(what: string, content: Content): number {
  const counter = Object.hasOwn(counters, what) ? counters[what] : undefined;
  if (counter) return counter(content);
  throw new Error(
    `<Count of="${what}" /> counts nothing known. Use one of: ${countable.join(', ')}.`,
  );
}

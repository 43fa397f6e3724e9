import type { Correction } from '../ledger/schema.ts';
import type { ProsePage } from '../prose/page.ts';
import type { Content } from './load.ts';

/** The page that a correction names, by its slug or its short name. */
export function pageOfCorrection(
  { page: name }: Correction,
  { pages }: Content,
): ProsePage | undefined {
  return pages.find(({ slug, front }) => slug === name || front.label === name);
}

/** The corrections of a page, in the order of the log. */
export function correctionsOfPage(slug: string, content: Content): Correction[] {
  // By its slug first: looking for the page of each would be a search in a search.
  const page = content.pages.find((each) => each.slug === slug);
  return content.ledger.corrections.filter(
    (correction) =>
      [slug, page?.front.label].includes(correction.page) &&
      pageOfCorrection(correction, content)?.slug === slug,
  );
}

/** The corrections of a chart, in the order of the log. */
export function correctionsOfChart(slug: string, content: Content): Correction[] {
  return content.ledger.corrections.filter(({ chart }) => chart === slug);
}

/** The page that has the log of corrections; the home page where none has. */
export function pageOfLog({ pages }: Content): string {
  return (
    pages.find(({ parts }) => parts.some(({ name }) => name === 'Corrections'))?.slug ?? 'index'
  );
}

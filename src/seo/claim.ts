import type { ClaimView } from '../content/claim.ts';
import type { Site } from '../ledger/schema.ts';
import { canonical, routes } from '../routes.ts';

/** What the head of a claim's page has. */
export function headOfClaim({ claim, place, provenance }: ClaimView, site: Site) {
  return {
    slug: `claims/${claim.id}`,
    title: claim.statement,
    description: `Claim ${claim.id} of ${site.name}. ${[place, provenance.who, ...provenance.footings].join('; ')}.`,
  };
}

/**
 * The claim as schema.org has it. It is a `Claim` and nowhere a `ClaimReview`:
 * that is for pages which judge whether a claim is true, and the site tells who
 * says a thing and what else is on record, and gives no verdict.
 */
export function describeClaim({ claim, sources }: ClaimView, site: Site): object {
  const article = {
    '@type': 'NewsArticle',
    publisher: { '@type': 'Organization', name: site.article.publisher },
    author: site.article.authors.map((name) => ({ '@type': 'Person', name })),
  };
  const documents = sources.map(({ title, url }) => ({
    '@type': 'CreativeWork',
    name: title,
    url,
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    identifier: claim.id,
    text: claim.statement,
    url: canonical(routes.claim(claim.id)),
    inLanguage: site.language,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    appearance: 'paragraph' in claim ? [article] : documents,
    isPartOf: { '@type': 'Dataset', '@id': canonical(routes.page('data')) },
  };
}

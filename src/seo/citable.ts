import type { ClaimView } from '../content/claim.ts';
import type { Site } from '../ledger/schema.ts';
import { absolute, routes } from '../routes.ts';
import type { Citable } from './citation.ts';

/** A claim of the site as it is cited. */
export function citableOf(
  { claim: { id, statement }, place }: Pick<ClaimView, 'claim' | 'place'>,
  site: Site,
): Citable {
  return {
    id,
    statement,
    place,
    site: site.name,
    newspaper: site.article.publisher,
    published: site.published,
    language: site.language,
    address: absolute(routes.claim(id)),
  };
}

import type { APIContext } from 'astro';
import { content } from '../../../build/current.ts';
import { claimsOf, placeOf } from '../../../content/claim.ts';
import { citableOf } from '../../../seo/citable.ts';
import { type Citable, citeInBibtex, citeInCsl } from '../../../seo/citation.ts';

const makers: Readonly<Record<string, (claim: Citable) => string>> = {
  'citation.bib': citeInBibtex,
  'citation.json': (claim) => `${JSON.stringify(citeInCsl(claim), null, 1)}\n`,
};

export function getStaticPaths() {
  return claimsOf(content).flatMap((claim) => {
    const props = citableOf({ claim, place: placeOf(claim, content) }, content.ledger.site);
    return Object.keys(makers).map((file) => ({ params: { claim: claim.id, file }, props }));
  });
}

/** The claim as reference managers take it in. */
export function GET({ props, params }: APIContext<Citable>): Response {
  return new Response(makers[params['file'] ?? '']?.(props) ?? null);
}

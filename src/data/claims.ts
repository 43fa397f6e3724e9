import type { z } from 'zod';
import type { Content } from '../content/load.ts';
import { certaintyOf } from '../content/certainty.ts';
import { findBacklinks } from '../content/backlinks.ts';
import { type ClaimView, viewClaims } from '../content/claim.ts';
import { topicOf } from '../content/related.ts';
import { formatAmount } from '../format/amount.ts';
import { formatWhen } from '../format/dates.ts';
import { absolute, routes } from '../routes.ts';
import type { Amount } from '../ledger/schema.ts';
import type { claimsShape, PublishedClaim } from './shape.ts';

/** The licence of the words and the data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The name and the description of the data, for a page, its files and search engines. */
export function describeClaims({ ledger: { site } }: Content): { title: string; about: string } {
  return { title: `${site.name}: all claims`, about: `${site.about} ${site.independence}` };
}

/** Every claim of the site, as it is published. */
export function publishClaims(content: Content): z.infer<typeof claimsShape> {
  const views = viewClaims(content, findBacklinks(content.pages));
  return {
    ...describeClaims(content),
    published: content.ledger.site.published,
    licence,
    address: absolute(routes.page('data')),
    claims: views.map((view) => publishClaim(view, topicOf(view.claim, content)?.title ?? null)),
  };
}

function publishClaim(view: ClaimView, topic: string | null): PublishedClaim {
  const { claim, provenance, sources, differing, beside, backlinks } = view;
  const { id, statement, when, amounts } = claim;
  const isFact = 'paragraph' in claim;
  return {
    id,
    kind: isFact ? 'article' : 'record',
    paragraph: isFact ? claim.paragraph : null,
    topic,
    statement,
    says: provenance.who,
    certainty: isFact ? claim.certainty : claim.status,
    in_words: certaintyOf(claim).words || null,
    from: when.from,
    to: when.to ?? null,
    precision: when.precision,
    date_in_words: plain(formatWhen(when)),
    amounts: amounts.map(publishAmount),
    about: [...differing, ...beside].map((other) => other.id),
    differs: differing.map((other) => other.id),
    sources: sources.map(({ url }) => url),
    pages: [...new Set(backlinks.map(({ slug }) => absolute(routes.page(slug))))],
    address: absolute(routes.claim(id)),
  };
}

function publishAmount(amount: Amount): PublishedClaim['amounts'][number] {
  const { value, unit, qualifier, word = null, of = null } = amount;
  return { value, unit, qualifier, word, of, in_words: plain(formatAmount(amount)) };
}

/** The text with plain spaces in place of those that keep a number with its unit. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

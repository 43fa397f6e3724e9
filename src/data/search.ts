import { claimsOf, placeOf } from '../content/claim.ts';
import type { Content } from '../content/load.ts';
import { provenancesOf } from '../content/provenance.ts';
import { joinUnits } from '../format/typography.ts';
import { host, relate, routes } from '../routes.ts';

/** A thing that can be found: a page, a claim, a person or a term. */
export interface Findable {
  kind: 'page' | 'claim' | 'person' | 'term';
  title: string;
  /** What is shown below the title. */
  note: string;
  /** Further words that it is found by. */
  words: string;
  /** From the root of the host. */
  href: string;
}

/** Everything that can be found, pages first. */
export function listFindables(content: Content): Findable[] {
  const { people, terms } = content.ledger;
  const home = (part: string, id: string): string =>
    routes.citation(
      content.pages.find(({ parts }) => parts.some(({ name }) => name === part))?.slug ?? 'index',
      id,
    );
  return [
    ...content.pages.map(({ slug, front, headings }) => ({
      kind: 'page' as const,
      title: front.title,
      note: front.description,
      words: [front.label, ...headings.map(({ text }) => text)].join(' '),
      href: routes.page(slug),
    })),
    ...people.map(({ id, name, role, group, note = '' }) => ({
      ...{ kind: 'person' as const, title: name, note: role, words: `${group} ${note}` },
      href: home('People', id),
    })),
    ...terms.map(({ id, term, meaning }) => ({
      ...{ kind: 'term' as const, title: term, note: meaning, words: '' },
      href: home('Terms', id),
    })),
    ...claimsOf(content).map((claim) => ({
      kind: 'claim' as const,
      title: claim.statement,
      note: joinUnits(
        `${placeOf(claim, content)}. ${provenancesOf([claim.id], content)[0]?.who ?? ''}`,
      ),
      words: 'places' in claim ? claim.places.join(' ') : (claim.note ?? ''),
      href: routes.claim(claim.id),
    })),
  ];
}

/** What `search.json` and `search.js` at the top of the site have: the same, with addresses relative to them. */
export function findablesFile(content: Content): string {
  const found = listFindables(content).map((each) => ({
    ...each,
    href: relate(each.href, host.base),
  }));
  return JSON.stringify(found);
}

import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';
import type { LoadedLedger } from '../ledger/load.ts';
import type { Fact, RecordClaim } from '../ledger/schema.ts';
import { takenByPages } from './addresses.ts';

/**
 * What is wrong with the names of the pages: `files` are all of them, whether
 * they could be read or not, and `pages` those that were read.
 */
export function checkPages(files: readonly string[], pages: readonly ProsePage[]): Problem[] {
  const slugs = files.map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
  const missing = slugs.includes('index')
    ? []
    : [{ file: 'content/pages/index.mdx', what: 'is missing.', fix: 'Put the first page back.' }];
  const misnamed = files
    .filter((_, i) => !isSlug(slugs[i] ?? ''))
    .map((file) => ({
      file,
      what: 'has a name that cannot be an address.',
      fix: `Use lower-case words joined by hyphens, 60 letters at most, and none of: ${takenByPages.join(', ')}.`,
    }));
  return [...missing, ...misnamed, ...checkOrders(pages), ...checkTitles(pages)];
}

function isSlug(slug: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60 && !takenByPages.includes(slug);
}

function checkTitles(pages: readonly ProsePage[]): Problem[] {
  return (['title', 'label', 'description'] as const).flatMap((field) => {
    const first = firstOfEach(pages, ({ front }) => bare(front[field]));
    return pages.flatMap((page) => {
      const { file, front, lineOf } = page;
      const before = first.get(bare(front[field]));
      if (!before || before === page) return [];
      const what = `has the ${field} "${front[field]}", which ${before.file} has already.`;
      return [{ file, line: lineOf(field), what, fix: 'Give each page its own.' }];
    });
  });
}

/** The first page with each key. */
function firstOfEach<Key>(
  pages: readonly ProsePage[],
  keyOf: (page: ProsePage) => Key,
): Map<Key, ProsePage> {
  return new Map(pages.toReversed().map((page) => [keyOf(page), page]));
}

/** A text as a reader takes it, without its capitals and spaces. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function checkOrders(pages: readonly ProsePage[]): Problem[] {
  const firsts = firstOfEach(pages, ({ front }) => front.order);
  return pages.flatMap((page, i) => {
    const { file, slug, lineOf } = page;
    const { order } = page.front;
    if (slug === 'index' && pages.slice(0, i).some(({ front }) => front.order < order)) {
      const what = `has order ${order}, and other pages stand before it.`;
      return [{ file, line: lineOf('order'), what, fix: 'Give the first page the lowest order.' }];
    }
    const first = firsts.get(order);
    if (!first || first === page) return [];
    const what = `has order ${order}, which ${first.file} has already.`;
    return [{ file, line: lineOf('order'), what, fix: 'Give each page a place of its own.' }];
  });
}

/** Facts of the article that no page cites: the site would leave them out. */
export function findUncited(
  { ledger: { facts }, origins }: LoadedLedger,
  pages: readonly ProsePage[],
): Problem[] {
  const cited = new Set(pages.flatMap(({ citations }) => citations.map(({ entry }) => entry)));
  return facts
    .filter(({ id }) => !cited.has(id))
    .map((fact) => ({
      ...(origins.get(fact) ?? { file: 'content/facts' }),
      what: `"${fact.id}" is cited on no page.`,
      fix: 'Tell it on a page, inside <Cite of="…">.',
    }));
}

/** Corrections that name no page, by its address or its short name. */
export function findMisplacedCorrections(
  { ledger: { corrections }, origins }: LoadedLedger,
  pages: readonly ProsePage[],
): Problem[] {
  const names = new Set(pages.flatMap(({ slug, front }) => [slug, front.label]));
  return corrections.flatMap((correction) => {
    const { id, page } = correction;
    if (names.has(page)) return [];
    const place = origins.get(correction) ?? { file: 'content/corrections.yml' };
    const what = `"${id}" is of the page "${page}", which there is not.`;
    const fix = `Use one of: ${pages.map(({ slug }) => slug).join(', ')}.`;
    return [{ ...place, what, fix }];
  });
}

/** Events that name a page which there is not, or which cites nothing of theirs. */
export function findUntold(
  { ledger: { events }, origins }: LoadedLedger,
  pages: readonly ProsePage[],
): Problem[] {
  return events.flatMap((event) => {
    const { id, page, cite } = event;
    const place = origins.get(event) ?? { file: 'content/events.yml' };
    const found = pages.find(({ slug }) => slug === page);
    if (page === undefined || found?.citations.some(({ entry }) => cite.includes(entry))) return [];
    const telling = pages.filter(({ citations }) =>
      citations.some((each) => cite.includes(each.entry)),
    );
    const what = `"${id}" names the page "${page}", which ${found ? 'cites none of its entries' : 'there is not'}.`;
    const fix = `Use one of: ${telling.map(({ slug }) => slug).join(', ') || 'none; no page cites them'}.`;
    return [{ ...place, what, fix }];
  });
}

/** That the page which the site names for its method is there. */
export function findMissingMethod(
  { ledger, lineOf }: LoadedLedger,
  pages: readonly ProsePage[],
): Problem[] {
  const { method } = ledger.site;
  const file = 'content/site.yml';
  if (method === '' || pages.some(({ slug }) => slug === method)) return [];
  const what = `names the page "${method}" for its method, which there is not.`;
  const fix = `Use one of: ${pages.map(({ slug }) => slug).join(', ')}.`;
  return [{ file, line: lineOf(file, ['method']), what, fix }];
}

/** Comparisons of claims of the record with facts that they are not about. */
export function findUnrelated(
  pages: readonly ProsePage[],
  entries: ReadonlyMap<string, Fact | RecordClaim>,
): Problem[] {
  return pages.flatMap(({ file, comparisons }) =>
    comparisons.flatMap(({ article, record, line }) => {
      const about = (id: string): string[] => {
        const claim = entries.get(id);
        return claim && 'facts' in claim ? claim.facts : [];
      };
      const all = record.flatMap(about);
      const lone = article
        .filter((fact) => entries.has(fact) && !all.includes(fact))
        .map((fact) => ({
          file,
          line,
          what: `compares "${fact}", which none of the claims beside it is about.`,
          fix: 'Take it out, or name a claim that is about it.',
        }));
      const strange = record
        .filter((id) => entries.has(id) && !about(id).some((fact) => article.includes(fact)))
        .map((id) => ({
          file,
          line,
          what: `compares "${id}" with ${article.map((each) => `"${each}"`).join(', ')}, which it is not about.`,
          fix: `It is about: ${about(id).join(', ') || 'nothing'}.`,
        }));
      // A claim that could not be read may be what is about it.
      return strange.length > 0 || record.some((id) => !entries.has(id)) ? strange : lone;
    }),
  );
}

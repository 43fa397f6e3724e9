import GithubSlugger from 'github-slugger';
import type { Ledger } from '../ledger/schema.ts';
import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';
import { findDeadLinks } from './links.ts';

/** Ids that every page has from its layout, or the first page at its foot. */
const layout = ['main', 'all-pages'];

/** The ids that the parts of a page bring with them, by the part's name. */
const brought: Readonly<Record<string, (ledger: Ledger) => string[]>> = {
  Sources: ({ facts, topics, readings, sources }) => [
    ...['article', 'readings', 'record', 'documents'],
    ...new Set(facts.map(({ paragraph }) => `p${paragraph}`)),
    ...facts.map(({ id }) => id),
    ...topics.flatMap(({ id, claims }) => [id, ...claims.map((each) => each.id)]),
    ...readings.map(({ id }) => id),
    ...sources.map(({ id }) => `source-${id}`),
  ],
  People: ({ people }) => people.map(({ id }) => id),
  Terms: ({ terms }) => terms.map(({ id }) => id),
  Timeline: ({ events }) => events.map(({ id }) => id),
  Corrections: ({ corrections }) => [
    'correction-log',
    ...corrections.map(({ id }) => `correction-${id}`),
  ],
};

/**
 * What is wrong with the anchors of the pages: an id twice on a page, a link to
 * a page or an anchor that is not there.
 * Headings have the ids that Astro gives them, by github-slugger.
 */
export function checkAnchors(pages: readonly ProsePage[], ledger: Ledger): Problem[] {
  const charts = ledger.charts.map(({ slug }) => slug);
  const anchors = new Map(pages.map((page) => [page.slug, anchorsOf(page, ledger)]));
  anchors.set(
    'embed',
    charts.map((chart) => `${chart}-kit`),
  );
  anchors.set('accessibility', []);
  anchors.set('data', []);
  anchors.set('search', []);
  return [
    ...pages.flatMap((page) => findTwins(page, anchors.get(page.slug) ?? [], ledger)),
    ...findDeadLinks(pages, anchors),
  ];
}

function anchorsOf(
  { headings, charts, tables, citations, parts }: ProsePage,
  ledger: Ledger,
): string[] {
  const slugger = new GithubSlugger();
  return [
    ...layout,
    ...headings.map(({ text }) => slugger.slug(text)),
    ...charts.flatMap(({ id }) => [id, `${id}-title`, `${id}-about`]),
    ...tables.flatMap(({ id }) => [id, `${id}-title`]),
    ...new Set(citations.map(({ anchor }) => anchor)),
    ...parts.flatMap(({ name }) => [...new Set(brought[name]?.(ledger) ?? [])]),
  ];
}

function findTwins(
  { file, headings, charts, tables, parts }: ProsePage,
  anchors: readonly string[],
  ledger: Ledger,
): Problem[] {
  const seen = new Set<string>();
  const twins = anchors.filter((id) => seen.size === seen.add(id).size);
  const slugger = new GithubSlugger();
  const lines = new Map([
    ...parts.flatMap(({ name, line }) =>
      (brought[name]?.(ledger) ?? []).map((id) => [id, line] as const),
    ),
    ...[...charts, ...tables].map(({ id, line }) => [id, line] as const),
    ...headings.map(({ text, line }) => [slugger.slug(text), line] as const),
  ]);
  return [...new Set(twins)].map((id) => ({
    file,
    line: lines.get(id),
    what: `would have the id "${id}" twice.`,
    fix: 'Word the heading otherwise, show the chart once, or give the entry another id.',
  }));
}

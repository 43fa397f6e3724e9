import GithubSlugger from 'github-slugger';
import type { Ledger } from '../ledger/schema.ts';
import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';

/** Ids that every page has from its layout. */
const layout = ['main', 'key-points'];

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

/** The parts that the site cannot be without, since its own links lead to them, with their page. */
const needed = { Sources: 'sources' } as const;

/**
 * What is wrong with the anchors of the pages: an id twice on a page, a link to
 * a page or an anchor that is not there, a part that the site's own links need.
 * Headings have the ids that Astro gives them, by github-slugger.
 */
export function checkAnchors(pages: readonly ProsePage[], ledger: Ledger): Problem[] {
  const charts = ledger.charts.map(({ slug }) => slug);
  const anchors = new Map(pages.map((page) => [page.slug, anchorsOf(page, ledger)]));
  anchors.set(
    'embed',
    charts.map((chart) => `${chart}-kit`),
  );
  anchors.set('data', []);
  anchors.set('search', []);
  return [
    ...pages.flatMap((page) => findTwins(page, anchors.get(page.slug) ?? [])),
    ...pages.flatMap((page) => findDeadLinks(page, anchors)),
    ...findMissingParts(pages),
  ];
}

function anchorsOf({ headings, charts, citations, parts }: ProsePage, ledger: Ledger): string[] {
  const slugger = new GithubSlugger();
  return [
    ...layout,
    ...headings.map(({ text }) => slugger.slug(text)),
    ...charts.map(({ id }) => id),
    ...new Set(citations.map(({ anchor }) => anchor)),
    ...parts.flatMap((part) => [...new Set(brought[part]?.(ledger) ?? [])]),
  ];
}

function findTwins({ file, headings, charts }: ProsePage, anchors: readonly string[]): Problem[] {
  const twins = anchors.filter((id, i) => anchors.indexOf(id) !== i);
  const slugger = new GithubSlugger();
  const lines = new Map([
    ...charts.map(({ id, line }) => [id, line] as const),
    ...headings.map(({ text, line }) => [slugger.slug(text), line] as const),
  ]);
  return [...new Set(twins)].map((id) => ({
    file,
    line: lines.get(id),
    what: `would have the id "${id}" twice.`,
    fix: 'Word the heading otherwise, show the chart once, or give the entry another id.',
  }));
}

function findDeadLinks(
  { file, slug, links }: ProsePage,
  anchors: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return links.flatMap(({ href, line }) => {
    if (/^https:\/\/[^/]+\.[^/]+/.test(href)) return [];
    const [, path, anchor] = /^(?:\/(?:([a-z0-9-]+)\/)?)?(?:#(.+))?$/.exec(href) ?? [];
    const wrong = (what: string, fix: string): Problem[] => [{ file, line, what, fix }];
    if (href === '' || (path === undefined && anchor === undefined && href !== '/')) {
      return wrong(
        `has a link to "${href}".`,
        'Write a page as /its-name/, a place as /its-name/#its-id, or a whole address with https.',
      );
    }
    const target = path ?? (href.startsWith('/') ? 'index' : slug);
    const ids = anchors.get(target);
    if (!ids) {
      const known = [...anchors.keys()].join(', ');
      return wrong(
        `has a link to the page "${target}", which there is not.`,
        `Use one of: ${known}.`,
      );
    }
    if (anchor === undefined || ids.includes(anchor)) return [];
    return wrong(
      `has a link to "${anchor}" on the page "${target}", which has no such id.`,
      'Correct the link: ids are those of headings, charts and entries.',
    );
  });
}

function findMissingParts(pages: readonly ProsePage[]): Problem[] {
  return Object.entries(needed)
    .filter(
      ([part, slug]) => !pages.some((page) => page.slug === slug && page.parts.includes(part)),
    )
    .map(([part, slug]) => ({
      file: `content/pages/${slug}.mdx`,
      what: `is missing, or does not show <${part} />.`,
      fix: 'Every citation leads there: put it back.',
    }));
}

import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';

/** The links of the pages that lead nowhere; `anchors` are the ids of every page, by its slug. */
export function findDeadLinks(
  pages: readonly ProsePage[],
  anchors: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const sets = new Map([...anchors].map(([slug, ids]) => [slug, new Set(ids)]));
  return pages.flatMap((page) => findDeadLinksOf(page, sets));
}

function findDeadLinksOf(
  { file, slug, links }: ProsePage,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  return links.flatMap(({ href, line }) => {
    const wrong = (what: string, fix: string): Problem[] => [{ file, line, what, fix }];
    if (isWhole(href)) return [];
    const [, path, anchor] = /^(?:\/(?:([a-z0-9-]+)\/)?)?(?:#(.+))?$/.exec(href) ?? [];
    if (href === '' || path === 'index' || (!path && !anchor && href !== '/')) {
      return wrong(
        `has a link to "${href}".`,
        'Write the first page as /, another as /its-name/, a place as /its-name/#its-id, or a whole address with https.',
      );
    }
    const target = path ?? (href.startsWith('/') ? 'index' : slug);
    const ids = anchors.get(target);
    if (!ids) {
      const known = [...anchors.keys()].join(', ');
      const what = `has a link to the page "${target}", which there is not.`;
      return wrong(what, `Use one of: ${known}.`);
    }
    if (anchor === undefined || ids.has(anchor)) return [];
    return wrong(
      `has a link to "${anchor}" on the page "${target}", which has no such id.`,
      'Correct the link: ids are those of headings, charts and entries.',
    );
  });
}

/** Whether it is the whole address of a page elsewhere, written in the one way that all browsers read alike. */
function isWhole(href: string): boolean {
  const url = URL.parse(href);
  return (
    url?.protocol === 'https:' &&
    /^https:\/\/[^\s\\]+$/.test(href) &&
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname) &&
    `${url.username}${url.password}${url.port}` === ''
  );
}

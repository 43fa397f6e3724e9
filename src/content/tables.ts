import { citedIn, type TableContent } from '../ledger/tables.ts';
import type { ProsePage } from '../prose/page.ts';

/** The page with the tables that lead it: what they cite, and their marks, stand before its own. */
export function placeTables(page: ProsePage, tables: readonly TableContent[]): ProsePage {
  const { lead } = page.front;
  const leading = lead.flatMap((slug) => tables.find((table) => table.slug === slug) ?? []);
  const line = page.lineOf('lead');
  const cited = leading.flatMap((table) =>
    [...citedIn(table).values()].map((each) => ({ ...each, section: table.label })),
  );
  return {
    ...page,
    tables: leading.map(({ slug }) => ({ id: slug, line })),
    // Those that its head names come first.
    charts: page.charts.filter(
      ({ id }, i) => i >= lead.length || !leading.some(({ slug }) => slug === id),
    ),
    citations: [
      ...cited.flatMap(({ anchor, cites, section }) =>
        cites.map((entry) => ({ entry, anchor, section, line })),
      ),
      ...page.citations,
    ],
    marks: [...cited.map(({ cites }) => cites), ...page.marks],
  };
}

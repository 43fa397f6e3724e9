import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';

/** Charts that pages or their cards show, or tables that lead them, which there are not, and not in an unread file either. */
export function findUnknownCharts(
  pages: readonly ProsePage[],
  charts: readonly string[],
  tables: readonly string[],
  unread: ReadonlySet<string>,
): Problem[] {
  if (unread.has('content/charts') || unread.has('content/tables')) return [];
  const known = charts.join(', ') || 'none; there is no chart';
  const leading = tables.length === 0 ? '' : `; in "lead" also: ${tables.join(', ')}`;
  return pages.flatMap(({ file, charts: shown, front, lineOf }) =>
    [...shown, ...(front.card === undefined ? [] : [{ id: front.card, line: lineOf('card') }])]
      .filter(({ id }) => !charts.includes(id))
      .filter(({ id }) =>
        ['charts', 'tables'].every((each) => !unread.has(`content/${each}/${id}.yml`)),
      )
      .map(({ id, line }) => ({
        file,
        line,
        what: `shows the chart "${id}", which is not in the registry.`,
        fix: `Use one of: ${known}${leading}.`,
      })),
  );
}

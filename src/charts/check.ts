import { Checker } from '../checks/checker.ts';
import type { ChartContent } from '../ledger/charts.ts';
import type { LoadedLedger } from '../ledger/load.ts';
import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';
import type { ChartKind } from './chart.ts';
import { kinds } from './registry.ts';

/**
 * Everything in the charts' content that does not hold together, beside what only
 * a drawing shows. `files` are those of all pages, read or not.
 */
export function checkCharts(
  loaded: LoadedLedger,
  pages: readonly ProsePage[],
  files: readonly string[],
): Problem[] {
  const checker = new Checker(loaded);
  for (const chart of loaded.ledger.charts) {
    const kind = kinds[chart.kind];
    if (kind) checkChart(chart, kind, pages, files, checker);
  }
  return checker.problems;
}

function checkChart(
  chart: ChartContent,
  kind: ChartKind,
  pages: readonly ProsePage[],
  files: readonly string[],
  checker: Checker,
): void {
  const cites = [...new Set([...chart.cites, ...kind.entriesOf(chart, checker.ledger)])];
  const at = (field: string): { id: string } =>
    checker.alias({ file: chart.file, line: chart.lines[field] ?? 1 }, chart.slug);
  checker.cite(at('cites'), chart.cites);
  const { label, title, measure, description, source, credit, caption, notes, more, data } = chart;
  for (const [field, texts] of Object.entries({
    ...{
      label: [label],
      title: [title],
      measure: [measure],
      description: [description],
      source: [source],
    },
    ...{ credit: [credit], caption: [caption], notes, more },
    data: [data.name, data.description, ...data.measures, data.area ?? ''],
  })) {
    for (const text of texts) checker.checkFigures(at(field), field, text, cites);
  }
  for (const { of, field, text, cites: own } of kind.wordsOf(chart)) {
    checker.checkFigures(of ?? at(field.replace(/\..*/, '')), field, text, own);
  }
  kind.check(chart, checker);
  const page = pages.find(({ slug }) => slug === chart.page);
  if (page?.charts.some(({ id }) => id === chart.slug)) return;
  // A page that could not be read is reported by itself.
  if (!page && files.includes(`content/pages/${chart.page}.mdx`)) return;
  const what = `names the page "${chart.page}", which ${page ? 'does not show it' : 'there is not'}.`;
  checker.add(
    at('page'),
    what,
    `Put <Chart id="${chart.slug}" /> on that page, or "lead: ${chart.slug}" in its head, or name the one that has it.`,
  );
}

import { findFigures } from '../figures/figures.ts';
import type { LoadedLedger } from '../ledger/load.ts';
import { citedIn, pointsOf, rowsOf, type TableContent, type TableRow } from '../ledger/tables.ts';
import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';
import { Checker, type Named } from './checker.ts';

/** Everything in the plain tables that does not hold together. `files` are those of all pages, read or not. */
export function checkTables(
  loaded: LoadedLedger,
  pages: readonly ProsePage[],
  files: readonly string[],
): Problem[] {
  const checker = new Checker(loaded);
  for (const table of loaded.ledger.tables) {
    checkWords(table, checker);
    for (const row of rowsOf(table)) checkRow(table, row, checker);
    checkName(table, checker);
    checkPlace(table, pages, files, checker);
  }
  return checker.problems;
}

/** A name for the table at one of its fields. */
function at({ file, lines, slug }: TableContent, field: string, checker: Checker): Named {
  return checker.alias({ file, line: lines[field] ?? 1 }, slug);
}

function checkWords(table: TableContent, checker: Checker): void {
  const { label, title, measure, columns, groups, notes } = table;
  const inside = [...citedIn(table).values()].flatMap(({ cites }) => cites);
  const cites = [...new Set([...table.cites, ...inside])];
  checker.cite(at(table, 'cites', checker), table.cites);
  for (const [field, texts] of Object.entries({
    ...{ label: [label], title: [title], measure: [measure], columns, notes },
  })) {
    for (const text of texts) checker.checkFigures(at(table, field, checker), field, text, cites);
  }
  for (const group of groups) {
    const place = checker.alias(checker.originOf(group), table.slug);
    checker.checkFigures(place, 'heading', group.heading, cites);
  }
}

function checkRow(table: TableContent, row: TableRow, checker: Checker): void {
  const place = (of: object): Named => checker.alias(checker.originOf(of), table.slug);
  checker.cite(place(row), row.cites);
  for (const point of row.cells.flatMap(pointsOf)) {
    // Words alone have no place of their own.
    const of = row.cells.some((cell) => cell === point.text) ? place(row) : place(point);
    checker.cite(of, point.cites);
    const cites = [...row.cites, ...point.cites];
    const [figure] = findFigures(point.text);
    if (figure && cites.length === 0) {
      const what = `has the figure "${figure.text}" in a cell that names no claim.`;
      checker.add(of, what, 'Name the entries that bear it out under "cites".');
    } else checker.checkFigures(of, 'cells', point.text, cites);
    checker.checkFigures(of, 'label', point.label, cites);
  }
}

function checkName(table: TableContent, checker: Checker): void {
  const chart = checker.ledger.charts.find(({ slug }) => slug === table.slug);
  if (!chart) return;
  const what = `has the name of a chart, ${chart.file}.`;
  checker.add(at(table, 'form', checker), what, 'Give one of the files another name.');
}

function checkPlace(
  table: TableContent,
  pages: readonly ProsePage[],
  files: readonly string[],
  checker: Checker,
): void {
  const page = pages.find(({ slug }) => slug === table.page);
  if (page?.front.lead.includes(table.slug)) return;
  // A page that could not be read is reported by itself.
  if (!page && files.includes(`content/pages/${table.page}.mdx`)) return;
  const what = `names the page "${table.page}", which ${page ? 'does not show it' : 'there is not'}.`;
  const fix = `Put "lead: ${table.slug}" in the head of that page, or name the one that has it.`;
  checker.add(at(table, 'page', checker), what, fix);
}

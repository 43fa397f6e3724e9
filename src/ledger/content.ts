import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger, citable } from './check.ts';
import { loadLedger } from './load.ts';
import { ContentError, type Problem } from './problem.ts';
import { type ProsePage, readPage } from './prose.ts';
import type { Fact, Ledger, RecordClaim } from './schema.ts';

/** All that the site is made from, checked. */
export interface Content {
  ledger: Ledger;
  /** Facts and record claims by id. */
  entries: Map<string, Fact | RecordClaim>;
  /** The pages in reading order. */
  pages: ProsePage[];
}

export interface ReadContent extends Content {
  problems: Problem[];
}

/**
 * Reads and checks everything under `content` of the project at `root`.
 * `charts` are the ids that a page may show. Finds all problems and throws none.
 */
export function readContent(root: string, charts: readonly string[]): ReadContent {
  const loaded = loadLedger(root);
  const entries = citable(loaded.ledger);
  const read = readdirSync(join(root, 'content/pages'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `content/pages/${file}`)
    .map((file) => readPage(file, readFileSync(join(root, file), 'utf8'), (id) => entries.get(id)));
  const pages = read
    .map(({ page }) => page)
    .filter((page) => page !== undefined)
    .toSorted((a, b) => a.front.order - b.front.order);
  return {
    ledger: loaded.ledger,
    entries,
    pages,
    problems: [
      ...loaded.problems,
      ...checkLedger(loaded),
      ...read.flatMap(({ problems }) => problems),
      ...findUnknownCharts(pages, charts),
      ...findUncited(loaded.ledger.facts, pages),
    ],
  };
}

/** The content of the project; throws a `ContentError` with every problem at once. */
export function requireContent(root: string, charts: readonly string[]): Content {
  const { problems, ...content } = readContent(root, charts);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

function findUnknownCharts(pages: readonly ProsePage[], charts: readonly string[]): Problem[] {
  return pages.flatMap(({ file, charts: shown, front }) =>
    [...shown, ...(front.card ? [{ id: front.card, line: 1 }] : [])]
      .filter(({ id }) => !charts.includes(id))
      .map(({ id, line }) => ({
        file,
        line,
        what: `shows the chart "${id}", which is not in the registry.`,
        fix: `Use one of: ${charts.join(', ')}.`,
      })),
  );
}

/** Facts of the article that no page cites: the site would leave them out. */
function findUncited(facts: readonly Fact[], pages: readonly ProsePage[]): Problem[] {
  const cited = new Set(pages.flatMap(({ citations }) => citations.map(({ entry }) => entry)));
  return facts
    .filter(({ id }) => !cited.has(id))
    .map(({ id, paragraph }) => ({
      file: `content/facts/p${String(paragraph).padStart(2, '0')}.yml`,
      what: `"${id}" is cited on no page.`,
      fix: 'Tell it on a page, inside <Cite of="…">.',
    }));
}

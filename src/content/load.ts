import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger } from '../checks/ledger.ts';
import { citable, isUnread } from '../checks/checker.ts';
import { findStrays, listPages } from '../checks/files.ts';
import { loadLedger } from '../ledger/load.ts';
import {
  checkPages,
  findMisplacedCorrections,
  findUncited,
  findUnknownCharts,
} from '../checks/pages.ts';
import { ContentError, type Problem } from '../lib/problem.ts';
import { type ProsePage, readPage } from '../prose/page.ts';
import type { Fact, Ledger, RecordClaim } from '../ledger/schema.ts';

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
  const { ledger, unread } = loaded;
  const entries = citable(ledger);
  const problems = [...loaded.problems, ...checkLedger(loaded), ...findStrays(root)];
  const files = listPages(root, problems);
  const read = files.map((file) =>
    readPage(
      file,
      readFileSync(join(root, file), 'utf8'),
      (id) => entries.get(id) ?? (isUnread(id, '', unread) ? 'unread' : undefined),
    ),
  );
  const pages = read
    .map(({ page }) => page)
    .filter((page) => page !== undefined)
    .toSorted((a, b) => a.front.order - b.front.order);
  problems.push(
    ...read.flatMap((each) => each.problems),
    ...checkPages(files, pages),
    ...findUnknownCharts(pages, charts),
  );
  // A page that could not be read may cite or be what would seem to be missing.
  if (files.length > 0 && pages.length === files.length) {
    problems.push(
      ...findUncited(ledger.facts, pages),
      ...findMisplacedCorrections(ledger.corrections, pages),
    );
  }
  return { ledger, entries, pages, problems };
}

/** The content of the project; throws a `ContentError` with every problem at once. */
export function requireContent(root: string, charts: readonly string[]): Content {
  const { problems, ...content } = readContent(root, charts);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

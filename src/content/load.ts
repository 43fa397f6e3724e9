import { checkLedger } from '../checks/ledger.ts';
import { citable, isUnread } from '../checks/checker.ts';
import { findTakenAddresses } from '../checks/addresses.ts';
import { findStrays } from '../checks/files.ts';
import type { ChartShapes } from '../ledger/charts.ts';
import { listFiles, readText } from '../ledger/files.ts';
import { Memory } from '../ledger/memory.ts';
import { loadLedger, type LoadedLedger } from '../ledger/load.ts';
import { checkAnchors } from '../checks/anchors.ts';
import { findMisdatedPages } from '../checks/days.ts';
import {
  checkPages,
  findMisplacedCorrections,
  findMissingMethod,
  findUncited,
  findUnrelated,
  findUntold,
} from '../checks/pages.ts';
import { findMissingParts } from '../checks/parts.ts';
import { findUnknownCharts } from '../checks/shown.ts';
import { checkTables } from '../checks/tables.ts';
import { unitsOf } from '../figures/nouns.ts';
import type { Problem } from '../lib/problem.ts';
import type { FindSupport } from '../prose/binding.ts';
import { type ProsePage, readPage, type ReadPage } from '../prose/page.ts';
import type { Fact, Ledger, RecordClaim } from '../ledger/schema.ts';
import { placeTables } from './tables.ts';

/** All that the site is made from, checked. */
export interface Content {
  ledger: Ledger;
  /** Facts and record claims by id. */
  entries: Map<string, Fact | RecordClaim>;
  /** The pages in reading order. */
  pages: ProsePage[];
}

interface ReadContent extends Content {
  /** The files of the pages, of those too that could not be read. */
  files: string[];
  /** The ledger with the places of its entries. */
  loaded: LoadedLedger;
  problems: Problem[];
}

/**
 * Reads and checks everything under `content` of the project at `root`.
 * `kinds` gives the shapes of its charts; what `memory` has from the last time is
 * not read again where it is the same. Finds all problems and throws none.
 */
export function readContent(
  root: string,
  kinds: ChartShapes,
  memory: Memory = new Memory(),
): ReadContent {
  const loaded = loadLedger(root, kinds, memory);
  const { ledger, unread } = loaded;
  const entries = citable(ledger);
  const problems = [
    ...loaded.problems,
    ...checkLedger(loaded),
    ...findStrays(root),
    ...findTakenAddresses(root),
  ];
  const units = unitsOf(ledger.site.units);
  const files = listFiles(root, 'content/pages', '.mdx', problems, true);
  const read = files.map((file): ReadPage => {
    const unreadable: Problem[] = [];
    const source = readText(root, file, unreadable);
    if (source === undefined) return { problems: unreadable };
    const findSupport: FindSupport = (id) =>
      entries.get(id) ?? (isUnread(id, '', unread) ? 'unread' : undefined);
    return memory.recall(
      file,
      [source, ledger.site.units],
      (ask: FindSupport) => readPage(file, source, ask, units),
      findSupport,
    );
  });
  const pages = read
    .map(({ page }) => page)
    .filter((page) => page !== undefined)
    .map((page) => placeTables(page, ledger.tables))
    .toSorted((a, b) => a.front.order - b.front.order);
  problems.push(
    ...read.flatMap((each) => each.problems),
    ...checkPages(files, pages),
    ...findMisdatedPages(pages, ledger.site.article.days.from, ledger.site.published),
    ...findUnknownCharts(
      pages,
      ledger.charts.map(({ slug }) => slug),
      ledger.tables.map(({ slug }) => slug),
      unread.files,
    ),
    ...checkTables(loaded, pages, files),
  );
  const unreadTable = [...unread.files].some((file) => file.startsWith('content/tables'));
  // A page or table that could not be read may cite or be what would seem to be missing.
  if (files.length > 0 && pages.length === files.length) {
    problems.push(
      ...(unreadTable ? [] : findUncited(loaded, pages)),
      ...findMisplacedCorrections(loaded, pages),
      ...findMissingMethod(loaded, pages),
      ...checkAnchors(pages, ledger),
      ...findMissingParts(pages, ledger),
      ...findUnrelated(pages, entries),
      ...findUntold(loaded, pages),
    );
  }
  return { ledger, entries, pages, files, loaded, problems };
}

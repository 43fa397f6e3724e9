import type { Chart } from '../charts/chart.ts';
import { checkCharts } from '../charts/check.ts';
import { drawChart, kinds } from '../charts/registry.ts';
import { type Content, readContent } from '../content/load.ts';
import type { Memory } from '../ledger/memory.ts';
import { ContentError, type Problem } from '../lib/problem.ts';

/** Everything that a build starts from. */
export interface Project {
  content: Content;
  /** The charts, drawn, in the order of their names. */
  charts: Chart[];
}

/**
 * Reads, checks and draws everything under `content` of the folder `root`. Finds
 * all problems and throws none; charts are drawn only where all else holds. With the
 * `memory` of an earlier time, what has not changed since is not read again.
 */
export function readProject(root: string, memory?: Memory): Project & { problems: Problem[] } {
  const { problems: found, loaded, files, ...content } = readContent(root, kinds, memory);
  const problems = [...found, ...checkCharts(loaded, content.pages, files)];
  if (problems.length > 0) return { content, charts: [], problems };
  const charts: Chart[] = [];
  for (const chart of content.ledger.charts) {
    try {
      charts.push(drawChart(chart, content));
    } catch (error) {
      const what = `cannot be drawn: ${(error as Error).message}.`;
      problems.push({ file: chart.file, what, fix: 'Correct what it names.' });
    }
  }
  return { content, charts, problems };
}

/** The same, and an error with every problem at once where there is any. */
export function requireProject(root: string): Project {
  const { problems, ...project } = readProject(root);
  if (problems.length > 0) throw new ContentError(problems);
  return project;
}

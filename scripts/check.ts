// Checks everything under content/ and prints every problem: the build's own check, alone.
import { chartSlugs } from '../src/charts/slugs.ts';
import { readContent } from '../src/content/load.ts';
import { formatProblems } from '../src/lib/problem.ts';

const { problems, ledger, pages } = readContent(process.cwd(), chartSlugs);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`${ledger.facts.length} facts and ${pages.length} pages hold together`);
}

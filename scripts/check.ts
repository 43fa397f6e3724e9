// Checks everything under content/ and prints every problem: the build's own check, alone.
import { readProject } from '../src/build/project.ts';
import { formatProblems } from '../src/lib/problem.ts';

const { problems, content } = readProject(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { ledger, pages } = content;
  console.log(`${ledger.facts.length} facts and ${pages.length} pages hold together`);
}

import { type Checker, idsOf } from './checker.ts';

/** The corrections: that the claims and the chart which each names are there. */
export function checkCorrections(checker: Checker): void {
  const { corrections, charts, facts, topics } = checker.ledger;
  const claims = idsOf([...facts, ...topics.flatMap((topic) => topic.claims)]);
  const slugs = new Set(charts.map(({ slug }) => slug));
  for (const correction of corrections) {
    const home = 'content/facts or content/record';
    checker.refer(correction, 'claims', correction.claims, claims, home);
    const { chart } = correction;
    if (chart === undefined || slugs.has(chart)) continue;
    // A chart that could not be read is reported by itself.
    if (checker.unread.files.has(`content/charts/${chart}.yml`)) continue;
    const what = `is of the chart "${chart}", which there is not.`;
    checker.add(correction, what, `Use one of: ${[...slugs].join(', ')}.`);
  }
}

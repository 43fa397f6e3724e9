import type { Checker } from './checker.ts';

const file = 'content/site.yml';

/** The site's own words: their figures, its authors, and its days. */
export function checkSite(checker: Checker): void {
  const { site, facts, topics } = checker.ledger;
  if (checker.unread.files.has(file) || site.name === '') return;
  const { article } = site;
  const at = checker.alias({ file, line: 1 }, 'site');
  // The days of the article are stated here, and bear out the words that name them.
  const support = [
    ...checker.entriesOf(site.cites),
    { when: { ...article.days, precision: 'article' as const }, dates: [], amounts: [] },
    { dates: [site.published], amounts: [] },
  ];
  checker.cite(at, site.cites);
  const { name, tagline, kicker, about, independence, card } = site;
  const words = { name, tagline, kicker, about, independence, card, copy: article.copy };
  for (const [field, text] of Object.entries(words)) {
    checker.checkAgainst(at, field, text, support);
  }
  if (article.days.to < article.days.from) {
    checker.add(at, 'has article days that end before they begin.', 'Swap "from" and "to".');
  }
  for (const entry of [...facts, ...topics.flatMap(({ claims }) => claims)]) {
    const { when } = entry;
    if (when.precision !== 'article') continue;
    if (when.from === article.days.from && when.to === article.days.to) continue;
    const what = `is dated as of the article, and not from ${article.days.from} to ${article.days.to}.`;
    checker.add(entry, what, 'Give the days of content/site.yml as "from" and "to".');
  }
  for (const author of article.authors) {
    if (facts.some(({ statement }) => statement.includes(author))) continue;
    checker.add(
      at,
      `names the author "${author}", whom no fact names.`,
      'Add the byline, or correct the name.',
    );
  }
}

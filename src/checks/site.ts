import type { Checker, Named } from './checker.ts';
import { checkUnits } from './units.ts';

const file = 'content/site.yml';

/** A name for the site at one of its fields. */
function at(checker: Checker, ...path: (string | number)[]): Named {
  return checker.alias({ file, line: checker.lineOf(file, path) }, 'site');
}

/** The site's own words: their figures, its authors, and its days. */
export function checkSite(checker: Checker): void {
  const { site, facts, topics } = checker.ledger;
  if (checker.unread.files.has(file) || site.name === '') return;
  const { article } = site;
  // The days of the article are stated here, and bear out the words that name them.
  const support = [
    ...checker.entriesOf(site.cites),
    { when: { ...article.days, precision: 'article' as const }, dates: [], amounts: [] },
    { dates: [site.published], amounts: [] },
  ];
  checker.cite(at(checker, 'cites'), site.cites);
  const { name, tagline, kicker, about, independence, card } = site;
  for (const [field, text] of Object.entries({
    ...{ name, tagline, kicker, about, independence, card },
  })) {
    checker.checkAgainst(at(checker, field), field, text, support);
  }
  checker.checkAgainst(at(checker, 'article', 'copy'), 'copy', article.copy, support);
  if (article.days.to < article.days.from) {
    checker.add(
      at(checker, 'article', 'days'),
      'has article days that end before they begin.',
      'Swap "from" and "to".',
    );
  }
  for (const entry of [...facts, ...topics.flatMap(({ claims }) => claims)]) {
    const { when } = entry;
    if (when.precision !== 'article') continue;
    if (when.from === article.days.from && when.to === article.days.to) continue;
    const what = `is dated as of the article, and not from ${article.days.from} to ${article.days.to}.`;
    checker.add(entry, what, 'Give the days of content/site.yml as "from" and "to".');
  }
  if (site.published < article.days.to) {
    const what = `was last written to on ${site.published}, before the article (${article.days.to}).`;
    checker.add(at(checker, 'published'), what, 'Correct "published" or the days of the article.');
  }
  checkNames(checker);
  checkUnits(checker, (i) => at(checker, 'units', i));
}

/** The authors are people of the list whom a fact names, and each group has someone in it. */
function checkNames(checker: Checker): void {
  const { site, facts, people } = checker.ledger;
  for (const [i, author] of site.article.authors.entries()) {
    const place = at(checker, 'article', 'authors', i);
    if (!facts.some(({ statement }) => statement.includes(author))) {
      const what = `names the author "${author}", whom no fact names.`;
      checker.add(place, what, 'Add the byline, or correct the name.');
    } else if (people.length > 0 && !people.some(({ name }) => name === author)) {
      const what = `names the author "${author}", who is not in content/people.yml.`;
      checker.add(place, what, 'Write the name as it is there, or add the person.');
    }
  }
  if (checker.unread.files.has('content/people.yml') || checker.unread.ids.size > 0) return;
  for (const [i, group] of site.groups.entries()) {
    if (people.some((person) => person.group === group)) continue;
    const what = `has the group "${group}", in which there is nobody.`;
    checker.add(at(checker, 'groups', i), what, 'Take it out.');
  }
}

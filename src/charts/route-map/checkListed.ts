import type { Checker } from '../../checks/checker.ts';
import type { Origin } from '../../ledger/reader.ts';
import type { Fact } from '../../ledger/schema.ts';
import type { RouteMap } from './shape.ts';

/** The listed places are those of the article’s plan: each named by its fact, once, and none left out. */
export function checkListed(chart: RouteMap, checker: Checker, place: Origin): void {
  const { listed } = chart;
  const facts = checker
    .entriesOf(listed.map(({ fact }) => fact))
    .filter((each) => 'paragraph' in each);
  for (const [i, each] of listed.entries()) {
    const fact = facts.find(({ id }) => id === each.fact);
    if (fact) checkPlace(each, fact, checker);
    if (listed.slice(0, i).some((other) => other.place === each.place)) {
      checker.add(each, `lists "${each.place}" twice.`, 'List it once.');
    }
  }
  checkWhole(chart, facts, checker, place);
}

function checkPlace(each: RouteMap['listed'][number], fact: Fact, checker: Checker): void {
  if (!fact.places.includes(each.place)) {
    const what = `lists "${each.place}", which "${each.fact}" does not name under "places".`;
    checker.add(each, what, 'Take it out, or name the fact that has it.');
  }
  if (fact.certainty !== 'plan') {
    const what = `lists "${each.place}" by "${each.fact}", which is no plan.`;
    checker.add(each, what, 'Name the fact of the plan.');
  }
  if (each.sentence?.endsWith(each.place) === false) {
    const what = `has the sentence "${each.sentence}", which is not "${each.place}" with an article.`;
    checker.add(each, what, 'Write the name as it stands within a sentence.');
  }
}

/** All that the plan names and the map has is listed: the plans of the paragraphs that the list is from. */
function checkWhole(
  { listed, map, slug }: RouteMap,
  facts: readonly Fact[],
  checker: Checker,
  place: Origin,
): void {
  const named = new Set(listed.map((each) => each.place));
  const paragraphs = new Set(facts.map(({ paragraph }) => paragraph));
  for (const { id, paragraph, certainty, places, statement } of checker.ledger.facts) {
    if (certainty !== 'plan' || !paragraphs.has(paragraph)) continue;
    for (const each of Object.keys(map.areas)) {
      if (named.has(each) || !(places.includes(each) || statement.includes(each))) continue;
      const what = `leaves out "${each}", which "${id}" lists.`;
      checker.add(checker.alias(place, slug), what, 'Add it under "listed".');
    }
  }
}

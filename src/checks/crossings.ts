import type { Checker } from './checker.ts';

/**
 * What is told at both ends must be told alike: a fact names the topics whose
 * claims are about it, and the readings of its paragraph. Nothing is said while
 * an entry could not be read, which may be the one that is missed.
 */
export function checkCrossings(checker: Checker): void {
  if (checker.unread.files.size > 0 || checker.unread.ids.size > 0) return;
  checkTopics(checker);
  checkReadings(checker);
  checkPlaces(checker);
}

/** A place that a fact names is one that some statement tells of, written in the same way. */
function checkPlaces(checker: Checker): void {
  const { facts, topics } = checker.ledger;
  const told = [...facts, ...topics.flatMap(({ claims }) => claims)]
    .map(({ statement }) => statement)
    .join('\n');
  const places = new Set(facts.flatMap((fact) => fact.places));
  const untold = new Set([...places].filter((place) => !told.includes(place)));
  for (const fact of facts) {
    for (const place of fact.places) {
      if (!untold.has(place)) continue;
      checker.add(fact, `names the place "${place}", of which no statement tells.`, 'Correct it.');
    }
  }
}

function checkTopics(checker: Checker): void {
  const { facts, topics } = checker.ledger;
  const naming = Map.groupBy(
    facts.flatMap((fact) => fact.record.map((topic) => ({ fact, topic }))),
    ({ topic }) => topic,
  );
  const order = new Map(facts.map((fact, i) => [fact, i]));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const topic of topics) {
    const about = new Set(topic.claims.flatMap((claim) => claim.facts));
    const concerned = new Set([
      ...(naming.get(topic.id) ?? []).map(({ fact }) => fact),
      ...[...about].flatMap((id) => byId.get(id) ?? []),
    ]);
    for (const fact of [...concerned].toSorted(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    )) {
      const names = fact.record.includes(topic.id);
      if (names === about.has(fact.id)) continue;
      const what = names
        ? `names "${topic.id}" in "record", and no claim of that topic is about it.`
        : `leaves out "${topic.id}" in "record", of which a claim is about it.`;
      checker.add(fact, what, 'Make the fact and the claims agree.');
    }
  }
}

function checkReadings(checker: Checker): void {
  const { facts, readings, site } = checker.ledger;
  const naming = Map.groupBy(
    facts.flatMap((fact) => fact.readings.map((reading) => ({ fact, reading }))),
    ({ reading }) => reading,
  );
  for (const reading of readings) {
    const { id, paragraphs } = reading;
    const named = (naming.get(id) ?? []).map(({ fact }) => fact);
    for (const fact of named) {
      if (paragraphs.length === 0 || paragraphs.includes(fact.paragraph)) continue;
      const what = `names the reading "${id}", which is of paragraph ${paragraphs.join(', ')}.`;
      checker.add(fact, what, 'Name the readings of its own paragraph.');
    }
    for (const paragraph of paragraphs) {
      if (named.some((fact) => fact.paragraph === paragraph)) continue;
      const what =
        paragraph > site.article.paragraphs
          ? `is of paragraph ${paragraph}, and the article has ${site.article.paragraphs}.`
          : `is of paragraph ${paragraph}, of which no fact names it.`;
      checker.add(reading, what, 'Correct the paragraph, or name the reading in a fact of it.');
    }
  }
}

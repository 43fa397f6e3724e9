import { type Checker, idsOf } from './checker.ts';

/** People, terms and events: their citations, and the figures in their words. */
export function checkPeople(checker: Checker): void {
  const { site, people, terms, events, topics } = checker.ledger;
  const claims = idsOf(topics.flatMap((topic) => topic.claims));
  for (const person of people) {
    if (site.groups.length > 0 && !site.groups.includes(person.group)) {
      const what = `is of the group "${person.group}", which there is not.`;
      checker.add(person, what, `Use one of: ${site.groups.join(', ')}.`);
    }
    checker.cite(person, person.cite);
    checker.checkFigures(person, 'role', person.role, person.cite);
    checker.checkFigures(person, 'note', person.note, person.cite);
  }
  for (const term of terms) {
    checker.cite(term, term.cite);
    checker.checkFigures(term, 'meaning', `${term.term}: ${term.meaning}`, term.cite);
  }
  for (const event of events) {
    const cited = [...event.cite, ...event.differs];
    checker.cite(event, event.cite);
    checker.refer(event, 'differs', event.differs, claims, 'content/record');
    checker.checkFigures(event, 'title', event.title, cited);
    checker.checkNote(event, 'when.basis', event.when.basis, cited);
  }
}

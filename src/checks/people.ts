import { formsOf } from '../prose/names.ts';
import type { Checker } from './checker.ts';

/** People and terms: their citations, and the figures in their words. */
export function checkPeople(checker: Checker): void {
  const { site, people, terms } = checker.ledger;
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
    checker.checkFigures(
      term,
      'meaning',
      `${[term.term, ...term.also].join('; ')}: ${term.meaning}`,
      term.cite,
    );
  }
  checkForms(checker);
}

/** No two people or terms may go by the same words. */
function checkForms(checker: Checker): void {
  const seen = new Map<string, string>();
  for (const named of [...checker.ledger.people, ...checker.ledger.terms]) {
    for (const form of formsOf(named)) {
      const first = seen.get(form) ?? named.id;
      if (first !== named.id) {
        const what = `goes by "${form}", which is "${first}" already.`;
        checker.add(named, what, 'Give the form to one of them.');
      }
      seen.set(form, first);
    }
  }
}

import { formsOf } from '../prose/names.ts';
import type { Fact, Person, RecordClaim } from '../ledger/schema.ts';
import type { Checker } from './checker.ts';

/** People and terms: their citations, and the figures in their words. */
export function checkPeople(checker: Checker): void {
  const { site, people, terms, facts, topics } = checker.ledger;
  const told = [...facts, ...topics.flatMap(({ claims }) => claims)].map(wordsOf);
  for (const person of people) {
    if (site.groups.length > 0 && !site.groups.includes(person.group)) {
      const what = `is of the group "${person.group}", which there is not.`;
      checker.add(person, what, `Use one of: ${site.groups.join(', ')}.`);
    }
    checker.cite(person, person.cite);
    checkName(person, told, checker);
    checker.checkFigures(person, 'role', person.role, person.cite);
    checker.checkFigures(person, 'note', person.note, person.cite);
    checker.checkFigures(person, 'also', person.also.join('; '), person.cite);
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

/** The name is one that the ledger has, and the entries that give the role are about its bearer. */
function checkName(person: Person, told: readonly string[], checker: Checker): void {
  if (checker.unread.files.size > 0 || checker.unread.ids.size > 0) return;
  // The list may have an initial that nobody else writes.
  const plain = person.name.replaceAll(/ \p{Lu}\./gu, '');
  if (!told.some((words) => words.includes(plain))) {
    const what = `has the name "${person.name}", which no entry of the ledger has.`;
    checker.add(person, what, 'Write it as the entries do.');
    return;
  }
  const last = plain.split(' ').at(-1) ?? plain;
  const cited = checker.entriesOf(person.cite);
  if (cited.length === 0 || cited.some((entry) => wordsOf(entry).includes(last))) return;
  const what = `cites ${person.cite.map((id) => `"${id}"`).join(', ')}, which does not name "${last}".`;
  checker.add(person, what, 'Cite the entry that gives the role.');
}

/** The words of an entry in which a person may be named. */
function wordsOf(entry: Fact | RecordClaim): string {
  return 'paragraph' in entry ? `${entry.statement} ${entry.attribution.who}` : entry.statement;
}

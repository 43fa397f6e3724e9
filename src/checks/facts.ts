import { type Checker, idsOf } from './checker.ts';
import type { Certainty, Fact } from '../ledger/schema.ts';
import { isOpen } from './open.ts';
import { checkStated } from './stated.ts';

/** The facts of the article: their references, figures, places, and that none is missing. */
export function checkFacts(checker: Checker): void {
  const { facts, people, readings, topics } = checker.ledger;
  for (const fact of facts) {
    checker.refer(fact, 'people', fact.people, idsOf(people), 'content/people.yml');
    checker.refer(fact, 'readings', fact.readings, idsOf(readings), 'content/readings.yml');
    checker.refer(fact, 'record', fact.record, idsOf(topics), 'content/record');
    const paragraph = nameOf(fact.paragraph);
    const { file } = checker.originOf(fact);
    if (!fact.id.startsWith(`${paragraph}-`) || !file.endsWith(`/${paragraph}.yml`)) {
      checker.add(
        fact,
        `is of paragraph ${fact.paragraph}, and its id or file says otherwise.`,
        `Name it "${paragraph}-…" and keep it in content/facts/${paragraph}.yml.`,
      );
    }
    const { paragraphs } = checker.ledger.site.article;
    if (paragraphs > 0 && fact.paragraph > paragraphs) {
      const what = `is of paragraph ${fact.paragraph}, and the article has ${paragraphs}.`;
      checker.add(fact, what, 'Correct it, or "paragraphs" in content/site.yml.');
    }
    checker.checkFigures(fact, 'statement', fact.statement, [fact.id]);
    checker.checkFigures(fact, 'attribution.who', fact.attribution.who, [fact.id]);
    checker.checkNote(fact, 'attribution.note', fact.attribution.note, [fact.id]);
    checker.checkNote(fact, 'when.basis', fact.when.basis, [fact.id]);
    const { note } = fact.attribution;
    checkStated(checker, fact, [fact.statement, note, fact.when.basis].join(' '));
    checkSourcing(fact, checker);
    checkDecision(fact, checker);
    for (const { of } of fact.amounts) checker.checkFigures(fact, 'amounts.of', of, [fact.id]);
  }
  checkCover(checker);
}

/** The kinds of attribution that a class of certainty can have; the others can have any. */
const kinds: Partial<Record<Certainty, readonly Fact['attribution']['kind'][]>> = {
  'reported-fact': ['article-voice'],
  'reporting-claim': ['article-voice'],
  'sourcing-note': ['article-voice'],
  byline: ['article-voice'],
  analysis: ['article-voice'],
  'anonymous-account': ['anonymous-officials', 'reports-via-anonymous-officials', 'group'],
  'institutional-claim': ['institution', 'government', 'group'],
  'prior-reporting': ['prior-reporting'],
  'unsourced-attribution': ['unspecified', 'ambiguous'],
};

/** How sure a claim is hangs on who says so. */
function checkSourcing(fact: Fact, checker: Checker): void {
  const { certainty, attribution } = fact;
  const fitting = kinds[certainty];
  if (!fitting || fitting.includes(attribution.kind)) return;
  const what = `is "${certainty}", and said by "${attribution.kind}".`;
  checker.add(fact, what, `That certainty is of: ${fitting.join(', ')}. Correct one of the two.`);
}

/** The statement tells of a decision as open where it is, and as taken where it was. */
function checkDecision(fact: Fact, checker: Checker): void {
  const { decision, statement } = fact;
  if (decision === undefined || isOpen(statement) === (decision === 'ordered')) return;
  const what = `has the decision "${decision}", and its statement tells it ${decision === 'ordered' ? 'as taken' : 'as open'}.`;
  checker.add(fact, what, 'Make the two agree.');
}

/** Every paragraph has a fact, unless its file could not be read. */
function checkCover({ ledger, unread, problems }: Checker): void {
  if (unread.files.has('content/facts')) return;
  const { paragraphs } = ledger.site.article;
  const covered = new Set(ledger.facts.map(({ paragraph }) => paragraph));
  const lost = [...unread.files, ...unread.ids].join(' ');
  for (let paragraph = 1; paragraph <= paragraphs; paragraph += 1) {
    if (covered.has(paragraph)) continue;
    if (new RegExp(`\\b${nameOf(paragraph)}[.-]`).test(lost)) continue;
    problems.push({
      file: 'content/facts',
      what: `has no fact of paragraph ${paragraph}.`,
      fix: 'Add one, or correct "paragraphs" in content/site.yml: the ledger covers the whole article.',
    });
  }
}

/** "p05" for 5. */
function nameOf(paragraph: number): string {
  return `p${String(paragraph).padStart(2, '0')}`;
}

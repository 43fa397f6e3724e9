import type { Amount, RecordClaim, RecordTopic } from '../ledger/schema.ts';
import { type Checker, idsOf } from './checker.ts';
import { checkStated } from './stated.ts';

/** The outside record: references, sources and figures of its claims, and its titles. */
export function checkRecord(checker: Checker): void {
  for (const topic of checker.ledger.topics) {
    const claims = topic.claims.map(({ id }) => id);
    const { file } = checker.originOf(topic);
    if (!file.endsWith(`/${topic.id}.yml`)) {
      checker.add(topic, `stands in ${file}.`, `Keep it in content/record/${topic.id}.yml.`);
    }
    checker.checkFigures(topic, 'title', topic.title, claims);
    for (const claim of topic.claims) checkClaim(checker, topic, claim);
  }
}

function checkClaim(checker: Checker, topic: RecordTopic, claim: RecordClaim): void {
  const { facts, sources } = checker.ledger;
  checker.refer(claim, 'facts', claim.facts, idsOf(facts), 'content/facts');
  checker.refer(claim, 'sources', claim.sources, idsOf(sources), 'content/sources.yml');
  checker.checkFigures(claim, 'statement', claim.statement, [claim.id]);
  checker.checkFigures(claim, 'short', claim.short, [claim.id]);
  checker.checkFigures(claim, 'note', claim.note, [claim.id]);
  checker.checkNote(claim, 'when.basis', claim.when.basis, [claim.id]);
  checkStated(checker, claim, [claim.statement, claim.note, claim.when.basis].join(' '));
  for (const { of } of claim.amounts) checker.checkFigures(claim, 'amounts.of', of, [claim.id]);
  if (!claim.id.startsWith(`${topic.id}-`)) {
    checker.add(claim, `stands under "${topic.id}".`, `Name it "${topic.id}-…" or move it.`);
  }
  if (claim.facts.length === 0) {
    checker.add(claim, 'is about no fact.', 'Name the facts that it bears on.');
  }
  checkAgreement(claim, checker);
  if (claim.sources.length === 0 && claim.status !== 'unconfirmed') {
    checker.add(claim, 'has no source.', 'Give one, or mark the claim "unconfirmed".');
  }
}

/** A claim that has another number for the same thing than its fact does not agree with it. */
function checkAgreement(claim: RecordClaim, checker: Checker): void {
  if (claim.status === 'differs') return;
  const plain = (amounts: readonly Amount[]): Amount[] =>
    amounts.filter(({ value, of, qualifier }) => value !== null && of && qualifier === 'exact');
  for (const fact of checker.entriesOf(claim.facts)) {
    for (const own of plain(fact.amounts)) {
      const other = plain(claim.amounts).find(
        ({ value, unit, of }) => unit === own.unit && of === own.of && value !== own.value,
      );
      if (!other) continue;
      const what = `has the status "${claim.status}" and ${other.value} ${own.unit} (${own.of}), where "${fact.id}" has ${own.value}.`;
      checker.add(claim, what, 'Mark it "differs", or correct one of the two.');
    }
  }
}

import type { RecordClaim, RecordTopic } from '../ledger/schema.ts';
import { type Checker, idsOf } from './checker.ts';

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
  checker.checkStated(claim, claim.amounts, [claim.statement, claim.note].join(' '));
  for (const { of } of claim.amounts) checker.checkFigures(claim, 'amounts.of', of, [claim.id]);
  if (!claim.id.startsWith(`${topic.id}-`)) {
    checker.add(claim, `stands under "${topic.id}".`, `Name it "${topic.id}-…" or move it.`);
  }
  if (claim.status === 'differs' && claim.facts.length === 0) {
    const what = 'differs from no fact.';
    checker.add(claim, what, 'Name the facts that it differs from, or mark it "adds".');
  }
  if (claim.sources.length === 0 && claim.status !== 'unconfirmed') {
    checker.add(claim, 'has no source.', 'Give one, or mark the claim "unconfirmed".');
  }
}

import type { Event } from '../ledger/schema.ts';
import { type Checker, idsOf } from './checker.ts';

/** The events: their citations, words and dates, and that they stand in the order of time. */
export function checkEvents(checker: Checker): void {
  const { events } = checker.ledger;
  const claims = idsOf(checker.claims);
  for (const [i, event] of events.entries()) {
    const cited = [...event.cite, ...event.differs];
    checker.cite(event, event.cite);
    checker.refer(event, 'differs', event.differs, claims, 'content/record');
    checker.checkFigures(event, 'title', event.title, cited);
    checker.checkFigures(event, 'short', event.short, cited);
    checker.checkNote(event, 'when.basis', event.when.basis, cited);
    checker.checkWhen(event, event.when, event.cite);
    checkDiffers(event, checker);
    const before = events[i - 1];
    if (before && event.when.from < before.when.from.slice(0, event.when.from.length)) {
      const what = `stands after "${before.id}" and is dated before it.`;
      checker.add(event, what, 'Put the events in the order of time.');
    }
  }
}

/** What differs must be a difference, and one from what the event tells; and none is left out. */
function checkDiffers(event: Event, checker: Checker): void {
  for (const id of event.differs) {
    const [claim] = checker.entriesOf([id]);
    if (!claim || 'paragraph' in claim) continue;
    if (claim.status === 'differs' && claim.facts.some((fact) => event.cite.includes(fact)))
      continue;
    checker.add(
      event,
      `names "${id}" in "differs", which ${claim.status === 'differs' ? 'is about none of the facts that it cites' : `has the status "${claim.status}"`}.`,
      'Name claims that differ from a fact that the event cites.',
    );
  }
  const told = new Set([...event.differs, ...event.cite]);
  for (const claim of checker.claims) {
    if (claim.status !== 'differs' || told.has(claim.id)) continue;
    const fact = claim.facts.find((each) => event.cite.includes(each));
    if (fact === undefined) continue;
    const what = `leaves out "${claim.id}", which differs from "${fact}".`;
    checker.add(event, what, 'Name it under "differs": it is always shown with the event.');
  }
}

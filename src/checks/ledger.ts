import { Checker } from './checker.ts';
import { checkCorrections } from './corrections.ts';
import { checkCrossings } from './crossings.ts';
import { checkDays } from './days.ts';
import { checkEvents } from './events.ts';
import { checkFacts } from './facts.ts';
import { checkPeople } from './people.ts';
import { checkRecord } from './record.ts';
import { checkSite } from './site.ts';
import { checkSources } from './sources.ts';
import type { LoadedLedger } from '../ledger/load.ts';
import type { Problem } from '../lib/problem.ts';

/**
 * Everything in the ledger that does not hold together: ids used twice, broken
 * references, figures that their own entry does not bear out, paragraphs without a fact. Readings and
 * corrections stay outside the check of figures, since they talk of the copy and
 * of this site; so do the titles of sources, which are not ours.
 */
export function checkLedger(loaded: LoadedLedger): Problem[] {
  const checker = new Checker(loaded);
  const { ledger } = loaded;
  for (const list of [
    [...ledger.facts, ...ledger.topics.flatMap(({ claims }) => claims)],
    ledger.readings,
    ledger.topics,
    ledger.sources,
    ledger.people,
    ledger.terms,
    ledger.events,
    ledger.corrections,
  ]) {
    checker.checkUnique(list);
  }
  checkFacts(checker);
  checkRecord(checker);
  checkPeople(checker);
  checkEvents(checker);
  checkSources(checker);
  checkSite(checker);
  checkCorrections(checker);
  checkDays(checker);
  checkCrossings(checker);
  return checker.problems;
}

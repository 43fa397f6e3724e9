import type { Checker } from '../../checks/checker.ts';
import { measures } from '../../figures/nouns.ts';
import type { Amount } from '../../ledger/schema.ts';
import type { BarRow } from './shape.ts';

const money = 'US dollars';

/** Units that measure or time a thing and do not count it. */
const sizes: ReadonlySet<string> = new Set([...measures, 'times']);

/** A figure of a row against the entries that it names; null is for what these do not report. */
export function checkAmount(
  row: BarRow,
  measure: 'value' | 'quantity',
  amount: Amount | null,
  cited: readonly string[],
  checker: Checker,
): void {
  if (amount === null) {
    checkAbsent(row, measure, checker);
    return;
  }
  checker.checkAmount(row, measure, amount, cited);
  if ((amount.unit === money) === (measure === 'value')) return;
  checker.add(
    row,
    `gives a ${measure} in ${amount.unit}.`,
    'Give a value in US dollars and a quantity in any other unit.',
  );
}

/** Null says that nothing was reported, so that no fact of the row may have such an amount. */
function checkAbsent(row: BarRow, measure: 'value' | 'quantity', checker: Checker): void {
  const fits = ({ unit }: Amount): boolean =>
    measure === 'value' ? unit === money : unit !== money && !sizes.has(unit);
  const fact = checker.ledger.facts.find(
    ({ id, amounts }) => row.facts.includes(id) && amounts.some(fits),
  );
  if (!fact) return;
  checker.add(
    row,
    `has no ${measure}, which "${fact.id}" gives.`,
    `Give it under "${measure}"; null is for what was not reported.`,
  );
}

/** What is drawn as a part of the row’s value must be one. */
export function checkPart(
  row: BarRow,
  claim: string,
  { value, unit }: Amount,
  checker: Checker,
): void {
  const whole = row.value;
  if (whole?.value && value !== null && unit === whole.unit && value < whole.value) return;
  checker.add(
    row,
    `draws "${claim}" as a part of its value, and it is none.`,
    'A part is a number in the unit of the value and smaller than it; else take out "part".',
  );
}

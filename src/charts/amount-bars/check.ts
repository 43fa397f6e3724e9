import { type Checker, idsOf } from '../../checks/checker.ts';
import { formatWhen } from '../../format/dates.ts';
import type { Amount } from '../../ledger/schema.ts';
import { type AmountBars, type BarRow, outsideOf } from './shape.ts';

const money = 'US dollars';

/** Units that measure or time a thing and do not count it. */
const sizes: ReadonlySet<Amount['unit']> = new Set([
  ...(['pounds', 'millimetres', 'per cent', 'hours', 'weeks', 'months'] as const),
  ...(['years', 'decades', 'times'] as const),
]);

/** Adds what is wrong with the rows: their order, and each against the entries that it names. */
export function checkRows({ rows }: AmountBars, checker: Checker): void {
  checker.checkUnique(rows);
  for (const row of rows) checkRow(row, checker);
  rows.slice(1).forEach((row, i) => {
    const before = rows[i];
    if (!before || dayOf(before) <= dayOf(row)) return;
    checker.add(
      row,
      `stands after "${before.id}" and is dated before it.`,
      'Put the rows in the order of their dates, what has no date last.',
    );
  });
}

function checkRow(row: BarRow, checker: Checker): void {
  const { facts, value, quantity, when } = row;
  const { ledger } = checker;
  const claims = idsOf(ledger.topics.flatMap((topic) => topic.claims));
  const outside = outsideOf(row);
  const claimed = outside.map(({ claim }) => claim);
  checker.refer(row, 'facts', facts, idsOf(ledger.facts), 'content/facts');
  checker.refer(row, 'record', claimed, claims, 'content/record');
  checker.checkFigures(row, 'when', when && formatWhen(when), facts);
  checker.checkNote(row, 'when.basis', when?.basis, facts);
  checkLabel(row, checker);
  checkDecision(row, checker);
  checkAmount(row, 'value', value, facts, checker);
  checkAmount(row, 'quantity', quantity, facts, checker);
  for (const { claim, measure, amount, part } of outside.filter(({ claim }) => claims.has(claim))) {
    checkAmount(row, measure, amount, [claim], checker);
    if (part) checkPart(row, claim, amount, checker);
  }
  if (row.emergency && !row.approved) {
    const fix = 'Correct "emergency" or "approved".';
    checker.add(row, 'is an emergency approval and not approved.', fix);
  }
}

function checkAmount(
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

function checkPart(row: BarRow, claim: string, { value, unit }: Amount, checker: Checker): void {
  const whole = row.value;
  if (whole?.value && value !== null && unit === whole.unit && value < whole.value) return;
  checker.add(
    row,
    `draws "${claim}" as a part of its value, and it is none.`,
    'A part is a number in the unit of the value and smaller than it; else take out "part".',
  );
}

/** The words of the label are words of the facts that the row draws. */
function checkLabel(row: BarRow, checker: Checker): void {
  const { label, facts } = row;
  const entries = checker.entriesOf(facts);
  if (entries.length === 0) return;
  const words = entries
    .map(({ statement, amounts }) => [statement, ...amounts.map(({ of }) => of)].join(' '))
    .join(' ')
    .toLowerCase();
  const foreign = (label.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !words.includes(word.replace(/s$/, '')),
  );
  if (foreign.length === 0) return;
  const what = `has the label "${label}", and its facts have no "${foreign.join('", "')}".`;
  checker.add(row, what, 'Use the words of the facts, or name the facts that have these.');
}

/** How far it had come is as the facts say, where they say it. */
function checkDecision(row: BarRow, checker: Checker): void {
  const facts = checker.entriesOf(row.facts).filter((entry) => 'paragraph' in entry);
  const decisions = facts.flatMap(({ decision }) => decision ?? []);
  if (decisions.length > 0 && row.approved !== decisions.includes('approved')) {
    const what = `has "approved: ${row.approved}", and its facts have the decision "${decisions.join('", "')}".`;
    checker.add(row, what, 'Make the two agree.');
  }
  if (decisions.length > 0 && row.emergency !== facts.some(({ emergency }) => emergency === true)) {
    const what = `has "emergency: ${row.emergency}", which its facts do not have.`;
    checker.add(row, what, 'Make the two agree.');
  }
}

/** The first day, for the order; what has no date comes last. */
function dayOf({ when }: BarRow): string {
  return when?.from ?? '9999';
}

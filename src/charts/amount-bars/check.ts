import { type Checker, idsOf } from '../../checks/checker.ts';
import { checkMost } from '../most.ts';
import { checkAmount, checkPart } from './checkAmounts.ts';
import { checkDecision, checkItems, checkLabel, checkRemarks } from './checkWords.ts';
import { type AmountBars, type BarRow, outsideOf } from './shape.ts';

/** Adds what is wrong with the rows: their order, and each against the entries that it names. */
export function checkRows(chart: AmountBars, checker: Checker): void {
  const { rows } = chart;
  const at = { file: chart.file, line: chart.lines['rows'] ?? 1 };
  checkMost(checker.alias(at, chart.slug), 'rows', rows.length, checker);
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
  const claims = idsOf(checker.claims);
  const outside = outsideOf(row);
  const claimed = outside.map(({ claim }) => claim);
  checker.refer(row, 'facts', facts, idsOf(ledger.facts), 'content/facts');
  checker.refer(row, 'record', claimed, claims, 'content/record');
  checker.checkWhen(row, when, facts);
  checker.checkNote(row, 'when.basis', when?.basis, facts);
  checkLabel(row, checker);
  checkDecision(row, checker);
  checkItems(row, checker);
  checkRemarks(row, checker);
  if (row.approved && when === undefined) {
    checker.add(row, 'was approved and has no date.', 'Give it under "when".');
  }
  checkAmount(row, 'value', value, facts, checker);
  checkAmount(row, 'quantity', quantity, facts, checker);
  for (const { claim, measure, amount, part } of outside.filter(({ claim }) => claims.has(claim))) {
    checkAmount(row, measure, amount, [claim], checker);
    if (part) checkPart(row, claim, amount, checker);
  }
  const wholes = outside.filter(({ whole }) => whole);
  if (wholes.length > 1 || wholes.some(({ measure, part }) => part || measure !== 'value')) {
    const fix = 'Mark as "whole" one value at most, and none that is a part.';
    checker.add(row, 'has no one sum by the record.', fix);
  }
  if (row.emergency && !row.approved) {
    const fix = 'Correct "emergency" or "approved".';
    checker.add(row, 'is an emergency approval and not approved.', fix);
  }
}

/** The first day, for the order; what has no date comes last. */
function dayOf({ when }: BarRow): string {
  return when?.from ?? '9999';
}

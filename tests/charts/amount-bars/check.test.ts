import { describe, expect, test } from 'vitest';
import { amountBars } from '../../../src/charts/amount-bars/chart.ts';
import { amountBarsShape, type BarRow } from '../../../src/charts/amount-bars/shape.ts';
import { amount, chartOf, checkerOf, rowOf, rows } from './fixture.ts';

function problemsOf(of: BarRow[]): string[] {
  const checker = checkerOf();
  const chart = chartOf(of);
  amountBars.check(chart, checker);
  return checker.problems.map(({ what, fix }) => `${what} ${fix}`);
}

const changed = (id: string, changes: Partial<BarRow>): BarRow[] =>
  rows.map((row) => (row.id === id ? rowOf(id, changes) : row));
const debt = (changes: Partial<BarRow['record'][number]['figures'][number]>) => {
  const [remark] = rowOf('towers').record;
  const [figure] = remark?.figures ?? [];
  if (!remark || !figure) throw new Error('the fixture has no debt');
  return changed('towers', { record: [{ ...remark, figures: [{ ...figure, ...changes }] }] });
};

describe('the check of amountBars', () => {
  test('finds nothing wrong with rows that their entries bear out', () => {
    expect(problemsOf(rows)).toEqual([]);
  });

  test.each<[string, BarRow[], RegExp]>([
    [
      'a value that no fact has',
      changed('towers', { value: amount(5_800_000) }),
      /"towers" draws "exact 5800000 US dollars" as "value", which "p03-towers" does not have/,
    ],
    [
      'a value that has lost its qualifier',
      changed('boats', { value: amount(4_200_000) }),
      /"boats" draws "exact 4200000/,
    ],
    [
      'a quantity that no fact has',
      changed('horns', { quantity: amount(25, 'places') }),
      /"horns" draws "exact 25 places" as "quantity"/,
    ],
    [
      'a figure of the record that its claim does not have',
      debt({ amount: amount(3_900_000) }),
      /"towers" draws "exact 3900000 US dollars" as "value", which "x01-debt" does not have/,
    ],
    [
      'a fact that is not there',
      changed('horns', { facts: ['p04-horns', 'p09-bells'] }),
      /"horns" names "p09-bells" in "facts", which is not in content\/facts/,
    ],
    [
      'a claim that is not there',
      debt({ claim: 'x09-debt' }),
      /"towers" names "x09-debt" in "record", which is not in content\/record/,
    ],
    [
      'a date that no fact has',
      changed('towers', { when: { from: '1903-06-08', precision: 'day' } }),
      /"towers" is dated 1903-06-08 \(day\), which "p03-towers" does not have/,
    ],
    [
      'another part of the month than the fact has',
      changed('lamps', { when: { from: '1903-02-01', to: '1903-04', precision: 'early' } }),
      /"lamps" is dated 1903-02-01 to 1903-04 \(early\), which "p01-lamps" does not have/,
    ],
    [
      'a value that is no money',
      changed('horns', { value: amount(24, 'places') }),
      /"horns" gives a value in places\. Give a value in US dollars/,
    ],
    [
      'a quantity that is money',
      changed('horns', { quantity: amount(1_300_000) }),
      /"horns" gives a quantity in US dollars\./,
    ],
    [
      'null for a value that a fact gives',
      changed('horns', { value: null }),
      /"horns" has no value, which "p04-horns" gives\. Give it under "value"; null is for what was not reported/,
    ],
    [
      'null for a quantity that a fact gives',
      changed('boats', { quantity: null }),
      /"boats" has no quantity, which "p02-boats" gives\./,
    ],
    [
      'an emergency that was not approved',
      changed('boats', { approved: false }),
      /"boats" is an emergency approval and not approved\. Correct/,
    ],
    [
      'a part larger than the whole',
      [rowOf('horns', { record: debt({})[2]?.record ?? [] })],
      /"horns" draws "x01-debt" as a part of its value, and it is none\. A part is a number/,
    ],
    [
      'a part of a row without a value',
      [rowOf('lamps', { record: debt({})[2]?.record ?? [] })],
      /"lamps" draws "x01-debt" as a part/,
    ],
    [
      'rows out of the order of their dates',
      [rowOf('boats'), rowOf('lamps')],
      /"lamps" stands after "boats" and is dated before it\. Put the rows in the order/,
    ],
    [
      'a dated row after one without a date',
      [rowOf('horns'), rowOf('boats')],
      /"boats" stands after "horns" and is dated before it/,
    ],
    [
      'a row whose facts have no decision',
      changed('boats', { facts: ['p02-no-vote'] }),
      /"boats" has "approved: true", and its facts have no decision/,
    ],
    [
      'a lead that tells as open what was approved',
      changed('towers', { lead: '7 June 1903, not yet approved' }),
      /"towers" has "approved: true", and its "lead" tells it as open/,
    ],
    [
      'a status that tells as taken what was open',
      changed('horns', { status: 'Granted' }),
      /"horns" has "approved: false", and its "status" tells it as taken/,
    ],
    [
      'an approval without a date',
      changed('towers', { when: undefined }),
      /"towers" was approved and has no date/,
    ],
    [
      'words that leave out the quantity',
      changed('boats', { items: 'Number of boats not reported' }),
      /"boats" has "items" without its quantity \(exact 30 boats\)/,
    ],
    [
      'a remark with a figure that is not its own',
      changed('boats', {
        record: rowOf('boats').record.map((each) => ({
          ...each,
          words: 'The record has 30 boats',
        })),
      }),
      /"boats" has a "record.words".*the figure "30" is not in the entry/,
    ],
    [
      'a claim that is about another row',
      changed('horns', { record: rowOf('boats').record }),
      /"horns" sets "x01-boats" beside it, which is about none of its facts/,
    ],
    [
      'a quantity of another thing than the fact has',
      changed('boats', { quantity: { ...amount(30, 'boats'), of: 'rowing boats' } }),
      /"boats" draws "exact 30 boats \(rowing boats\)" as "quantity"/,
    ],
    [
      'a sum by the record that is a part',
      debt({ whole: true }),
      /"towers" has no one sum by the record\. Mark as "whole" one value at most/,
    ],
    ['two rows of one id', [rowOf('horns'), rowOf('horns')], /"horns" has an id that/],
  ])('finds %s', (_, of, problem) => {
    expect(problemsOf(of).join('\n')).toMatch(problem);
  });

  test('finds a part that is the whole', () => {
    const whole = problemsOf(debt({ amount: amount(5_700_000) }));
    expect(whole.join()).toMatch(/"x01-debt" as a part of its value, and it is none/);
  });

  test('takes sizes and times of a fact for no quantity', () => {
    expect(rowOf('towers').quantity).toBeNull();
    expect(problemsOf([rowOf('towers')])).toEqual([]);
  });
});

describe('the shape of amountBars', () => {
  test.each([
    ['no rows', { rows: [] }, /must have at least one row/],
    ['a row with an unknown field', { rows: [{ ...rowOf('horns'), colour: 'red' }] }, /colour/],
    [
      'a remark without a figure',
      { rows: [rowOf('horns', { record: [{ words: 'No', figures: [] }] })] },
      /Too small/,
    ],
    ['another kind', { kind: 'pie' }, /amount-bars/],
  ])('refuses %s', (_, changes, message) => {
    const { slug, file, ...written } = chartOf();
    const result = amountBarsShape.safeParse({ ...written, ...changes });
    expect(result.error?.message).toMatch(message);
    expect([slug, file]).toEqual(['grants', 'content/charts/grants.yml']);
  });
});

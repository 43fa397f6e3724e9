import type { Content } from '../../content/load.ts';
import type { Amount } from '../../ledger/schema.ts';
import { type Cell, column, type Dataset, sourcedCells, sourcedColumns } from '../dataset.ts';
import { type BarRow, outsideOf } from './shape.ts';
import { whenOf } from './words.ts';

const columns = [
  column('item', 'string', 'What', 'What was approved or ordered'),
  column('measure', 'string', 'Measure', 'value or quantity: never to be added or compared'),
  column('amount', 'number', 'Amount', 'In full; empty where it was not reported'),
  column('unit', 'string', 'Unit', 'What is counted'),
  column('qualifier', 'string', 'Qualifier', 'exact, about, more than, at least, not reported'),
  column('note', 'string', 'Note', 'What a figure of the record stands for'),
  column('status', 'string', 'Status', 'authorised is not delivered'),
  column(
    'emergency',
    'boolean',
    'Emergency provision',
    'Whether an emergency provision took the place of the usual review',
  ),
  ...sourcedColumns,
];

/** Two rows for each row of the chart, its value and its quantity, then the outside record's. */
export function datasetOf(rows: readonly BarRow[], content: Content): Dataset {
  return { columns, rows: rows.flatMap((row) => rowsOf(row, content)) };
}

function rowsOf(row: BarRow, content: Content): Cell[][] {
  const own = (['value', 'quantity'] as const).map((measure) => {
    const amount = row[measure];
    return [
      ...amountCells(row, measure, amount, null),
      ...sourcedCells(whenOf(row, content), factOf(row, amount, content), content, amount !== null),
    ];
  });
  const outside = outsideOf(row).map(({ claim, measure, amount, label }) => [
    ...amountCells(row, measure, amount, label),
    ...sourcedCells(content.entries.get(claim)?.when, claim, content),
  ]);
  return [...own, ...outside];
}

function amountCells(
  { label, approved, emergency }: BarRow,
  measure: string,
  amount: Amount | null,
  note: string | null,
): Cell[] {
  return [
    ...[label, measure, amount?.value ?? null, amount?.unit ?? null],
    ...[amount?.qualifier ?? 'not reported', note],
    ...[approved ? 'authorised' : 'ordered, not approved', emergency],
  ];
}

/** The fact that has the amount, or the first where the amount was not reported. */
function factOf({ facts }: BarRow, amount: Amount | null, { entries }: Content): string {
  const holds = ({ value, unit }: Amount): boolean =>
    value === amount?.value && unit === amount.unit;
  return facts.find((id) => entries.get(id)?.amounts.some(holds)) ?? facts[0] ?? '';
}

import type { Content } from '../../content/load.ts';
import { formatAmount } from '../../format/amount.ts';
import { formatWhen } from '../../format/dates.ts';
import type { When } from '../../ledger/schema.ts';
import type { Answer } from '../answer.ts';
import type { Table } from '../chart.ts';
import { type AmountBars, type BarRow, outsideOf } from './shape.ts';

/** When the row was so: its own date, or that of its first fact for what was still waiting. */
export function whenOf({ id, when, facts }: BarRow, { entries }: Content): When {
  const found = when ?? facts.map((fact) => entries.get(fact)?.when).find(Boolean);
  if (!found) throw new Error(`the row "${id}" has no date, and neither have its facts`);
  return found;
}

/** The first and last day of the rows, as an ISO 8601 interval. */
export function coverOf(rows: readonly BarRow[], content: Content): string {
  const whens = rows.map((row) => whenOf(row, content));
  const days = whens.flatMap(({ from, to }) => (to ? [from, to] : [from])).toSorted();
  return `${days[0]}/${days.at(-1)}`;
}

/** Each row in sentences, with every figure and its qualifier. */
export function answersOf({ rows }: AmountBars, content: Content): Answer[] {
  return rows.map((row) => {
    const outside = outsideOf(row).length > 0 ? ` Outside record: ${outsideWords(row)}.` : '';
    const text = `${row.label}, ${formatWhen(whenOf(row, content))}. ${row.status}. Value: ${formatAmount(row.value)}; quantity: ${formatAmount(row.quantity)}.${outside}`;
    return { id: row.id, text, cite: entriesOf(row) };
  });
}

/** The same figures as a table, with what the outside record gives in a column of its own. */
export function tableOf({ caption, rows }: AmountBars, content: Content): Table {
  return {
    caption,
    columns: ['What', 'Date', 'Status', 'Value', 'Quantity', 'Outside record'],
    rows: rows.map((row) => ({
      cells: [
        row.label,
        formatWhen(whenOf(row, content)),
        row.status,
        formatAmount(row.value),
        formatAmount(row.quantity),
        outsideWords(row) || 'none',
      ],
      cite: entriesOf(row),
      answer: row.id,
    })),
  };
}

/** The ids of the entries that the row draws, its facts first. */
export function entriesOf(row: BarRow): string[] {
  return [...new Set([...row.facts, ...outsideOf(row).map(({ claim }) => claim)])];
}

function outsideWords(row: BarRow): string {
  return outsideOf(row)
    .map(({ amount, label }) => `${formatAmount(amount)} (${label})`)
    .join('; ');
}

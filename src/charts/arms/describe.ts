import type { Shipment } from '../../ledger/schema.ts';
import { formatAmount } from '../../format/amount.ts';
import { formatDate } from '../../format/dates.ts';
import type { Table } from '../chart.ts';
import { lowerFirst, outsideOf, statusOf, whenOf } from './words.ts';

/** The finding in one sentence: what bypassed Congress, and what was still waiting. */
export function headlineOf(shipments: Shipment[]): string {
  const emergencies = shipments.filter(({ emergency }) => emergency);
  const count = countOf(emergencies.length);
  const months = new Set(emergencies.map(({ when }) => when?.from.slice(0, 7) ?? ''));
  const [month = ''] = months.size === 1 ? months : [];
  const dated = month === '' ? '' : ` in ${formatDate(month)}`;
  const noun = emergencies.length === 1 ? 'arms approval' : 'arms approvals';
  const passed = `${count} ${noun}${dated} bypassed review by Congress`;
  const waiting = shipments.find(({ approved }) => !approved);
  if (!waiting) return passed;
  const order = formatAmount(waiting.quantity ?? waiting.value);
  return `${passed}; an order for ${order} was still waiting in early January 2024`;
}

/** The whole chart in sentences, a row at a time, with every figure and its qualifier. */
export function describeArms(shipments: Shipment[]): string {
  return [
    'A bar chart with two panels, value in US dollars and number of items, each with its own scale from zero.',
    ...shipments.map(describeRow),
    'No total is drawn.',
  ].join(' ');
}

/** The same figures as a table, with what the outside record gives in a column of its own. */
export function tableOf(shipments: Shipment[]): Table {
  return {
    caption: 'US arms for Israel in the article, with the outside record beside it',
    columns: ['What', 'Date', 'Status', 'Value', 'Quantity', 'Outside record'],
    rows: shipments.map((row) => ({
      cells: [
        row.label,
        whenOf(row),
        statusOf(row),
        formatAmount(row.value),
        formatAmount(row.quantity),
        row.outside.map(outsideOf).join('; ') || 'none',
      ],
      cite: [...row.facts, ...row.outside.map(({ claim }) => claim)],
    })),
  };
}

function describeRow(row: Shipment): string {
  const figures = `value ${formatAmount(row.value)}, quantity ${formatAmount(row.quantity)}`;
  const outside =
    row.outside.length > 0 ? ` Outside record: ${row.outside.map(outsideOf).join('; ')}.` : '';
  return `${row.label}, ${whenOf(row)}: ${lowerFirst(statusOf(row))}; ${figures}.${outside}`;
}

function countOf(count: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'][count] ?? String(count);
}

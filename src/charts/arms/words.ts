import type { Amount, Shipment } from '../../ledger/schema.ts';
import { formatAmount } from '../../lib/amount.ts';
import { formatWhen } from '../../lib/dates.ts';
import type { Measure } from './panel.ts';

type Outside = Shipment['outside'][number];

/** When the row was so: its own date, or the article's for what was still waiting. */
export function whenOf({ when, approved }: Shipment): string {
  if (when) {
    const pointed = when.to === undefined && /early|mid|month/.test(when.precision);
    return `${pointed ? 'as of ' : ''}${formatWhen(when)}`;
  }
  return approved ? 'date not reported' : formatWhen({ from: '2024-01-04', precision: 'article' });
}

/** How far the row had come, in words that need no key. */
export function statusOf(shipment: Shipment): string {
  if (!shipment.approved) return 'Ordered, not yet approved';
  if (shipment.emergency) return 'Emergency\u00a0approval, bypassing review by\u00a0Congress';
  if (isRunning(shipment)) return 'Authorised for shipment, a running count and not one decision';
  return 'Authorised for shipment';
}

/** Whether the row is a count up to a time, and not a decision on a day. */
function isRunning({ when }: Shipment): boolean {
  return when !== undefined && when.precision !== 'day';
}

/** What the form of the bar says, beside it; empty for a solid bar with a plain end. */
export function hintOf(amount: Amount, approved: boolean): string {
  const exact = amount.unit === 'US dollars' ? 'exact sum' : 'exact number';
  const end = {
    exact: '',
    about: 'broken end: approximate',
    vague: 'broken end: approximate',
    'more than': `arrow: ${exact} not given`,
    'at least': `arrow: ${exact} not given`,
  }[amount.qualifier];
  return [approved ? '' : 'dashed: not approved', end].filter(Boolean).join('; ');
}

/** What stands in the place of a bar where the article gives no number. */
export function emptyOf(measure: Measure, amount: Amount | null): string {
  const name = measure === 'value' ? 'value' : 'quantity';
  return amount === null ? `${name} not reported` : `${formatAmount(amount)}, no figure reported`;
}

/** The outside record's figure and what it is, for prose and tables. */
export function outsideOf({ amount, label }: Outside): string {
  return `${formatAmount(amount)} (${label})`;
}

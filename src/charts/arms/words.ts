import type { Amount, Shipment } from '../../ledger/schema.ts';
import { formatAmount } from '../../format/amount.ts';
import { formatWhen } from '../../format/dates.ts';
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
  if (isRunning(shipment)) return 'Authorised for shipment, a running count';
  return 'Authorised for shipment';
}

/** Whether the row is a count up to a time, and not a decision on a day. */
function isRunning({ when }: Shipment): boolean {
  return when !== undefined && when.precision !== 'day';
}

/** When and how far in one sentence, without its full stop. */
export function stageOf(shipment: Shipment): string {
  const when = whenOf(shipment);
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${lowerFirst(statusOf(shipment))}`;
}

/** What the form of the bar says, beside it; empty for a solid bar with a plain end. */
export function hintOf(amount: Amount, approved: boolean): string {
  const end = {
    exact: '',
    about: 'broken end: approximate',
    vague: 'broken end: approximate',
    'more than': 'arrow: more than',
    'at least': 'arrow: at least',
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

/** The words of a square of the outside record. */
export function markOf({ amount }: Outside): string {
  return `outside record: ${formatAmount(amount)}`;
}

/** The words of two parts of a bar by the outside record, read on from one to the other. */
export function partsOf([first, second]: [Outside, Outside]): [string, string] {
  return [`outside record: ${partOf(first)}`, partOf(second)];
}

/** The text with a small first letter, to stand within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "The earlier cases" hold a sum, which so stands in them; any other word follows it. */
function partOf({ amount, label }: Outside): string {
  const of = lowerFirst(amount.of ?? label);
  return `${formatAmount(amount)} ${of.replace(/^the /, 'in ')}`;
}

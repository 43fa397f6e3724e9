import { formatAmount } from '../../format/amount.ts';
import { formatWhen } from '../../format/dates.ts';
import type { Amount } from '../../ledger/schema.ts';
import { ordinal } from '../../lib/ordinal.ts';
import type { Answer } from '../answer.ts';
import type { Table } from '../chart.ts';
import { type TimeStrip, whenOfDay, whenOfSpan } from './shape.ts';

/** A sum as short as the strip has it: "more than $106m", or ">$106m" where there is little room. */
export function sumOf(amount: Amount, full: boolean): string {
  const short = formatAmount(amount)
    .replace(/\u00a0million$/, 'm')
    .replace(/\u00a0billion$/, 'bn');
  return full ? short : short.replace(/^more than /, '>').replace(/^about /, '~');
}

/** The first day, the spans and the marks in sentences. */
export function answersOf({ from, start, noun, spans, marked, marks }: TimeStrip): Answer[] {
  return [
    {
      id: start.id,
      text: `${formatWhen(whenOfDay(from))}: ${start.label}.`,
      cite: [start.entry],
    },
    ...spans.map((span, i) => ({
      id: span.id,
      text: `${ordinal(i + 1)} ${noun}: ${formatWhen(whenOfSpan(span))}, ${span.where}.`,
      cite: [span.claim],
    })),
    ...marks.map(({ id, label, on, amount, facts }) => ({
      id,
      text: `${formatWhen(whenOfDay(on))}: ${label}, ${formatAmount(amount)}. ${marked}.`,
      cite: facts,
    })),
  ];
}

/** A row for the first day, for each span and for each mark. */
export function tableOf({ caption, from, start, noun, spans, marked, marks }: TimeStrip): Table {
  return {
    caption,
    columns: ['What', 'When', 'In words'],
    rows: [
      {
        cells: ['First day', formatWhen(whenOfDay(from)), start.label],
        cite: [start.entry],
        answer: start.id,
      },
      ...spans.map((span, i) => ({
        cells: [`${ordinal(i + 1)} ${noun}`, formatWhen(whenOfSpan(span)), span.where],
        cite: [span.claim],
        answer: span.id,
      })),
      ...marks.map(({ id, label, on, amount, facts }) => ({
        cells: [label, formatWhen(whenOfDay(on)), `${marked}: ${formatAmount(amount)}`],
        cite: facts,
        answer: id,
      })),
    ],
  };
}

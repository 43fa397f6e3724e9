import { type Checker } from '../../checks/checker.ts';
import { namesIn } from '../../lib/names.ts';
import type { Words } from '../chart.ts';
import { checkMost } from '../most.ts';
import { type Span, type TimeStrip, whenOfDay, whenOfSpan } from './shape.ts';

/** The words of the rows, each with the entries that bear it out. */
export function wordsOf(chart: TimeStrip): Words[] {
  const { cites, noun, marked, markedShort, start, spans, marks } = chart;
  return [
    ...Object.entries({ noun, marked, markedShort }).map(([field, text]) => ({
      ...{ field, text, cites },
    })),
    { of: start, field: 'label', text: start.label, cites: [start.entry] },
    ...spans.map((span) => ({
      ...{ of: span, field: 'where', text: span.where, cites: [span.claim] },
    })),
    ...marks.map((mark) => ({ of: mark, field: 'label', text: mark.label, cites: mark.facts })),
  ];
}

/** Adds what is wrong with the rows: their order, and each against the entries that it names. */
export function checkStrip(chart: TimeStrip, checker: Checker): void {
  const { from, to, start, spans, marks, file, lines } = chart;
  const at = checker.alias({ file, line: lines['marks'] ?? 1 }, chart.slug);
  checkMost(at, 'marks', marks.length, checker);
  checker.checkUnique([start, ...spans, ...marks]);
  checker.cite(start, [start.entry]);
  checker.checkWhen(start, whenOfDay(from), [start.entry]);
  for (const span of spans) {
    checker.cite(span, [span.claim]);
    checker.checkWhen(span, whenOfSpan(span), [span.claim]);
    checkNames(span, checker);
    if (span.to < span.from) checker.add(span, 'ends before it begins.', 'Swap "from" and "to".');
    checkWithin(span, span.from, span.to);
  }
  for (const mark of marks) {
    checker.cite(mark, mark.facts);
    checker.checkWhen(mark, whenOfDay(mark.on), mark.facts);
    checker.checkAmount(mark, 'amount', mark.amount, mark.facts);
    checkWithin(mark, mark.on, mark.on);
  }
  checkOrder(spans.map((span) => [span, span.from] as const));
  checkOrder(marks.map((mark) => [mark, mark.on] as const));

  function checkWithin(of: { id: string }, first: string, last: string): void {
    if (first >= from && last <= to) return;
    checker.add(
      of,
      `is not between ${from} and ${to}, the days of the line.`,
      'Correct one of them.',
    );
  }

  function checkOrder(rows: readonly (readonly [{ id: string }, string])[]): void {
    for (const [i, [row, day]] of rows.entries()) {
      const before = rows[i - 1];
      if (!before || before[1] <= day) continue;
      const what = `stands after "${before[0].id}" and is dated before it.`;
      checker.add(row, what, 'Put the rows in the order of their dates.');
    }
  }
}

/** The places of a span are places that its claim names. */
function checkNames(span: Span, checker: Checker): void {
  const [entry] = checker.entriesOf([span.claim]);
  if (!entry) return;
  const foreign = namesIn(span.where).filter((name) => !entry.statement.includes(name));
  if (foreign.length === 0) return;
  const what = `was in "${foreign.join('", "')}", which "${span.claim}" does not name.`;
  checker.add(span, what, 'Use the names of the claim.');
}

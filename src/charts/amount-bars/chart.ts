import type { Content } from '../../content/load.ts';
import type { Spot } from '../answer.ts';
import { type ChartKind, drawAll, type Words } from '../chart.ts';
import { drawCardBars } from './card.ts';
import { checkRows } from './check.ts';
import { datasetOf } from './dataset.ts';
import { drawBars } from './draw.ts';
import { type Layout, layoutBars } from './layout.ts';
import { choicesOf } from './order.ts';
import { type AmountBars, amountBarsShape, type BarRow, outsideOf } from './shape.ts';
import { answersOf, coverOf, entriesOf, tableOf } from './words.ts';

/**
 * Bars for sums of money on one scale, in the order of their dates, with the
 * quantities in words and what the outside record says of each.
 */
export const amountBars: ChartKind<AmountBars> = {
  shape: amountBarsShape,
  entriesOf: ({ rows }) => rows.flatMap(entriesOf),
  wordsOf: ({ rows }) => rows.flatMap(wordsOf),
  check: checkRows,
  budget: 6600,
  draw: (chart, content) => {
    const choices = choicesOf(chart);
    return {
      drawings: drawAll((width) => {
        const layout = layoutBars(chart, width, (claim) => differs(claim, content));
        return { ...drawBars(chart.slug, layout, chart.title), spots: spotsOf(layout) };
      }),
      answers: answersOf(chart, content),
      table: tableOf(chart, content),
      ...(choices.length > 0 && { choices }),
      dataset: datasetOf(chart.rows, content),
      covers: coverOf(chart.rows, content),
    };
  },
  card: { place: 'beside', draw: drawCardBars },
};

/** Where a drawing has each row. */
function spotsOf({ width, rows }: Layout): Spot[] {
  return rows.map(({ id, y, bottom }) => ({
    of: id,
    // A line around it keeps clear of its words.
    boxes: [{ x: -6, y, width: width + 12, height: bottom - y }],
  }));
}

function wordsOf(row: BarRow): Words[] {
  const { label, lead, status, items, facts } = row;
  const own = Object.entries({ label, lead, status, items });
  return [
    ...own.map(([field, text]) => ({ of: row, field, text, cites: facts })),
    ...outsideOf(row).map(({ label: text, claim }) => {
      return { of: row, field: 'record.label', text, cites: [claim] };
    }),
  ];
}

function differs(claim: string, { entries }: Content): boolean {
  const entry = entries.get(claim);
  return entry !== undefined && 'status' in entry && entry.status === 'differs';
}

import { max, scaleLinear } from 'd3';
import { formatAmount } from '../../format/amount.ts';
import { joinUnits } from '../../format/typography.ts';
import { barHeight } from './bar.ts';
import { bottomOf, type Label, type Place, placeLabel } from './label.ts';
import { isSum, type Measured, placeMeasured } from './measured.ts';
import { rowsByValue, shiftsOf } from './order.ts';
import { placeRemarks, type Remarks } from './remarks.ts';
import { type AmountBars, type BarRow, sumOf } from './shape.ts';
import { placeViews, type Views } from './views.ts';

/** The chart in pixels of the drawing, from its upper left corner. */
export interface Layout {
  width: number;
  height: number;
  /** The scale in words; empty where no row has a value. */
  scale: Label[];
  rows: PlacedRow[];
}

interface PlacedRow extends Measured, Remarks {
  id: string;
  /** The top of the row, where its hairline is, and its foot. */
  y: number;
  bottom: number;
  labels: Label[];
  /** How far down it moves where the rows are in the order of their values. */
  shift: number;
  /** What a reader may choose in the bar's place; null where the record has no sum for any row. */
  views: Views | null;
}

/** Where the parts of a row stand: in columns side by side, or one below the other. */
interface Columns {
  names: Column;
  bars: Column;
  items: Column;
}
type Column = Pick<Place, 'x' | 'width'>;

/** From this width on, the parts of a row stand side by side. */
const wide = 864;
const [barWidth, gap] = [432, 20];
/** The names' share of the room beside the bars; the items have the rest. */
const nameShare = 0.635;
/** After the scale, for the arrow of a "more than". */
const arrowRoom = 12;
const padding = 9;

/**
 * The chart for a drawing `width` pixels wide. `differs` tells whether a claim
 * of the record differs from the article. Throws where a word has no room.
 */
export function layoutBars(
  { slug, rows }: Pick<AmountBars, 'slug' | 'rows'>,
  width: number,
  differs: (claim: string) => boolean,
): Layout {
  const where = `The chart "${slug}", drawn ${width} pixels wide,`;
  const columns = columnsOf(width);
  const largest = max(rows.flatMap(valuesOf)) ?? 0;
  const scale = scaleLinear([0, largest > 0 ? largest : 1], [0, columns.bars.width - arrowRoom])
    .nice(3)
    .clamp(true);
  const [, end = 0] = scale.domain();
  const words = `One scale in all rows, 0 to ${formatAmount({ value: end, unit: 'US dollars', qualifier: 'exact' })}`;
  const title = largest > 0 ? [placeLabel('scale', words, { x: 0, y: 0, width, where })] : [];
  const top = title.length > 0 ? bottomOf(title, 0) + 6 : 0;
  const setting = { scale, differs, where, hasViews: rows.some(sumOf) };
  let y = top;
  const placed = rows.map((row) => {
    const next = placeRow(row, columns, y, setting);
    y = next.bottom;
    return next;
  });
  const shifts = shiftsOf(placed, rowsByValue(rows), top);
  return {
    ...{ width, height: Math.ceil(y), scale: title },
    rows: placed.map((row, i) => ({ ...row, shift: shifts[i] ?? 0 })),
  };
}

/** What the article and the record report as its value. */
function valuesOf(row: BarRow): number[] {
  return [row.value, sumOf(row)?.amount ?? null].filter(isSum).map(({ value }) => value);
}

function columnsOf(width: number): Columns {
  const whole = { x: 0, width };
  if (width < wide) return { names: whole, bars: whole, items: whole };
  const names = { x: 0, width: Math.floor(nameShare * (width - barWidth - 2 * gap)) };
  const bars = names.width + gap;
  const items = bars + barWidth + gap;
  return {
    names,
    bars: { x: bars, width: barWidth },
    items: { x: items, width: width - items },
  };
}

/** What is the same for all rows. */
interface Setting {
  scale: (value: number) => number;
  differs: (claim: string) => boolean;
  where: string;
  hasViews: boolean;
}

function placeRow(
  row: BarRow,
  { names, bars, items }: Columns,
  y: number,
  { scale, differs, where, hasViews }: Setting,
): Omit<PlacedRow, 'shift'> {
  const stacked = items.x === 0;
  const top = y + padding;
  const lead = placeLabel('lead', joinUnits(row.lead), { ...names, y: top, where });
  const under = { ...names, y: bottomOf([lead], top), where };
  const name = placeLabel('name', joinUnits(row.label), under);
  const level = stacked ? bottomOf([name], top) + 4 : top;
  const place = { ...bars, y: level, where };
  const { bar, unknown, labels } = placeMeasured(row, place, scale);
  const views = hasViews ? placeViews(row, { place, scale, differs }) : null;
  // As high as the highest view, so that nothing moves with a choice.
  const viewed = views ? [...views.record, ...views.both].flatMap((piece) => piece.labels) : [];
  const below = bottomOf([...labels, ...viewed], level + barHeight) + 3;
  const count = { ...items, y: stacked ? below : top, where };
  const item = placeLabel('items', joinUnits(row.items), count);
  const foot = { ...bars, y: stacked ? bottomOf([item], below) : below, where };
  const remarks = placeRemarks(row.record, foot, differs, stacked ? item : undefined);
  const all = [lead, name, ...labels, item, ...remarks.labels];
  const bottom = bottomOf([...all, ...viewed], level + barHeight) + padding;
  return { id: row.id, y, bar, unknown, marks: remarks.marks, labels: all, views, bottom };
}

import { formatAmount } from '../../format/amount.ts';
import type { Amount } from '../../ledger/schema.ts';
import { type Bar, barHeight, reach } from './bar.ts';
import { type Label, lineWidth, type Place, placeLabel } from './label.ts';
import { barOf, inset, isSum, type Measured, placeFigure, placeUnknown } from './measured.ts';
import { indent, type Mark } from './remarks.ts';
import { type BarRow, sumOf } from './shape.ts';

/** A value of the article or, led by its mark, of the outside record. */
export interface Piece extends Measured {
  outside: boolean;
  marks: Mark[];
}

/** What stands in the place of a row's bar once a reader chose whose. */
export interface Views {
  record: Piece[];
  both: Piece[];
}

interface Setting {
  place: Place;
  scale: (value: number) => number;
  differs: (claim: string) => boolean;
}

/** The article's bar and the record's below it are as high as one; a figure has room in the first. */
const [thick, thin] = [13, 4];
/** From the ends of both bars to a mark alone, and to words after such a mark. */
const [near, beyond] = [1, 14];
/** How much higher than in a whole bar words stand in the article's, and above the record's alone. */
const [raise, lift] = [3, 4];

/** The row's bar by the record, and both bars, one below the other. */
export function placeViews(row: BarRow, setting: Setting): Views {
  return { record: [placeRecord(row, setting)], both: placeBoth(row, setting) };
}

function placeRecord(row: BarRow, { place, scale, differs }: Setting): Piece {
  const sum = sumOf(row)?.amount ?? null;
  if (!isSum(sum)) {
    const words = 'value not reported in the record found';
    return { ...placeUnknown('outside', words, place), outside: true, marks: [] };
  }
  const bar = barOf(row, sum, place, scale);
  const label = placeFigure(formatAmount(sum), bar, place, indent);
  const mark = { form: formOf(row, differs), ...before(label), within: label.kind === 'within' };
  return { bar, unknown: null, labels: [label], outside: true, marks: [mark] };
}

function placeBoth(row: BarRow, setting: Setting): Piece[] {
  const { place, scale, differs } = setting;
  const sum = sumOf(row)?.amount ?? null;
  if (!isSum(sum)) return [article(placeOwn(row, null, setting))];
  const low = { ...place, y: place.y + barHeight - thin };
  const bar = { ...barOf(row, sum, low, scale), height: thin };
  const own = placeOwn(row, bar, setting);
  const figure = isSame(row.value, sum)
    ? undefined
    : placeBeside(formatAmount(sum), own, bar, place);
  const end = Math.max(endOf(bar), own.bar ? endOf(own.bar) : 0);
  const x = Math.min(end + near, place.x + place.width - 11);
  const mark = {
    form: formOf(row, differs),
    ...(figure ? before(figure) : { x, y: low.y + thin / 2 }),
  };
  const labels = figure ? [figure] : [];
  return [article(own), { bar, unknown: null, labels, outside: true, marks: [mark] }];
}

/** The article's part of both, above the record's bar if there is one; its words tell where that has the same, or none. */
function placeOwn(row: BarRow, other: Bar | null, { place, scale }: Setting): Measured {
  const { value } = row;
  if (!isSum(value)) {
    const words = value ? formatAmount(value) : undefined;
    if (!other) return placeUnknown('empty', words ?? 'value reported in neither', place);
    const label = placeLabel('empty', words ?? 'value not in the article', place);
    return { bar: null, unknown: null, labels: [higher(label, lift)] };
  }
  const bar = { ...barOf(row, value, place, scale), height: thick, notches: [] };
  // What stands after the bars leaves room there for the record's mark.
  const after = other ? Math.max(endOf(bar), endOf(other)) + beyond : endOf(bar) + inset;
  const room = place.x + place.width - after;
  const plain = formatAmount(value);
  const tries = [...moreOf(row, plain), plain].map((text) => {
    const label = placeFigure(text, bar, place);
    if (label.box.y === place.y && label.x < bar.x + bar.width) return higher(label, raise);
    const [x, y] =
      lineWidth('figure', text) <= room ? [after, place.y] : [place.x, place.y + barHeight + 2];
    return placeLabel('figure', text, { ...place, x, y, width: place.x + place.width - x });
  });
  const label = tries.find(({ box }) => box.y <= place.y) ?? tries.at(-1);
  return { bar, unknown: null, labels: label ? [label] : [] };
}

/** The article's figure and, in words, what the record has, where that needs no figure. */
function moreOf(row: BarRow, plain: string): string[] {
  const sum = sumOf(row)?.amount ?? null;
  if (!isSum(sum)) return [`${plain}; none in the record found`];
  return isSame(row.value, sum) ? [`${plain} in both`] : [];
}

/** The record's figure after both bars and the article's figure, where it has room. */
function placeBeside(
  text: string,
  { bar, labels }: Measured,
  other: Bar,
  place: Place,
): Label | undefined {
  const level = labels.filter(({ box }) => box.y <= place.y).map(({ box }) => box.x + box.width);
  const start = Math.max(endOf(other), bar ? endOf(bar) : 0, ...level) + inset;
  const width = place.x + place.width - start - indent;
  if (lineWidth('figure', text) > width) return undefined;
  return placeLabel('figure', text, { ...place, x: start + indent, width });
}

function article(measured: Measured): Piece {
  return { ...measured, outside: false, marks: [] };
}

/** A claim may differ in another thing than the sum. */
function formOf(row: BarRow, differs: (claim: string) => boolean): Mark['form'] {
  const sum = sumOf(row);
  return sum && differs(sum.claim) && !isSame(row.value, sum.amount) ? 'differs' : 'adds';
}

function isSame(one: Amount | null, other: Amount | null): boolean {
  return one?.value === other?.value && one?.qualifier === other?.qualifier;
}

function endOf({ x, width, end }: Bar): number {
  return x + width + reach[end];
}

/** Where a mark stands that leads the label. */
function before({ x, y }: Label): Pick<Mark, 'x' | 'y'> {
  return { x: x - indent, y: y - 4 };
}

function higher(label: Label, by: number): Label {
  return { ...label, y: label.y - by, box: { ...label.box, y: label.box.y - by } };
}

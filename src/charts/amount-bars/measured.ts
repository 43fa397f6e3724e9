import { formatAmount } from '../../format/amount.ts';
import { type Bar, barHeight, ends, reach } from './bar.ts';
import { type Label, lineWidth, type Place, placeLabel } from './label.ts';
import { type BarRow, outsideOf } from './shape.ts';

/** What a row has for its value. */
export interface Measured {
  /** Null where no number was reported. */
  bar: Bar | null;
  /** The dotted line in the place of a bar whose length is not known. */
  unknown: { x: number; y: number; width: number } | null;
  labels: Label[];
}

/** A figure stands within a bar that is longer than this. */
const long = 200;
const inset = 8;

/** The row's bar with its figure or, where no number was reported, words and a dotted line. */
export function placeMeasured(
  row: BarRow,
  place: Place,
  scale: (value: number) => number,
): Measured {
  const { x, y, width } = place;
  const { value, approved } = row;
  if (typeof value?.value !== 'number') {
    const text = value ? formatAmount(value) : 'value not reported';
    const label = placeLabel('empty', text, place);
    const start = label.box.width + inset;
    const unknown =
      width - start < 20 ? null : { x: x + start, y: y + barHeight / 2, width: width - start };
    return { bar: null, unknown, labels: [label] };
  }
  const parts = outsideOf(row).filter(({ part }) => part);
  const bar: Bar = {
    ...{ x, y, width: scale(value.value), pending: !approved },
    end: ends[value.qualifier],
    notches: parts.flatMap(({ amount }) => (amount.value === null ? [] : scale(amount.value))),
  };
  const figure = placeFigure(formatAmount(value), bar, place);
  return { bar, unknown: null, labels: [figure] };
}

/** In a long bar and after a short one, if there is room, and never across a notch; else below. */
function placeFigure(text: string, bar: Bar, place: Place): Label {
  const { x, y, width } = place;
  const length = lineWidth('figure', text);
  const edges = [0, ...bar.notches.toSorted((a, b) => a - b), bar.width];
  const within = edges
    .slice(1)
    .map((end, i) => [(edges[i] ?? 0) + inset, end] as const)
    .find(([start, end]) => start + length + inset <= end)?.[0];
  const start = bar.width + reach[bar.end] + inset;
  const after = start + length <= width ? start : undefined;
  const inside = bar.width > long ? within : after === undefined ? within : undefined;
  const left = inside ?? after;
  if (left === undefined) return placeLabel('figure', text, { ...place, y: y + barHeight + 2 });
  const kind = inside !== undefined && !bar.pending ? 'within' : 'figure';
  return placeLabel(kind, text, { ...place, x: x + left, width: width - left });
}

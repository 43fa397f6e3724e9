import type { Shipment } from '../../ledger/schema.ts';
import type { Bar } from './bar.ts';
import { type Box, countLines, type Label, lineWidth, placeLabel } from './label.ts';
import type { Column, Measure, Panel } from './panel.ts';
import { partsOf } from './words.ts';

type Figure = Shipment['outside'][number];
type Parts = [Figure, Figure];

/** A line under a bar with a tick at both ends and where its two parts meet. */
export interface Bracket {
  split: number;
  box: Box;
}

/** How far, as a share of the whole, rounded parts may add up to more or less. */
const rounding = 0.005;

/** The two outside figures that add up to the row's own, within rounding; null for any others. */
export function findParts({ outside, ...shipment }: Shipment, measure: Measure): Parts | null {
  const whole = shipment[measure]?.value ?? 0;
  const [first, second, third] = outside.filter((figure) => figure.measure === measure);
  if (!first?.amount.value || !second?.amount.value || third) return null;
  const sum = first.amount.value + second.amount.value;
  return Math.abs(sum - whole) <= whole * rounding ? [first, second] : null;
}

/** The bracket from `top` down, and below it the words of its two parts, each nearest its own. */
export function layoutBracket(
  parts: Parts,
  panel: Panel,
  bar: Bar,
  top: number,
  where: string,
): { bracket: Bracket; labels: Label[]; bottom: number } {
  const split = panel.x + Math.min(bar.width, panel.scale(parts[0].amount.value ?? 0));
  const box = { x: bar.x, y: top + 1, width: bar.width, height: 4 };
  const labels = placeParts(partsOf(parts), panel, split, bar, top + 7, where);
  const bottom = Math.max(...labels.map(bottomOf));
  return { bracket: { split, box }, labels, bottom };
}

/** On one line, under one's own part, or one below the other: whichever takes the fewest lines. */
function placeParts(
  [first, second]: [string, string],
  panel: Column,
  split: number,
  bar: Bar,
  top: number,
  where: string,
): Label[] {
  const { x, width } = panel;
  const end = x + width;
  const widths = [lineWidth('outside', first), lineWidth('outside', second)] as const;
  const after = x + widths[0] + 14;
  if (after + widths[1] <= end) {
    const start = Math.min(Math.max(split, after), end - widths[1]);
    return [
      placeLabel('outside', first, { x, top, width: widths[0] }, where),
      placeLabel('outside', second, { x: start, top, width: end - start }, where),
    ];
  }
  const columns = [
    { x, top, width: split - x - 8 },
    { x: split, top, width: end - split },
  ] as const;
  const beside = Math.max(
    countLines('outside', first, columns[0].width),
    countLines('outside', second, columns[1].width),
  );
  const stacked = countLines('outside', first, width) + countLines('outside', second, width);
  if (beside <= stacked)
    return [
      placeLabel('outside', first, columns[0], where),
      placeLabel('outside', second, columns[1], where),
    ];
  const upper = placeLabel('outside', first, { x, top, width }, where);
  const edge = widths[1] <= bar.width ? bar.x + bar.width : end;
  const below = { x: edge, top: bottomOf(upper), width, anchor: 'end' } as const;
  return [upper, placeLabel('outside', second, below, where)];
}

function bottomOf({ box }: Label): number {
  return box.y + box.height;
}

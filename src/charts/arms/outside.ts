import type { Shipment } from '../../ledger/schema.ts';
import { formatAmount } from '../../lib/amount.ts';
import { type Box, countLines, type Label, placeLabel } from './label.ts';
import type { Column, Panel } from './panel.ts';

type Figure = Shipment['outside'][number];

/** A figure of the outside record: a small open square on the scale, and its words. */
export interface OutsideMark {
  /** Null where the record gives a word and no number. */
  square: Box | null;
  labels: Label[];
  bottom: number;
}

const size = 7;
const gap = 6;
const leading = 15;
const key = 'Outside record, beside the article’s own figures';

/** What the squares are, in words, above the rows; none where no row has a square. */
export function layoutKey(shipments: Shipment[], { x, width }: Column, top: number): OutsideMark[] {
  if (shipments.every(({ outside }) => outside.length === 0)) return [];
  const square = { x: x + 1, y: top + (leading - size) / 2, width: size, height: size };
  const start = x + size + gap + 2;
  const place = { x: start, top, width: width - start + x };
  const label = placeLabel('outside', key, place, 'The key of the arms chart');
  return [{ square, labels: [label], bottom: top + label.box.height }];
}

/** The outside record's figures of one cell, one below the other from `top`. */
export function layoutOutside(
  shipment: Shipment,
  panel: Panel,
  top: number,
  where: string,
): OutsideMark[] {
  const marks: OutsideMark[] = [];
  for (const figure of shipment.outside)
    if (figure.measure === panel.measure)
      marks.push(layoutMark(figure, panel, marks.at(-1)?.bottom ?? top, where));
  return marks;
}

/** The figure stands beside its square, right or left; what it is stands below, as near as fits. */
function layoutMark(
  { amount, label }: Figure,
  panel: Panel,
  top: number,
  where: string,
): OutsideMark {
  const square = amount.value === null ? null : placeSquare(panel, amount.value, top);
  const figure = placeFigure(formatAmount(amount), label, square, panel, top, where);
  const words = placeWords(label, figure, panel, where);
  return { square, labels: [figure, words], bottom: bottomOf(words) + 3 };
}

function placeSquare(panel: Panel, value: number, top: number): Box {
  const x = Math.max(panel.x, panel.x + panel.scale(value) - size / 2);
  return { x, y: top + (leading - size) / 2, width: size, height: size };
}

/** On the side of the square where the words take fewer lines, or else below the square. */
function placeFigure(
  text: string,
  words: string,
  square: Box | null,
  { x, width }: Panel,
  top: number,
  where: string,
): Label {
  if (square === null) return placeLabel('outside', text, { x, top, width }, where);
  const right = square.x + size + gap;
  const left = square.x - gap;
  const sides = [
    { x: right, top, width: x + width - right, anchor: 'start' },
    { x: left, top, width: left - x, anchor: 'end' },
  ] as const;
  const [side] = sides
    .filter((place) => countLines('outside', text, place.width) === 1)
    .toSorted((a, b) => countWords(words, a.width) - countWords(words, b.width));
  const below = { x: x + width, top: top + leading, width, anchor: 'end' } as const;
  return placeLabel('outside', text, side ?? below, where);
}

/** In line with the figure above, or moved until it takes two lines or as few as it can. */
function placeWords(text: string, figure: Label, { x, width }: Panel, where: string): Label {
  const { anchor } = figure;
  const fewest = Math.max(2, countWords(text, width));
  let room = anchor === 'end' ? figure.x - x : x + width - figure.x;
  while (room < width && countWords(text, room) > fewest) room = Math.min(width, room + 4);
  const edge = anchor === 'end' ? x + room : x + width - room;
  const place = { x: edge, top: bottomOf(figure), width: room, anchor };
  return placeLabel('outside', text, place, where);
}

/** As `countLines`, with a number so large for infinity that differences stay numbers. */
function countWords(text: string, width: number): number {
  return Math.min(99, countLines('outside', text, width));
}

function bottomOf({ box }: Label): number {
  return box.y + box.height;
}

import type { Shipment } from '../../ledger/schema.ts';
import type { Bar } from './bar.ts';
import { type Bracket, findParts, layoutBracket } from './bracket.ts';
import { type Box, type Label, lineWidth, placeLabel } from './label.ts';
import type { Panel } from './panel.ts';
import { markOf } from './words.ts';

type Figure = Shipment['outside'][number];

/** Figures of the outside record: a square on a stem from the bar, or a bracket, and their words. */
export interface OutsideMark {
  /** Null where the record gives a word and no number. */
  square: Box | null;
  /** Down to the square, at its middle. */
  stem: { x: number; y: number; height: number } | null;
  /** From the words' end to the square, where they stand before it. */
  leader: { x: number; y: number; width: number } | null;
  bracket: Bracket | null;
  labels: Label[];
  bottom: number;
}

const size = 7;
const gap = 6;
const leading = 15;

/**
 * The outside record's figures of one cell, from `top` down: parts of the bar
 * as one bracket, others one below the other. The first one's line is at least
 * `line` pixels high, so that words can stand on it before the square.
 */
export function layoutOutside(
  shipment: Shipment,
  panel: Panel,
  bar: Bar | null,
  top: number,
  line: number,
  where: string,
): OutsideMark[] {
  const parts = findParts(shipment, panel.measure);
  if (parts && bar) {
    const { bracket, labels, bottom } = layoutBracket(parts, panel, bar, top, where);
    return [{ ...bare, bracket, labels, bottom }];
  }
  const marks: OutsideMark[] = [];
  for (const figure of shipment.outside.filter(({ measure }) => measure === panel.measure)) {
    const last = marks.at(-1);
    marks.push(
      last
        ? layoutMark(figure, panel, null, last.bottom + 2, 0, where)
        : layoutMark(figure, panel, bar, top, line, where),
    );
  }
  return marks;
}

/** The room that a mark takes. */
export function boxesOf({ square, bracket, labels }: OutsideMark): Box[] {
  return [
    ...(square ? [square] : []),
    ...(bracket ? [bracket.box] : []),
    ...labels.map(({ box }) => box),
  ];
}

/**
 * The words stand to the right of the square, else flush left: before it on its
 * line, joined to it by a leader, or, where that is taken or too short, below it.
 */
function layoutMark(
  figure: Figure,
  panel: Panel,
  bar: Bar | null,
  top: number,
  line: number,
  where: string,
): OutsideMark {
  const text = markOf(figure);
  const { x, width } = panel;
  const { value } = figure.amount;
  if (value === null) {
    const label = placeLabel('outside', text, { x, top: top + line, width }, where);
    return { ...bare, labels: [label], bottom: bottomOf(label) };
  }
  const left = Math.max(x, x + panel.scale(value) - size / 2);
  const right = left + size + gap;
  const length = lineWidth('outside', text);
  const after = length <= x + width - right;
  const before = !after && line === 0 && x + length + gap <= left;
  const high = Math.max(line, after || before ? leading : size + 3);
  const square = { x: left, y: top + (high - size) / 2, width: size, height: size };
  const level = after || before ? top + (high - leading) / 2 : top + high;
  const place = after ? { x: right, width: x + width - right } : { x, width };
  const label = placeLabel('outside', text, { ...place, top: level }, where);
  const stem = bar && placeStem(bar, square);
  const start = x + length + 4;
  const leader = before ? { x: start, y: square.y + size / 2, width: left - start } : null;
  return { ...bare, square, stem, leader, labels: [label], bottom: bottomOf(label) };
}

const bare = { square: null, stem: null, leader: null, bracket: null };

/** From the bar's lower edge or, for a number beyond its end, from the height of its top. */
function placeStem(bar: Bar, square: Box): OutsideMark['stem'] {
  const x = square.x + size / 2;
  const beyond = x - bar.x - bar.width;
  const onArrow = bar.end === 'open' && beyond > 2 && beyond < 11;
  const y = beyond < 0 || onArrow ? bar.y + bar.height : bar.y;
  return { x, y, height: square.y - y };
}

function bottomOf({ box }: Label): number {
  return box.y + box.height;
}

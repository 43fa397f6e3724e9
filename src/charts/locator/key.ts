import { joinUnits } from '../../format/typography.ts';
import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import { regularWidth } from '../../lib/text.ts';
import { balanceText } from '../../lib/wrap.ts';
import { type Disc, drawDisc } from '../base-map/disc.ts';
import type { Locator } from './shape.ts';

/** A place in the key below a narrow map: its number, its name and what is said of it. */
export interface KeyRow {
  disc: Disc;
  /** The top of the row, and its height. */
  y: number;
  height: number;
  name: string;
  said: string[];
}

/** Room at the sides of the key, since the map may run to both edges of a screen. */
const inset = 14;
/** From the left edge of the key to its words. */
const indent = 26;
const leading = 16;
/** Above each row. */
const gap = 6;

/** Where the words of the key begin. */
const wordsLeft = inset + indent;

/** The room for the words of the key in a drawing so many pixels wide. */
export const keyRoom = (width: number): number => width - wordsLeft - inset;

/** The size of the key's text in a drawing so many pixels wide. */
export const keySize = (width: number): number => (width < 340 ? 12 : 13);

/** The rows of the key from `top` down, one for each place. */
export function layoutKey(
  { places }: Locator,
  discs: Disc[],
  top: number,
  width: number,
): KeyRow[] {
  let y = top + gap / 2;
  return places.flatMap(({ place, said }, i) => {
    const disc = discs.find(({ order }) => order === i + 1);
    if (!disc) return [];
    const lines = balanceText(joinUnits(said), keySize(width), keyRoom(width), regularWidth);
    const height = gap + (1 + lines.length) * leading;
    const row = { disc, y, height, name: place, said: lines };
    y += height;
    return [row];
  });
}

/** What the key adds to the height of the map. */
export function keyHeight(key: readonly KeyRow[]): number {
  const rows = key.reduce((sum, { height }) => sum + height, 0);
  return key.length === 0 ? 0 : rows + gap;
}

/** A row of the key as markup. */
export function drawKeyRow({ disc, y, name, said }: KeyRow, size: number): string {
  const line = (i: number): number => y + gap + i * leading + 12;
  const text = (kind: string, words: string, i: number): string =>
    element(
      'text',
      { class: kind, 'font-size': size, x: wordsLeft, y: line(i) },
      escapeMarkup(words),
    );
  return [
    drawDisc({ ...disc, radius: 8.5, x: inset + 8.5, y: round(line(0) - 4.5) }),
    text('name', name, 0),
    ...said.map((words, i) => text('key', words, i + 1)),
  ].join('');
}

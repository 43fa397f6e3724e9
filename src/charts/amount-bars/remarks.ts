import { joinUnits } from '../../format/typography.ts';
import { bottomOf, type Label, lineWidth, type Place, placeLabel } from './label.ts';
import type { BarRow } from './shape.ts';

/** The words below or beside a bar. */
export interface Remarks {
  marks: Mark[];
  labels: Label[];
  bottom: number;
}

/** Before words of the outside record: whether it differs, or says something besides. */
export interface Mark {
  form: 'differs' | 'adds';
  /** Its left end and the middle of its height. */
  x: number;
  y: number;
}

/** From the left end of a mark to its words. */
const indent = 16;
/** Between words on one line. */
const gap = 14;

/** The quantity in words, then each remark of the record, on the same line where it has room. */
export function placeRemarks(
  row: BarRow,
  place: Place,
  differs: (claim: string) => boolean,
): Remarks {
  const end = place.x + place.width;
  const items = placeLabel('items', joinUnits(row.items), place);
  const labels = [items];
  const marks: Mark[] = [];
  let last = items;
  for (const { words, figures } of row.record) {
    const text = joinUnits(words);
    const beside = last.box.x + last.box.width + gap;
    const fits = last.lines.length === 1 && beside + indent + lineWidth('outside', text) <= end;
    const x = fits ? beside : place.x;
    const y = fits ? last.box.y : bottomOf(labels, place.y);
    const spot = { ...place, x: x + indent, y, width: end - x - indent };
    last = placeLabel('outside', text, spot);
    labels.push(last);
    const form = figures.some(({ claim }) => differs(claim)) ? 'differs' : 'adds';
    marks.push({ form, x, y: last.y - 4 });
  }
  return { marks, labels, bottom: bottomOf(labels, place.y) };
}

/** The path of a mark: an equals sign crossed out, or a square. */
export function markPath({ form, x, y }: Mark): string {
  return form === 'differs'
    ? `M${x} ${y - 2}h11m0 4h-11M${x + 3} ${y + 5.5}l5-11`
    : `M${x + 2} ${y - 3.5}h7v7h-7z`;
}

import { joinUnits } from '../../format/typography.ts';
import { round } from '../../lib/round.ts';
import { bottomOf, type Label, lineWidth, type Place, placeLabel } from './label.ts';
import type { BarRow } from './shape.ts';

/** What the outside record says of a row: words, each led by a mark. */
export interface Remarks {
  marks: Mark[];
  labels: Label[];
}

/** Whether the record differs, or says something besides. */
export interface Mark {
  form: 'differs' | 'adds';
  /** Its left end and the middle of its height. */
  x: number;
  y: number;
  /** Whether it stands within a solid bar, in the colour of the paper. */
  within?: boolean;
}

/** From the left end of a mark to its words. */
export const indent = 16;
/** Between words on one line, whose widths are the most that they may come to. */
const gap = 4;

/**
 * The remarks from the place down, each on the line of the one before it, or
 * of the label `after`, where that has room.
 */
export function placeRemarks(
  record: BarRow['record'],
  place: Place,
  differs: (claim: string) => boolean,
  after?: Label,
): Remarks {
  const end = place.x + place.width;
  const [labels, marks]: [Label[], Mark[]] = [[], []];
  let last = after;
  for (const { words, figures } of record) {
    const text = joinUnits(words);
    const beside = last?.lines.length === 1 ? last.box.x + last.box.width + gap : end;
    const fits = beside + indent + lineWidth('outside', text) <= end;
    const x = fits ? beside : place.x;
    const y = fits && last ? last.box.y : bottomOf(labels, place.y);
    last = placeLabel('outside', text, { ...place, x: x + indent, y, width: end - x - indent });
    labels.push(last);
    const form = figures.some(({ claim }) => differs(claim)) ? 'differs' : 'adds';
    marks.push({ form, x, y: last.y - 4 });
  }
  return { marks, labels };
}

/** The path of a mark: an equals sign crossed out, or a square. */
export function markPath({ form, x, y }: Mark): string {
  const left = round(x);
  return form === 'differs'
    ? `M${left} ${y - 2}h11m0 4h-11M${round(x + 3)} ${y + 5.5}l5-11`
    : `M${round(x + 2)} ${y - 3.5}h7v7h-7z`;
}

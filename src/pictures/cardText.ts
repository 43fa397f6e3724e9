import { joinUnits } from '../format/typography.ts';
import type { Box } from '../lib/geometry.ts';
import type { Measures } from '../lib/measure.ts';
import { bottomOf, setText, type TextBlock, type TextStyle } from './textBlock.ts';

/** Where a text of a card begins, and how wide it may be. */
export type Place = Omit<Box, 'height'>;

const name: TextStyle = { face: 'strong', size: 22, leading: 29, fill: 'ink' };
const foot: TextStyle = { face: 'sans', size: 22, leading: 29, fill: 'soft' };
const standfirst: TextStyle = { face: 'sans', size: 28, leading: 38, fill: 'soft' };

function headline(size: number): TextStyle {
  return {
    face: 'display',
    size,
    leading: size < 50 ? size + 4 : Math.round(size * 1.06),
    fill: 'ink',
  };
}

/** The title at the largest of the sizes at which it ends above `end`, in at most `most` lines. */
export function fitTitle(
  text: string,
  sizes: readonly number[],
  place: Place,
  end: number,
  measures: Measures,
  most = Infinity,
): TextBlock {
  const set = sizes.map((size) => setText(joinUnits(text), headline(size), place, measures));
  const fits = (block: TextBlock): boolean =>
    block.box.width <= place.width && block.lines.length <= most && bottomOf(block) <= end;
  const fitting =
    set.find((block) => fits(block) && !isLonely(block)) ?? set.find(fits) ?? set.at(-1);
  if (!fitting) throw new Error('A headline needs a size.');
  return fitting;
}

/** Whether the last of several lines is one word. */
function isLonely({ lines }: TextBlock): boolean {
  return lines.length > 1 && !/\s/.test(lines.at(-1) ?? '');
}

/** The first sentence of the standfirst in three lines at most or, where that has no room, its first clause. */
export function fitClause(
  text: string | undefined,
  place: Place,
  end: number,
  measures: Measures,
): TextBlock | undefined {
  if (!text) return undefined;
  const [sentence = ''] = joinUnits(text).split(/(?<=\.) (?=\p{Lu})/u);
  const [clause = ''] = sentence.split('; ');
  return [sentence, `${clause}.`]
    .map((words) => setText(words, standfirst, place, measures))
    .find((block) => block.lines.length <= 3 && bottomOf(block) <= end);
}

/** The site's name and below it the line at the foot, down to `bottom`. */
export function stackFoot(
  site: string,
  line: string,
  place: Omit<Place, 'y'>,
  bottom: number,
  measures: Measures,
): [TextBlock, TextBlock] {
  const below = setText(joinUnits(line), foot, { ...place, y: 0 }, measures);
  const y = bottom - below.box.height;
  const above = setText(site, name, { ...place, y: 0 }, measures);
  return [
    { ...above, box: { ...above.box, y: y - above.box.height } },
    { ...below, box: { ...below.box, y } },
  ];
}

/** The same in one line where that has room. */
export function lineFoot(
  site: string,
  line: string,
  place: Omit<Place, 'y'>,
  bottom: number,
  measures: Measures,
): [TextBlock, TextBlock] {
  const x = place.x + measures.strong(site, name.size) + 20;
  const width = place.x + place.width - x;
  if (measures.sans(joinUnits(line), foot.size) > width) {
    return stackFoot(site, line, place, bottom, measures);
  }
  const y = bottom - foot.leading;
  return [
    setText(site, name, { ...place, y }, measures),
    setText(joinUnits(line), foot, { x, y, width }, measures),
  ];
}

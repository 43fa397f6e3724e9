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
  const set = sizes.map((size) => setText(text, headline(size), place, measures));
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
  const [sentence = ''] = text.split(/(?<=\.) (?=\p{Lu})/u);
  const [clause = ''] = sentence.split('; ');
  return [sentence, `${clause}.`]
    .map((words) => setText(words, standfirst, place, measures))
    .find((block) => block.lines.length <= 3 && bottomOf(block) <= end);
}

/**
 * The site's name and the line at the foot, down to `bottom`: one below the
 * other or, if it is to be so and has room, both in one line.
 */
export function setFoot(
  site: string,
  line: string,
  place: Omit<Place, 'y'>,
  bottom: number,
  measures: Measures,
  inLine = false,
): [TextBlock, TextBlock] {
  const first = setText(site, name, { ...place, y: 0 }, measures);
  const second = setText(line, foot, { ...place, y: 0 }, measures);
  const x = place.x + first.box.width + 20;
  const level =
    inLine && second.lines.length === 1 && x + second.box.width <= place.x + place.width;
  const y = bottom - second.box.height;
  return [
    { ...first, box: { ...first.box, y: level ? y : y - first.box.height } },
    { ...second, box: { ...second.box, x: level ? x : place.x, y } },
  ];
}

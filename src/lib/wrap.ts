import type { Measure } from './measure.ts';
import { textWidth } from './text.ts';

/** The text in lines of at most `width` pixels at `size` pixels; a longer word stands alone. */
export function wrapText(
  text: string,
  size: number,
  width: number,
  measure: Measure = textWidth,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as `wrapText` gives, but even ones, and if it can be no last line of one word. */
export function balanceText(
  text: string,
  size: number,
  width: number,
  measure: Measure = textWidth,
): string[] {
  const words = text.split(' ');
  const count = wrapText(text, size, width, measure).length;
  const lineOf = (from: number, to: number): string => words.slice(from, to).join(' ');
  const known = new Map<string, Wrapped>();
  /** The evenest way to set the words from `from` on in so many lines. */
  const wrap = (from: number, lines: number): Wrapped => {
    const key = `${from} ${lines}`;
    const before = known.get(key);
    if (before) return before;
    let best: Wrapped = { cost: Infinity, lines: [] };
    for (let to = lines === 1 ? words.length : from + 1; to <= words.length; to += 1) {
      const line = lineOf(from, to);
      const room = width - measure(line, size);
      if (room < 0 && to > from + 1) break;
      const rest = lines === 1 ? { cost: 0, lines: [] } : wrap(to, lines - 1);
      const lonely = lines === 1 && count > 1 && to === from + 1 ? width ** 2 * count : 0;
      const cost = room ** 2 + lonely + rest.cost;
      if (cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return wrap(0, count).lines;
}

interface Wrapped {
  /** The sum of the squares of the room that is left in each line. */
  cost: number;
  lines: string[];
}

import { palette } from '../../src/styles/palette.ts';
import { colourAt, type Pixels } from './picture.ts';

export type Theme = 'light' | 'dark';

/** How many pixels a colour may gain or lose: letters have few that they fill, and these are drawn alike everywhere. */
const allowed = (count: number): number => 4 + count / 100;

/** How many pixels are of a colour of the palette, to the bit: `ink #1d1b19 2204, …`. */
export function coloursOf(picture: Pixels, theme: Theme): string {
  const counts = new Map<number, number>();
  const pixels = picture.width * picture.height;
  // A picture has long runs of one colour.
  for (let first = 0; first < pixels;) {
    const colour = colourAt(picture, first);
    let next = first + 1;
    while (next < pixels && colourAt(picture, next) === colour) next += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + next - first);
    first = next;
  }
  return Object.entries(palette)
    .map(([role, pair]) => ({ role, hex: pair[theme === 'light' ? 0 : 1] }))
    .map(({ role, hex }) => ({ role, hex, count: counts.get(parseInt(hex.slice(1), 16)) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ role, hex, count }) => `${role} ${hex} ${count}`)
    .join(', ');
}

/** Which colours cover more or fewer pixels than is written down, in words. */
export function changedColours(kept: string, got: string): string[] {
  const [before, now] = [read(kept), read(got)];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((colour) => {
    const [was, is] = [before.get(colour) ?? 0, now.get(colour) ?? 0];
    if (Math.abs(is - was) <= allowed(was)) return [];
    return [`${colour} covers ${is} pixels and covered ${was}`];
  });
}

function read(line: string): Map<string, number> {
  const parts = line.split(', ').filter(Boolean);
  return new Map(
    parts.map((part) => {
      const [role = '', hex = '', count] = part.split(' ');
      return [`${role} ${hex}`, Number(count)];
    }),
  );
}

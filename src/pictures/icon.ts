import { Blob, Face, Font } from 'harfbuzzjs';
import { findFigures } from '../figures/figures.ts';
import { round } from '../lib/round.ts';
import { element } from '../lib/svg.ts';
import { palette } from '../styles/palette.ts';
import { loadFonts } from './fonts.ts';

/** The icon for a tab, which it fills, or for a home screen, which may cut it to any form. */
export type IconForm = 'tab' | 'screen';

const side = 64;
const middle = side / 2;

/** The radius of the disc: on a home screen, well within the two fifths that no form cuts. */
const radii = { tab: 29, screen: 23 } as const satisfies Record<IconForm, number>;

/** The site's icon as SVG: a stop of the map, a disc in ink, with the number in the site's name or its first letter. */
export async function drawIcon(name: string, form: IconForm): Promise<string> {
  const radius = radii[form];
  const [paper] = palette.paper;
  const ground =
    form === 'tab'
      ? element('circle', { cx: middle, cy: middle, r: middle, fill: paper })
      : element('rect', { width: side, height: side, fill: paper });
  const { strong } = await loadFonts();
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${side} ${side}` },
    ground,
    element('circle', { cx: middle, cy: middle, r: radius, fill: palette.ink[0] }),
    drawSign(signOf(name), strong, radius, paper),
  );
}

/** What a name is told by at a glance: its number, if it has one of two digits at most, or its first letter. */
export function signOf(name: string): string {
  const number = findFigures(name).find(
    (figure) => figure.kind === 'amount' && /^\d{1,2}$/.test(String(figure.value)),
  );
  return number?.kind === 'amount' ? String(number.value) : name.slice(0, 1).toUpperCase();
}

/** The sign as outlines, centred: an icon has no fonts. */
function drawSign(sign: string, bytes: Uint8Array, radius: number, fill: string): string {
  const font = new Font(new Face(new Blob(bytes)));
  const glyphs = Array.from(sign, (character) => font.glyph(character.codePointAt(0) ?? 0) ?? 0);
  const bounds = glyphs.map((glyph) => font.glyphExtents(glyph));
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (!first || !last) return '';
  const starts = glyphs.map((_, i) =>
    glyphs.slice(0, i).reduce((sum, glyph) => sum + font.glyphHAdvance(glyph), 0),
  );
  const right = (starts.at(-1) ?? 0) + last.xBearing + last.width;
  const width = right - first.xBearing;
  const height = Math.abs(first.height);
  const scale = Math.min((radius * 1.12) / height, (radius * 1.2) / width);
  const paths = glyphs.map((glyph, i) =>
    element('path', { d: font.glyphToPath(glyph), transform: `translate(${starts[i] ?? 0} 0)` }),
  );
  const x = round(middle - (scale * (first.xBearing + right)) / 2);
  const y = round(middle + (scale * height) / 2);
  const size = Math.round(scale * 1e5) / 1e5;
  return element(
    'g',
    { fill, transform: `translate(${x} ${y}) scale(${size} -${size})` },
    ...paths,
  );
}

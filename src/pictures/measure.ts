import { Blob, Buffer, Face as FontFace, Font, shape } from 'harfbuzzjs';
import type { Face, Measure, Measures } from '../lib/measure.ts';
import { textWidth } from '../lib/text.ts';
import { loadFonts } from './fonts.ts';

let measures: Promise<Measures> | undefined;

/** The widths of texts in the site's own faces, kerned and joined as the rasteriser sets them. */
export function loadMeasures(): Promise<Measures> {
  measures ??= loadFonts().then((fonts) => mapFaces((face) => measureOf(fonts[face])));
  return measures;
}

/** The most that texts can come to in any common face, for a file that is opened elsewhere. */
export const anyFace: Measures = mapFaces(() => textWidth);

function mapFaces(measure: (face: Face) => Measure): Measures {
  return { display: measure('display'), sans: measure('sans'), strong: measure('strong') };
}

function measureOf(bytes: Uint8Array): Measure {
  const face = new FontFace(new Blob(bytes));
  const font = new Font(face);
  const known = new Map<string, number>();
  return (text, size) => {
    const width = known.get(text) ?? shapedWidth(font, text) / face.upem;
    // A long build would otherwise hold every line that it ever tried.
    if (known.size >= most) known.clear();
    known.set(text, width);
    return width * size;
  };
}

/** How many widths are kept at hand. */
const most = 20_000;

/** The sum of the advances of a line, in the font's units. */
function shapedWidth(font: Font, text: string): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

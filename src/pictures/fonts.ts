import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { keep } from './kept.ts';
import type { Face } from '../lib/measure.ts';

const require = createRequire(import.meta.url);
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
const sans = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
const slanted = '@fontsource-variable/public-sans/files/public-sans-latin-wght-italic.woff2';

type Cut = Face | 'italic';

/** The place of each cut in its variable font: for headlines, the cut that was drawn for 48 points. */
const cuts: Readonly<Record<Cut, { file: string; axes: Record<string, number> }>> = {
  display: { file: serif, axes: { opsz: 48, wght: 600 } },
  sans: { file: sans, axes: { wght: 400 } },
  strong: { file: sans, axes: { wght: 600 } },
  italic: { file: slanted, axes: { wght: 400 } },
};

/** The families by the names that the files bear; a variable font's is of its lightest weight. */
export const families = { display: "'Source Serif 4'", sans: "'Public Sans Thin'" } as const;

let fonts: Promise<Record<Cut, Uint8Array>> | undefined;

/** The site's faces as TrueType fonts, the slanted sans of the drawings with them. */
export function loadFonts(): Promise<Record<Cut, Uint8Array>> {
  fonts ??= Promise.all(
    Object.entries(cuts).map(async ([face, { file, axes }]) => {
      const options = {
        keepAllGlyphs: true,
        targetFormat: 'truetype',
        variationAxes: axes,
      } as const;
      return [face, await subsetFont(read(file), undefined, options)];
    }),
  ).then((loaded) => Object.fromEntries(loaded) as Record<Cut, Uint8Array>);
  return fonts;
}

let files: Promise<string[]> | undefined;

/** The same as files, which the rasteriser reads; they go when the process ends. */
export function fontFiles(): Promise<string[]> {
  files ??= loadFonts().then((loaded) => {
    const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return Object.entries(loaded).map(([face, font]) => {
      const path = join(folder, `${face}.ttf`);
      writeFileSync(path, font);
      return path;
    });
  });
  return files;
}

/** The rules of the fonts that a subset keeps: kerning, ligatures, and figures of one width. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum', 'lnum'];

/** The display cut, or the sans in all its weights from 400 to 700, for a browser: with the characters of a text alone. */
export function subsetFace(face: 'display' | 'sans', text: string): Promise<Uint8Array> {
  const { file, axes } = cuts[face];
  const variationAxes = face === 'sans' ? { wght: { min: 400, max: 700 } } : axes;
  const characters = [...new Set(text)].toSorted().join('');
  const options = { targetFormat: 'woff2', keepFeatures: features, variationAxes } as const;
  const whole = read(file);
  return keep(['woff2', whole, characters, JSON.stringify(options)], () =>
    subsetFont(whole, characters, options),
  );
}

function read(file: string): Uint8Array {
  return readFileSync(require.resolve(file));
}

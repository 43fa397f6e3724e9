import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const faces = [
  {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weight: 600,
  },
  {
    file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    weight: 400,
  },
  {
    file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    weight: 600,
  },
  {
    file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    weight: 700,
  },
];

/** The families by the names that the files bear; a variable font's is of its lightest weight. */
export const families = { serif: 'Source Serif 4', sans: 'Public Sans Thin' } as const;

/** The site's faces as TrueType files of one weight each, which the rasteriser can read. */
export async function fontFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'card-fonts-'));
  return Promise.all(
    faces.map(async ({ file, weight }, i) => {
      const font = await subsetFont(readFileSync(require.resolve(file)), undefined, {
        keepAllGlyphs: true,
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      });
      const path = join(folder, `${i}.ttf`);
      writeFileSync(path, font);
      return path;
    }),
  );
}

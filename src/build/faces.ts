import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

type Cut = NonNullable<Parameters<typeof subsetFont>[2]> & { file: string; characters?: string };

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin';
const sans = '@fontsource-variable/public-sans/files/public-sans-latin';
/** The weights that the site uses, of the hundreds to choose from. */
const weights = { wght: { min: 400, max: 700 } };
/** What a headline may be written with: printable ASCII, Latin 1, and the signs of typography. */
const headlines = [...range(0x20, 0x7e), ...range(0xa0, 0xff)].join('') + '–—‘’“”…€';

const cuts = {
  serif: { file: `${serif}-wght-normal.woff2`, keepAllGlyphs: true, variationAxes: weights },
  italic: { file: `${serif}-wght-italic.woff2`, keepAllGlyphs: true, variationAxes: weights },
  sans: { file: `${sans}-wght-normal.woff2`, keepAllGlyphs: true, variationAxes: weights },
  /** The serif as it is drawn for large sizes: finer and narrower. */
  display: {
    file: `${serif}-opsz-normal.woff2`,
    characters: headlines,
    variationAxes: { opsz: 48, wght: 600 },
  },
} as const satisfies Record<string, Cut>;
type Face = keyof typeof cuts;

const folder = 'node_modules/.cache/faces';

/** Cuts the site's faces down to what its pages use, once; gives the path of each file. */
export async function cutFaces(): Promise<Record<Face, string>> {
  const paths = await Promise.all(
    Object.entries(cuts).map(async ([name, cut]) => [name, await cutFace(name, cut)] as const),
  );
  return Object.fromEntries(paths) as Record<Face, string>;
}

async function cutFace(name: string, cut: Cut): Promise<string> {
  const { file, characters, ...options } = cut;
  const whole = readFileSync(createRequire(import.meta.url).resolve(file));
  const of = createHash('sha256').update(JSON.stringify(cut)).update(whole).digest('hex');
  const path = join(folder, `${name}-${of.slice(0, 12)}.woff2`);
  if (!existsSync(path)) {
    const font = await subsetFont(whole, characters, { ...options, targetFormat: 'woff2' });
    mkdirSync(folder, { recursive: true });
    // Another run may be reading the file or writing it too.
    writeFileSync(`${path}.${process.pid}`, font);
    renameSync(`${path}.${process.pid}`, path);
  }
  return path;
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}

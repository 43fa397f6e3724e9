import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The faces of a common system of phones, which stand in until the site's own have come. */
const faces = [
  'noto-serif-latin-400',
  'noto-serif-latin-700',
  'roboto-latin-400',
  'roboto-latin-700',
];

/**
 * Puts the faces of a phone into a folder, and gives the settings of Fontconfig with
 * which a browser has them beside those that `settings` name. A browser without them
 * would show the first words in faces that no phone has, and move them when ours come.
 */
export async function installPhoneFaces(folder: string, settings: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { resolve } = createRequire(import.meta.url);
  for (const face of faces) {
    const [family = ''] = face.split('-latin');
    const whole = readFileSync(resolve(`@fontsource/${family}/files/${face}-normal.woff2`));
    const font = await subsetFont(whole, undefined, {
      keepAllGlyphs: true,
      targetFormat: 'truetype',
    });
    writeFileSync(join(folder, `${face}.ttf`), font);
  }
  const file = join(folder, 'fonts.conf');
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  const include = `<include>${settings}</include>`;
  writeFileSync(
    file,
    `${head}<fontconfig>${include}<dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return file;
}

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** The forms that a server may send a file in, by their names in HTTP: the end of a twin's name, and how it is made. */
export const encodings = {
  br: { end: '.br', make: (bytes: Buffer) => promisify(brotliCompress)(bytes) },
  zstd: {
    end: '.zst',
    make: (bytes: Buffer) =>
      promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
  },
  gzip: { end: '.gz', make: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
} as const;
const ends = Object.values(encodings).map(({ end }) => end);

/** The kinds of files that get smaller; pictures, faces and packs are compressed already. */
const text = new Set(
  ['html', 'js', 'json', 'css', 'svg', 'xml', 'txt', 'csv', 'bib', 'webmanifest'].map(
    (kind) => `.${kind}`,
  ),
);

/** Whether a file of this name gets smaller. */
export function isCompressible(file: string): boolean {
  return text.has(extname(file));
}

/**
 * Writes a smaller twin in each form beside every file of the folder that has
 * one, and takes away those that were there before. One site gives the same bytes.
 */
export async function writeTwins(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  for (const file of files) if (ends.some((end) => file.endsWith(end))) rmSync(file);
  let written = 0;
  // One file after the other: each form takes much memory while it is made.
  for (const file of files.filter(isCompressible)) {
    const bytes = readFileSync(file);
    const twins = await Promise.all(
      Object.values(encodings).map(async ({ end, make }) => ({ end, twin: await make(bytes) })),
    );
    const smaller = twins.filter(({ twin }) => twin.length < bytes.length);
    for (const { end, twin } of smaller) writeFileSync(file + end, twin);
    written += smaller.length;
  }
  return written;
}

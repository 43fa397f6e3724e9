import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePack, type PackFile } from '../src/embed/zip.ts';

/** A built site as one file, and what proves that it is whole. */
export interface Archive {
  name: string;
  bytes: Uint8Array;
  /** A line that `sha256sum -c` reads. */
  checksum: string;
}

/** The built site in the folder as a zip, the same bytes for the same files, whatever their dates. */
export function archive(folder: string, title: string): Archive {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const packed = files.map((file): PackFile => {
    const within = file.slice(folder.length + 1).replaceAll('\\', '/');
    return [`${title}/${within}`, readFileSync(file)];
  });
  const name = `${title}.zip`;
  const bytes = makePack(packed);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { name, bytes, checksum: `${hash}  ${name}\n` };
}

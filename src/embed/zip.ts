import { strToU8, zipSync } from 'fflate';

/** A file of a pack: its name, and its text or bytes. */
export type PackFile = [name: string, content: string | Uint8Array];

/** The files as a zip, the same bytes for the same files whenever it is made. */
export function makePack(files: readonly PackFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  const zip = zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    // A zip must have a time; the day on which the format's own calendar begins.
    mtime: '1980-01-01T12:00:00Z',
    level: 9,
  });
  return new Uint8Array(zip);
}

import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file of a pack: its name, and its text or bytes. */
export type PackFile = [name: string, content: string | Uint8Array];

/** The files as a zip, the same bytes for the same files whenever and wherever it is made. */
export function makePack(files: readonly PackFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(([name, content]): [string, Zippable[string]] => [
    name,
    // A PNG is compressed already.
    [
      typeof content === 'string' ? strToU8(content) : content,
      { level: name.endsWith('.png') ? 0 : 9 },
    ],
  ]);
  const zip = zipSync(Object.fromEntries(entries), {
    // A zip must have a time, and it is a local one: noon where the pack is made,
    // of the day on which the format's own calendar begins.
    mtime: new Date(1980, 0, 1, 12),
  });
  return new Uint8Array(zip);
}

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where it lies, from the folder of the project; it may be removed at any time. */
export const keptFolder = 'node_modules/.cache/kept';

/** How long what no build asks for is kept, in milliseconds: 30 days. */
const patience = 30 * 24 * 60 * 60 * 1000;

let tools: string | undefined;

/** What is being made, by its key. */
const making = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * What `make` gives, made once and kept between builds. `from` is all that it is
 * made from, beside the packages, whose versions count by themselves. A file
 * that is not as it was written is made anew. Whoever asks while it is made gets
 * the same bytes, which nobody may change.
 */
export async function keep(
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  tools ??= hash([
    readFileSync(existsSync('package-lock.json') ? 'package-lock.json' : 'package.json'),
  ]);
  const key = hash([tools, ...from]);
  const path = join(keptFolder, key);
  const keptOrMade = read(path, key) ?? making.get(key);
  if (keptOrMade) return keptOrMade;
  const made = makeAt(path, key, make).finally(() => making.delete(key));
  making.set(key, made);
  return made;
}

async function makeAt(
  path: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Uint8Array(await make());
  mkdirSync(keptFolder, { recursive: true });
  // Another run may be reading the file or writing it too.
  writeFileSync(`${path}.${process.pid}`, Buffer.concat([Buffer.from(seal(key, made)), made]));
  renameSync(`${path}.${process.pid}`, path);
  return made;
}

/** Removes what was not asked for in a month. */
export function forgetUnused(): void {
  if (!existsSync(keptFolder)) return;
  for (const name of readdirSync(keptFolder)) {
    const path = join(keptFolder, name);
    if (Date.now() - statSync(path).mtimeMs > patience) rmSync(path, { force: true });
  }
}

/** The bytes of a file behind its seal; nothing where it is missing or damaged. */
function read(path: string, key: string): Uint8Array<ArrayBuffer> | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const made = new Uint8Array(bytes.subarray(sealLength));
  if (bytes.toString('latin1', 0, sealLength) !== seal(key, made)) return undefined;
  const now = new Date();
  utimesSync(path, now, now);
  return made;
}

/** What a file begins with: a hash, in hexadecimal digits, of its name and of all that follows. */
function seal(key: string, made: Uint8Array): string {
  return hash([key, made]);
}
const sealLength = 64;

/** Parts of other lengths have another hash, though they be the same when joined. */
function hash(parts: readonly (string | Uint8Array)[]): string {
  const whole = createHash('sha256');
  for (const part of parts) whole.update(`${Buffer.byteLength(part)}:`).update(part);
  return whole.digest('hex');
}

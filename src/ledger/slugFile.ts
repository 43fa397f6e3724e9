import type { z } from 'zod';
import { isRecord, type ParsedFile, type Reader } from './reader.ts';
import { id } from './shapes/common.ts';

/** What everything has that is one file of a folder, and whose name is an address. */
export interface SlugFile {
  /** The file's name without its ending. */
  slug: string;
  file: string;
  /** The line of each field of the file. */
  lines: Readonly<Record<string, number>>;
}

/** A file in its shape, with its name and the lines of its fields; or undefined. */
export function acceptSlugFile<T extends z.ZodType<object>>(
  document: ParsedFile,
  shape: T,
  reader: Reader,
): (z.output<T> & SlugFile) | undefined {
  const { file } = document;
  const content = reader.accept(document, shape, []);
  const slug = file.replace(/^.*\/|\.yml$/g, '');
  if (!id.safeParse(slug).success) {
    const what = 'has a name that cannot be an address.';
    const fix = 'Use lower-case words joined by hyphens, 60 letters at most.';
    reader.problems.push({ file, what, fix });
  }
  if (!content) return undefined;
  noteRows(document, content, [], reader);
  const lines = Object.fromEntries(
    Object.keys(content).map((key) => [key, document.lineOf([key])]),
  );
  const found = { ...content, slug, file, lines };
  reader.origins.set(found, { file, line: 1 });
  return found;
}

/** Notes the place of each row, so that what is wrong with it can be told with its line. */
function noteRows(document: ParsedFile, value: unknown, path: (string | number)[], reader: Reader) {
  if (Array.isArray(value)) {
    value.forEach((row, i) => noteRows(document, row, [...path, i], reader));
  } else if (isRecord(value)) {
    if (path.length > 0) {
      reader.origins.set(value, { file: document.file, line: document.lineOf(path) });
    }
    for (const [key, each] of Object.entries(value)) {
      noteRows(document, each, [...path, key], reader);
    }
  }
}

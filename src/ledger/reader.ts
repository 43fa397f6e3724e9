import type { z } from 'zod';
import { type ParsedFile, parseFile } from './yaml.ts';
import type { Problem } from '../lib/problem.ts';

/** Where an entry stands. */
export interface Origin {
  file: string;
  line: number;
}

export interface Unread {
  /** Files that are missing or could not be parsed. */
  files: Set<string>;
  /** Ids of entries that do not fit their shape. */
  ids: Set<string>;
}

/** Reads files one after the other and keeps what was wrong with them. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly origins = new Map<object, Origin>();
  readonly unread: Unread = { files: new Set(), ids: new Set() };
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  parse(file: string): ParsedFile | undefined {
    const document = parseFile(this.#root, file, this.problems);
    if (!document) this.unread.files.add(file);
    return document;
  }

  /** The entries of a file that is one list. */
  list<T extends z.ZodType<object>>(file: string, shape: T, { mayBeEmpty = false } = {}) {
    const document = this.parse(file);
    return document ? this.entries(document, shape, undefined, mayBeEmpty) : [];
  }

  /** The entries of a list: the whole file, or the list under `key`. */
  entries<T extends z.ZodType<object>>(
    document: ParsedFile,
    shape: T,
    key: string | undefined,
    mayBeEmpty = false,
  ): z.output<T>[] {
    const { file, value } = document;
    const entries = key === undefined ? value : isRecord(value) ? value[key] : undefined;
    if (!Array.isArray(entries) || (entries.length === 0 && !mayBeEmpty)) {
      const what = `has no entries: ${key ? `"${key}" in the file` : 'the file'} must be a list.`;
      this.problems.push({ file, what, fix: 'Add entries.' });
      return [];
    }
    const path = key === undefined ? [] : [key];
    return entries
      .map((_, i) => this.accept(document, shape, [...path, i]))
      .filter((entry) => entry !== undefined);
  }

  /** The value at a path of the document in its shape, its place noted; or undefined. */
  accept<T extends z.ZodType<object>>(
    document: ParsedFile,
    shape: T,
    path: (string | number)[],
  ): z.output<T> | undefined {
    const { file, lineOf } = document;
    const value = path.reduce<unknown>(
      (parent, key) => (parent as Record<string | number, unknown>)[key],
      document.value,
    );
    const result = shape.safeParse(value);
    if (result.success) {
      this.origins.set(result.data, { file, line: lineOf(path) });
      return result.data;
    }
    this.#noteIds(value);
    for (const issue of result.error.issues) {
      const field = issue.path.join('.');
      this.problems.push({
        file,
        line: lineOf([...path, ...(issue.path as (string | number)[])]),
        what: `${nameOf(value, path)}${field ? ` has a wrong "${field}"` : ' is wrong'}: ${issue.message}.`,
        fix: 'Correct the entry; the shapes are in src/ledger/shapes.',
      });
    }
    return undefined;
  }

  /** Notes the ids of a refused entry and, for a topic, of its claims. */
  #noteIds(value: unknown): void {
    if (!isRecord(value)) return;
    if (typeof value['id'] === 'string') this.unread.ids.add(value['id']);
    if (Array.isArray(value['claims'])) value['claims'].forEach((claim) => this.#noteIds(claim));
  }
}

function nameOf(value: unknown, path: readonly (string | number)[]): string {
  if (isRecord(value) && typeof value['id'] === 'string') return `"${value['id']}"`;
  const last = path.at(-1);
  return last === undefined ? 'the file' : `entry ${Number(last) + 1}`;
}

/** Whether the value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { z } from 'zod';
import type { Problem } from '../lib/problem.ts';
import { readText } from './files.ts';
import { wordIssues } from './issue.ts';
import type { Memory } from './memory.ts';
import { type Fault, readYaml, type Yaml } from './yaml.ts';

/** A YAML file that could be read. */
export interface ParsedFile extends Yaml {
  file: string;
}

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
  /** The line of a place in a file that could be parsed. */
  readonly lineOf = (file: string, path: readonly (string | number)[]): number =>
    this.#lines.get(file)?.(path) ?? 1;
  readonly unread: Unread = { files: new Set(), ids: new Set() };
  readonly #root: string;
  readonly #memory: Memory;
  readonly #lines = new Map<string, Yaml['lineOf']>();

  constructor(root: string, memory: Memory) {
    this.#root = root;
    this.#memory = memory;
  }

  parse(file: string): ParsedFile | undefined {
    const source = readText(this.#root, file, this.problems);
    const { yaml, faults } = this.#memory.recall(`the YAML of ${file}`, [source], () => {
      const faults: Fault[] = [];
      return { yaml: source === undefined ? undefined : readYaml(source, faults), faults };
    });
    this.problems.push(...faults.map((fault) => ({ file, ...fault })));
    if (yaml) this.#lines.set(file, yaml.lineOf);
    else this.unread.files.add(file);
    return yaml && { file, ...yaml };
  }

  /** The entries of a file that is one list. A list that may be empty may also be nothing at all. */
  list<T extends z.ZodType<object>>(file: string, shape: T, { mayBeEmpty = false } = {}) {
    const document = this.parse(file);
    if (!document) return [];
    const { value } = document;
    if (!Array.isArray(value) || value.length === 0) {
      const none = value === null || Array.isArray(value);
      if (none && mayBeEmpty) return [];
      const what = none ? 'has no entries.' : 'is no list of entries.';
      this.problems.push({ file, line: 1, what, fix: 'Begin each entry with a hyphen.' });
      return [];
    }
    return value
      .map((_, i) => this.accept(document, shape, [i]))
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
    const key = `${file}, ${path.join('.')}`;
    const result = this.#memory.recall(key, [value, shape], () => shape.safeParse(value));
    if (result.success) {
      this.origins.set(result.data, { file, line: lineOf(path) });
      return result.data;
    }
    this.#noteIds(value);
    for (const issue of wordIssues(result.error)) {
      this.problems.push({
        file,
        line: lineOf([...path, ...issue.path]),
        what: `${nameOf(value, path)}${issue.what}`,
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

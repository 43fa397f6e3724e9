import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type z } from 'zod';
import type { Problem } from './problem.ts';
import {
  AnnouncedStop,
  Correction,
  Event,
  Fact,
  type Ledger,
  Person,
  Reading,
  RecordTopic,
  Shipment,
  Source,
  Term,
  TravelledStop,
} from './schema.ts';

/** The ledger with, for each entry, the place in the files where it stands. */
export interface LoadedLedger {
  ledger: Ledger;
  /** By the entry itself. */
  origins: Map<object, Origin>;
  problems: Problem[];
}

export interface Origin {
  file: string;
  line: number;
}

/**
 * Reads every YAML file of the ledger under `content` (a folder's path, with
 * `root` the folder that problems name files from). An entry that does not fit
 * its schema is left out and reported; all the rest is read.
 */
export function loadLedger(root: string, content = 'content'): LoadedLedger {
  const problems: Problem[] = [];
  const origins = new Map<object, Origin>();
  const within = (name: string): string => `${content}/${name}`;
  const folder = (name: string): string[] => {
    const path = join(root, content, name);
    return existsSync(path)
      ? readdirSync(path)
          .filter((file) => file.endsWith('.yml'))
          .toSorted()
          .map((file) => within(`${name}/${file}`))
      : [];
  };

  const ledger: Ledger = {
    facts: folder('facts').flatMap((file) => readList(file, Fact)),
    readings: readList(within('readings.yml'), Reading),
    topics: folder('record').flatMap((file) => readTopic(file)),
    sources: readList(within('sources.yml'), Source),
    announced: readList(within('stops.yml'), AnnouncedStop, { key: 'announced' }),
    travelled: readList(within('stops.yml'), TravelledStop, { key: 'travelled' }),
    shipments: readList(within('shipments.yml'), Shipment),
    people: readList(within('people.yml'), Person),
    terms: readList(within('terms.yml'), Term),
    events: readList(within('events.yml'), Event),
    corrections: readList(within('corrections.yml'), Correction, { mayBeEmpty: true }),
  };
  return { ledger, origins, problems };

  function readTopic(file: string): RecordTopic[] {
    const document = parseFile(file);
    if (!document) return [];
    const topic = accept(document, RecordTopic, []);
    topic?.claims.forEach((claim, i) => {
      origins.set(claim, { file, line: document.lineOf(['claims', i]) });
    });
    return topic ? [topic] : [];
  }

  /** The entries of a list: the whole file, or the list under `key`. */
  function readList<T extends z.ZodType<object>>(
    file: string,
    schema: T,
    { key, mayBeEmpty = false }: { key?: string; mayBeEmpty?: boolean } = {},
  ): z.output<T>[] {
    const document = parseFile(file);
    if (!document) return [];
    const { value } = document;
    const entries = key ? (value as Record<string, unknown> | null)?.[key] : value;
    if (!Array.isArray(entries) || (entries.length === 0 && !mayBeEmpty)) {
      const where = key ? `"${key}" in the file` : 'the file';
      problems.push({
        file,
        what: `has no entries: ${where} must be a list.`,
        fix: 'Add entries.',
      });
      return [];
    }
    const path = key ? [key] : [];
    return entries
      .map((_, i) => accept(document, schema, [...path, i]))
      .filter((entry) => entry !== undefined);
  }

  /** Parses the value at a path of the document, and notes where it stands. */
  function accept<T extends z.ZodType<object>>(
    document: ParsedFile,
    schema: T,
    path: (string | number)[],
  ): z.output<T> | undefined {
    const value = path.reduce<unknown>(
      (parent, key) => (parent as Record<string | number, unknown>)[key],
      document.value,
    );
    const result = schema.safeParse(value);
    if (result.success) {
      origins.set(result.data, { file: document.file, line: document.lineOf(path) });
      return result.data;
    }
    const id = (value as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? `"${id}"` : `entry ${Number(path.at(-1) ?? 0) + 1}`;
    for (const issue of result.error.issues) {
      const field = issue.path.join('.');
      problems.push({
        file: document.file,
        line: document.lineOf([...path, ...(issue.path as (string | number)[])]),
        what: `${name}${field ? ` has a wrong "${field}"` : ' is wrong'}: ${issue.message}.`,
        fix: 'Correct the entry; its shape is in src/ledger/schema.ts.',
      });
    }
    return undefined;
  }

  function parseFile(file: string): ParsedFile | undefined {
    const path = join(root, file);
    if (!existsSync(path)) {
      problems.push({ file, what: 'is missing.', fix: 'Put the file back.' });
      return undefined;
    }
    const counter = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
    for (const error of document.errors) {
      problems.push({
        file,
        line: error.linePos?.[0].line,
        what: `is not YAML: ${error.message.split('\n')[0]}`,
        fix: 'Correct the indentation, quotes or keys.',
      });
    }
    if (document.errors.length > 0) return undefined;
    const lineOf = (at: readonly (string | number)[]): number => {
      for (let end = at.length; end >= 0; end -= 1) {
        const node: unknown =
          end === 0 ? document.contents : document.getIn(at.slice(0, end), true);
        if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
      }
      return 1;
    };
    return { file, value: document.toJS() as unknown, lineOf };
  }
}

interface ParsedFile {
  file: string;
  value: unknown;
  /** The line of the node at the path, or of the nearest one above it. */
  lineOf: (path: readonly (string | number)[]) => number;
}

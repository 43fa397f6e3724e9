import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { findHiddenCharacters, plainCharacters, withoutMark } from '../lib/characters.ts';

/** What is wrong in a text, with its line from 1. */
export interface Fault {
  line: number;
  what: string;
  fix: string;
}

/** YAML that could be read. */
export interface Yaml {
  value: unknown;
  /** The line of the node at the path, or of the nearest one above it. */
  lineOf: (path: readonly (string | number)[]) => number;
}

const syntax = 'Correct the indentation, quotes, tags or keys.';

/**
 * Reads a text as YAML. What is wrong is added to `faults`; nothing is returned
 * where it is not YAML, or uses what the site does not: tags, aliases, keys that
 * are no words. Of faults that follow from each other the first is told alone.
 */
export function readYaml(source: string, faults: Fault[]): Yaml | undefined {
  try {
    return read(withoutMark(source), faults);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.push({ line: 1, what: 'is nested too deeply to be read.', fix: 'Write it flat.' });
    return undefined;
  }
}

function read(source: string, faults: Fault[]): Yaml | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const last = source.split('\n').length;
  const lineAt = (offset: number): number =>
    Math.min(Math.max(counter.linePos(offset).line, 1), last);
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first) {
    const at = first.code === 'MISSING_CHAR' ? findOpening(document, first.pos[0]) : first.pos[0];
    faults.push(findTab(source) ?? wordError(first.code, first.message, lineAt(at)));
    return undefined;
  }
  const refused = [
    ...document.warnings.map(({ code, message, pos }) => wordError(code, message, lineAt(pos[0]))),
    ...findUnused(document, lineAt),
  ];
  faults.push(...refused);
  if (refused.length > 0) return undefined;
  faults.push(...findHidden(document, lineAt));
  return { value: document.toJS() as unknown, lineOf: lineFinder(document, lineAt) };
}

/** A tab as indentation, which YAML does not take, and of which its errors do not speak. */
function findTab(source: string): Fault | undefined {
  const before = source.split('\n').findIndex((line) => /^ *\t/.test(line));
  if (before < 0) return undefined;
  const what = 'begins with a tab, which is no indentation in YAML.';
  return { line: before + 1, what, fix: 'Indent every line with spaces.' };
}

/** Where the quotes begin that are still open where the text ends, which is where YAML finds it. */
function findOpening(document: Document, end: number): number {
  let at = end;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < end && range[1] >= end) at = range[0];
    },
  });
  return at;
}

function wordError(code: string, message: string, line: number): Fault {
  if (code === 'MULTIPLE_DOCS') {
    return { line, what: 'has a second document after "---".', fix: 'Keep one in each file.' };
  }
  if (message.startsWith('Maximum call stack')) {
    return { line, what: 'is nested too deeply to be read.', fix: 'Write it flat.' };
  }
  const what = `is not YAML as it should be: ${(message.split('\n')[0] ?? '').replace(/[:.]$/, '')}.`;
  return { line, what, fix: syntax };
}

/** Aliases, which can be endless, and keys that are no plain words. */
function findUnused(document: Document, lineAt: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      const what = `has the alias "*${source}", which the site does not use.`;
      faults.push({ line: lineAt(range?.[0] ?? 0), what, fix: 'Write out what it stands for.' });
    },
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value === 'string') return;
      const line = lineAt(isNode(key) ? (key.range?.[0] ?? 0) : 0);
      faults.push({ line, what: 'has a key that is no word.', fix: 'Put it between quotes.' });
    },
  });
  return faults;
}

function lineFinder(document: Document, lineAt: (offset: number) => number): Yaml['lineOf'] {
  return (at) => {
    for (let end = at.length; end >= 0; end -= 1) {
      const node: unknown = end === 0 ? document.contents : document.getIn(at.slice(0, end), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
}

function findHidden(document: Document, lineAt: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string') return;
      const line = lineAt(range?.[0] ?? 0);
      for (const what of findHiddenCharacters(value)) {
        faults.push({ line, what, fix: plainCharacters });
      }
    },
  });
  return faults;
}

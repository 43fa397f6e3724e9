import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { findHiddenCharacters, plainCharacters, withoutMark } from '../lib/characters.ts';
import type { Problem } from '../lib/problem.ts';

/** A YAML file that could be read. */
export interface ParsedFile {
  file: string;
  value: unknown;
  /** The line of the node at the path, or of the nearest one above it. */
  lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Parses the YAML file at `file`, a path from `root`. What is wrong is added to
 * `problems`, and nothing is returned where the file is missing or is not YAML.
 * A warning of the parser, such as an unknown tag, is an error here.
 */
export function parseFile(root: string, file: string, problems: Problem[]): ParsedFile | undefined {
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.push({ file, what: 'is missing.', fix: 'Put the file back.' });
    return undefined;
  }
  const counter = new LineCounter();
  const source = withoutMark(readFileSync(path, 'utf8'));
  const document = parseDocument(source, { lineCounter: counter });
  const faults = [...document.errors, ...document.warnings];
  for (const { linePos, message } of faults) {
    const what = `is not YAML as it should be: ${message.split('\n')[0]?.replace(/:$/, '.')}`;
    const fix = 'Correct the indentation, quotes, tags or keys.';
    problems.push({ file, line: linePos?.[0].line, what, fix });
  }
  if (faults.length > 0) return undefined;
  problems.push(...findHidden(file, document, counter));
  return { file, value: document.toJS() as unknown, lineOf: lineFinder(document, counter) };
}

function lineFinder(document: Document, counter: LineCounter): ParsedFile['lineOf'] {
  return (at) => {
    for (let end = at.length; end >= 0; end -= 1) {
      const node: unknown = end === 0 ? document.contents : document.getIn(at.slice(0, end), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
}

function findHidden(file: string, document: Document, counter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string') return;
      const line = range ? counter.linePos(range[0]).line : undefined;
      for (const what of findHiddenCharacters(value)) {
        problems.push({ file, line, what, fix: plainCharacters });
      }
    },
  });
  return problems;
}

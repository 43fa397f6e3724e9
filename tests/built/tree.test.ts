import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5';
import { expect, test } from 'vitest';

type Node = DefaultTreeAdapterMap['node'];

/** What a browser would have to mend in a document, a line each. */
function findTreeFaults(html: string): string[] {
  const faults: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }: ParserError) =>
      faults.push(`${code} at ${startLine}:${startCol}`),
  });
  // The parser puts what stands after the end into the body, and has no error for it.
  const end = /<\/body\s*>/i.exec(html)?.index ?? html.length;
  const visit = (node: Node): void => {
    const start = node.sourceCodeLocation?.startOffset ?? 0;
    if (start > end && 'tagName' in node) faults.push(`<${node.tagName}> after </body>`);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return faults;
}

test('no browser has to mend the tree of any page, and nothing stands after its end', () => {
  const faults = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      findTreeFaults(readFileSync(join('dist', file), 'utf8')).map((fault) => `${file}: ${fault}`),
    );
  expect(faults).toEqual([]);
});

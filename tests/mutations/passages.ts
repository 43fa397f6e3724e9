import type { Nodes, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { citedBy, isElement } from '../../src/prose/vocabulary.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Words of a page that stand in its source as they are read, with their places in it. */
export interface Words {
  text: string;
  from: number;
  /** The lines of the block around them. */
  lines: readonly [first: number, last: number];
  /** The entries that they are bound to. */
  cites: readonly string[];
  /** Whether they need none. */
  exempt: boolean;
}

/** A component of a page, or a link. */
export interface Piece {
  name: string;
  source: string;
  from: number;
  to: number;
  lines: readonly [first: number, last: number];
  cites: readonly string[];
}

/** A page as it is parsed, without places, for a comparison. */
export function wordsOf(source: string): string {
  return JSON.stringify(parser.parse(source), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
}

/** The head of a page, the words, components and links of its text, and the starts of its blocks. */
export function readPassages(source: string): {
  head: { text: string; from: number; line: number };
  words: Words[];
  pieces: Piece[];
  blocks: { from: number; to: number; lines: readonly [number, number] }[];
} {
  const words: Words[] = [];
  const pieces: Piece[] = [];
  const tree = parser.parse(source);
  const placeOf = (node: Nodes) => ({
    from: node.position?.start.offset ?? 0,
    to: node.position?.end.offset ?? 0,
    lines: [node.position?.start.line ?? 1, node.position?.end.line ?? 1] as const,
  });

  function visit(node: Nodes, around: Pick<Words, 'lines' | 'cites' | 'exempt'>): void {
    const { from, to, lines } = placeOf(node);
    if (node.type === 'text') {
      noteWords(node, around, from, to);
      return;
    }
    let inside = around;
    if (isElement(node) || node.type === 'link') {
      const name = node.type === 'link' ? 'a link' : (node.name ?? '');
      const cites = node.type === 'link' ? [] : citedBy(node);
      pieces.push({ name, source: source.slice(from, to), from, to, lines: around.lines, cites });
      if (name === 'Cite') inside = { ...around, cites };
      if (name === 'Exempt') inside = { ...around, exempt: true };
    } else if (node.type === 'paragraph' || node.type === 'heading') inside = { ...around, lines };
    if ('children' in node) for (const child of node.children) visit(child, inside);
  }

  function noteWords(
    node: Text,
    around: Pick<Words, 'lines' | 'cites' | 'exempt'>,
    from: number,
    to: number,
  ): void {
    // Where signs are escaped, places in the text are not those in the source.
    if (source.slice(from, to) === node.value) words.push({ text: node.value, from, ...around });
  }

  const blocks = tree.children.slice(1).map(placeOf);
  for (const block of tree.children.slice(1)) {
    visit(block, { lines: placeOf(block).lines, cites: [], exempt: false });
  }
  const [first] = tree.children;
  const text = first?.type === 'yaml' ? first.value : '';
  return { head: { text, from: source.indexOf(text), line: 2 }, words, pieces, blocks };
}

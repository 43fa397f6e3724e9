import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { remarkParagraphs } from './paragraphs.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { isPassage } from './passage.ts';
import { findSentenceEnds } from './sentences.ts';
import { citedBy, type Element, isElement, readAttributes } from './vocabulary.ts';

/** What one sentence of a passage cites. */
interface SentenceMark {
  /** Where the sentence ends in the passage's text. */
  end: number;
  /** The ids of the entries, each once. */
  of: string[];
  /** The anchor of its first citation. */
  anchor: string | undefined;
  /** What the marks before it in the passage cite. */
  told: string[];
}

/**
 * A remark plugin that puts one `<Mark>` after each sentence in which a citation
 * ends, for all that the sentence cites. It takes in the space that follows, so
 * that the mark can hang over the end of a line.
 */
export function remarkMarks() {
  return (tree: Root): void => mark(tree, []);
}

/** The entries that each mark of the page is for, in order; the tree stays as it is. */
export function listMarks(tree: Root): string[][] {
  const copy = structuredClone(tree);
  remarkParagraphs()(copy);
  mark(copy, []);
  const marks: string[][] = [];
  visit(copy, 'mdxJsxTextElement', (node) => {
    if (node.name === 'Mark') marks.push(citedBy(node));
  });
  return marks;
}

/** `told` is what the marks before it in the same list or passage are for, and grows. */
function mark(node: Nodes, told: string[]): void {
  if (!('children' in node)) return;
  if (isPassage(node)) {
    const leaves = leavesOf(node);
    for (const sentence of findMarks(leaves, told).toReversed()) insert(leaves, sentence);
  }
  const shared: string[] | undefined = node.type === 'list' ? [] : undefined;
  for (const child of node.children) mark(child, shared ?? (node.type === 'listItem' ? told : []));
}

function findMarks(leaves: readonly Leaf[], told: string[]): SentenceMark[] {
  const text = leaves.map(({ node }) => ('value' in node ? node.value : ' ')).join('');
  const ends = findSentenceEnds(text);
  const marks: SentenceMark[] = [];
  for (const [cite, to] of citesOf(leaves)) {
    const words = text.slice(0, to).trimEnd().length;
    const end = ends.find((each) => each >= words) ?? to;
    const of = citedBy(cite);
    const last = marks.at(-1);
    if (last?.end === end) last.of = [...new Set([...last.of, ...of])];
    else marks.push({ end, of, anchor: readAttributes(cite)['anchor'], told: [...told] });
    told.push(...of);
  }
  return marks;
}

/** The citations of a passage in order, each with the place where its words end. */
function citesOf(leaves: readonly Leaf[]): Map<Element, number> {
  const cites = new Map<Element, number>();
  for (const { path, to } of leaves) {
    for (const node of path) {
      if (isElement(node) && node.name === 'Cite') cites.set(node, to);
    }
  }
  return cites;
}

/** Puts the mark behind the words that end where the sentence does. */
function insert(leaves: Leaf[], sentence: SentenceMark): void {
  const leaf = leaves.find(({ from, to }) => from < sentence.end && sentence.end <= to);
  if (!leaf) return;
  const path: Nodes[] = [...leaf.path, leaf.node];
  const rest = leaf.to - sentence.end;
  let depth = path.length - 1;
  // Out of all that ends here, and out of a link, in which no other link may stand.
  while (depth > 1 && isLast(path, depth, rest)) depth -= 1;
  const link = path.findIndex(({ type }) => type === 'link');
  if (link > 0) depth = Math.min(depth, link);
  const [parent, node] = path.slice(depth - 1, depth + 1) as [Parents, Nodes];
  const place = parent.children.indexOf(node as never) + 1;
  if (node === leaf.node && rest > 0 && node.type === 'text') {
    const tail = { ...node, value: node.value.slice(-rest) };
    node.value = node.value.slice(0, -rest);
    parent.children.splice(place, 0, tail as never);
    leaf.to = sentence.end;
  }
  const spaced = takeSpace(parent, place);
  parent.children.splice(place, 0, elementOf(sentence, spaced) as never);
}

function isLast(path: readonly Nodes[], depth: number, rest: number): boolean {
  const parent = path[depth - 1] as Parents;
  return rest === 0 && parent.children.at(-1) === path[depth];
}

/** Takes the space off the text at this place of the parent; whether there was one. */
function takeSpace(parent: Parents, place: number): boolean {
  const next = parent.children[place];
  if (next?.type !== 'text' || !/^\s/.test(next.value)) return false;
  next.value = next.value.trimStart();
  if (next.value === '') parent.children.splice(place, 1);
  return true;
}

function elementOf({ of, anchor, told }: SentenceMark, spaced: boolean): MdxJsxTextElement {
  const attributes = [
    { name: 'of', value: of.join(' ') },
    ...(anchor === undefined ? [] : [{ name: 'anchor', value: anchor }]),
    ...(told.length === 0 ? [] : [{ name: 'told', value: [...new Set(told)].join(' ') }]),
    ...(spaced ? [{ name: 'spaced', value: null }] : []),
  ];
  return {
    type: 'mdxJsxTextElement',
    name: 'Mark',
    attributes: attributes.map((each) => ({ type: 'mdxJsxAttribute', ...each })),
    children: [],
  };
}

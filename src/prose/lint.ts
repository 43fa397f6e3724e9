import type { Link, Nodes, Table } from 'mdast';
import { findElementFaults } from './elements.ts';
import type { Fault } from './fault.ts';
import { hasWords, holds } from './nodes.ts';
import { isElement } from './vocabulary.ts';

/** What prose may be made of, beside components: everything here is read by the checks. */
const allowed = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'break',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
]);
const names: Partial<Record<Nodes['type'], string>> = {
  image: 'an image',
  imageReference: 'an image',
  definition: 'a link definition',
  linkReference: 'a link to a definition',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  html: 'HTML',
  code: 'a block of code',
  delete: 'words struck out',
};

/** What is wrong with a node by itself; its children are not looked at. */
export function findFaults(node: Nodes): Fault[] {
  if (isElement(node)) return findElementFaults(node);
  if (isComment(node)) return [];
  if (node.type.startsWith('mdx')) {
    const what = 'has an expression, which cannot be checked.';
    return [{ what, fix: 'Write text or a component.' }];
  }
  if (!allowed.has(node.type)) {
    const what = `has ${names[node.type] ?? `a "${node.type}"`}, which the site does not use.`;
    return [{ what, fix: 'Write plain paragraphs, lists, links and components.' }];
  }
  if (node.type === 'list' && node.ordered && node.start !== 1) {
    return [{ what: `has a list that begins at ${node.start}.`, fix: 'Begin it at 1.' }];
  }
  if (node.type === 'text') return findStraySigns(node.value);
  if (node.type === 'link') return findLinkFaults(node);
  if (node.type === 'heading' && !hasWords(node)) {
    return [{ what: 'has a heading without words.', fix: 'Give it words, or take it out.' }];
  }
  if ((node.type === 'listItem' || node.type === 'blockquote') && node.children.length === 0) {
    const name = node.type === 'listItem' ? 'an item of a list' : 'a quotation';
    return [{ what: `has ${name} without words.`, fix: 'Give it words, or take it out.' }];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return [{ what: 'has a box to tick.', fix: 'Write a plain list.' }];
  }
  if (node.type === 'table' && node.align?.some((each) => each !== null)) {
    return [{ what: 'has a table with aligned columns.', fix: 'Write --- without colons.' }];
  }
  return node.type === 'table' ? findTableFaults(node) : [];
}

function findLinkFaults(node: Link): Fault[] {
  if (node.title) {
    const what = `gives a link the title "${node.title}".`;
    return [{ what, fix: 'Say it in the text, where it can be checked.' }];
  }
  if (holds(node, isElement)) {
    const fix = 'Put the link into the component, or beside it.';
    return [{ what: 'has a component in the words of a link.', fix }];
  }
  if (hasWords(node)) return [];
  return [{ what: 'has a link without words.', fix: 'Say in its words where it leads.' }];
}

/** What is left of markup that was not closed, or of one link in another. */
function findStraySigns(text: string): Fault[] {
  const sign = /\]\(|[{}]/.exec(text)?.[0];
  if (sign === undefined) return [];
  return [{ what: `has a "${sign}" in its words.`, fix: 'Close the markup that it belongs to.' }];
}

function findTableFaults({ children: [head, ...rows] }: Table): Fault[] {
  if (rows.length === 0) return [{ what: 'has a table without rows.', fix: 'Give it one.' }];
  if (head?.children.every(hasWords)) return [];
  return [{ what: 'has a table with an empty head.', fix: 'Name each of its columns.' }];
}

/** MDX comments are expressions that print nothing; all others are refused. */
function isComment(node: Nodes): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)
  );
}

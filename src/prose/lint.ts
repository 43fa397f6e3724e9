import type { Nodes } from 'mdast';
import { findFigures } from '../figures/figures.ts';
import { countable, type Element, isElement, readAttributes, vocabulary } from './vocabulary.ts';

/** What is wrong with a node, and what to do about it. */
interface Fault {
  what: string;
  fix: string;
}

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
  if (node.type === 'link' && node.title) {
    const what = `gives a link the title "${node.title}".`;
    return [{ what, fix: 'Say it in the text, where it can be checked.' }];
  }
  if (node.type === 'heading' && toText(node).trim() === '') {
    return [{ what: 'has a heading without words.', fix: 'Give it words, or take it out.' }];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return [{ what: 'has a box to tick.', fix: 'Write a plain list.' }];
  }
  if (node.type === 'table' && node.align?.some((each) => each !== null)) {
    return [{ what: 'has a table with aligned columns.', fix: 'Write --- without colons.' }];
  }
  return [];
}

/** MDX comments are expressions that print nothing; all others are refused. */
function isComment(node: Nodes): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)
  );
}

function findElementFaults(node: Element): Fault[] {
  const name = node.name ?? '';
  const takes = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!takes) {
    const known = Object.keys(vocabulary).join(', ');
    return [{ what: `uses <${name}>, which is not a component.`, fix: `Use one of: ${known}.` }];
  }
  const attributes = readAttributes(node);
  const unknown = Object.keys(attributes).filter((given) => !takes.includes(given));
  const missing = takes.filter((needed) => !attributes[needed]?.trim());
  return [
    ...unknown.map((given) => ({
      what: `gives <${name}> the attribute "${given}".`,
      fix: takes.length > 0 ? `It takes: ${takes.join(', ')}.` : 'It takes none.',
    })),
    ...missing.map((needed) => ({
      what: `gives <${name}> no "${needed}".`,
      fix: `Write <${name} ${needed}="…">.`,
    })),
    ...(holdsBlocks(node)
      ? [
          {
            what: `a <${name}> holds words within a paragraph, not blocks.`,
            fix: `Put a <${name}> into each paragraph or list item, without blank lines in it.`,
          },
        ]
      : []),
    ...findWordFaults(name, node),
    ...findValueFaults(name, attributes),
  ];
}

/** Components that hold words; all others stand by themselves. */
const worded = new Set(['Cite', 'Exempt', 'KeyPoints']);

function findWordFaults(name: string, node: Element): Fault[] {
  const words = toText(node).trim();
  if (!worded.has(name)) {
    if (words === '') return [];
    const what = `has words inside <${name}>, which would not be shown.`;
    return [{ what, fix: `Write <${name} … /> and the words beside it.` }];
  }
  if (words === '' && !holds(node, isElement)) {
    return [
      { what: `has a <${name}> without words.`, fix: 'Put the words into it that it is about.' },
    ];
  }
  if (name === 'Cite' && holds(node, (each) => isElement(each) && each.name === 'Cite')) {
    return [{ what: 'has a <Cite> within a <Cite>.', fix: 'End the one before the other begins.' }];
  }
  return [];
}

/** Whether anything within the node is so. */
function holds(node: Nodes, is: (each: Nodes) => boolean): boolean {
  return 'children' in node && node.children.some((child) => is(child) || holds(child, is));
}

/** The words within a node. */
function toText(node: Nodes): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}

/** Whether a component of the sentence was put around paragraphs or lists. */
export function holdsBlocks(node: Nodes): boolean {
  return (
    node.type === 'mdxJsxFlowElement' &&
    (node.name === 'Cite' || node.name === 'Exempt') &&
    node.children.length > 0
  );
}

function findValueFaults(name: string, attributes: Record<string, string | undefined>): Fault[] {
  const { of = '', why = '', article = '', record = '' } = attributes;
  const ids = (list: string): string[] => list.split(/\s+/).filter(Boolean);
  const misplaced = (list: string, start: RegExp, field: string, home: string): Fault[] =>
    ids(list)
      .filter((id) => !start.test(id))
      .map((id) => ({
        what: `gives <Compare> "${id}" as "${field}", which is not ${home}.`,
        fix: 'Put facts (p…) under "article" and claims of the record (x…) under "record".',
      }));
  if (name === 'Compare') {
    return [
      ...misplaced(article, /^p\d\d-/, 'article', 'a fact of the article'),
      ...misplaced(record, /^x\d\d-/, 'record', 'a claim of the record'),
    ];
  }
  if (name === 'Count' && of !== '' && !countable.some((each) => each === of)) {
    return [{ what: `counts "${of}".`, fix: `Use one of: ${countable.join(', ')}.` }];
  }
  if (name !== 'Exempt') return [];
  // The reason is printed in the list of exemptions.
  return findFigures(why).map(({ text }) => ({
    what: `gives <Exempt> a reason with the figure "${text}".`,
    fix: 'Give the reason without figures.',
  }));
}

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
    ...findValueFaults(name, attributes),
  ];
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

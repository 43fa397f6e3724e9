import type { Nodes } from 'mdast';
import { findFigures } from '../figures/figures.ts';
import type { Fault } from './fault.ts';
import { hasWords, holds } from './nodes.ts';
import { countable, type Element, isElement, readAttributes, vocabulary } from './vocabulary.ts';

/** What is wrong with a component by itself: its name, attributes and words. */
export function findElementFaults(node: Element): Fault[] {
  const name = node.name ?? '';
  const takes = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!takes) {
    const known = Object.keys(vocabulary).join(', ');
    return [{ what: `uses <${name}>, which is not a component.`, fix: `Use one of: ${known}.` }];
  }
  const attributes = readAttributes(node);
  const given = node.attributes.map((each) => ('name' in each ? each.name : '…'));
  const twice = given.filter((each, i) => given.indexOf(each) < i);
  const unknown = Object.keys(attributes).filter((given) => !takes.includes(given));
  const missing = takes.filter((needed) => !attributes[needed]?.trim());
  return [
    ...twice.map((each) => ({
      what: `gives <${name}> "${each}" twice.`,
      fix: 'Write it once, with all that it names.',
    })),
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
const worded = new Set(['Cite', 'Exempt']);

function findWordFaults(name: string, node: Element): Fault[] {
  if (!worded.has(name)) {
    if (!hasWords(node)) return [];
    const what = `has words inside <${name}>, which would not be shown.`;
    return [{ what, fix: `Write <${name} … /> and the words beside it.` }];
  }
  if (!hasWords(node) && !holds(node, isElement)) {
    return [
      { what: `has a <${name}> without words.`, fix: 'Put the words into it that it is about.' },
    ];
  }
  const citing = (each: Nodes): boolean => isElement(each) && each.name === 'Cite';
  if (holds(node, citing)) {
    const what = `has a <Cite> within ${name === 'Cite' ? 'a <Cite>' : 'an <Exempt>'}.`;
    return [{ what, fix: 'End the one before the other begins.' }];
  }
  return [];
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
  const twice = [of, article, record]
    .map(ids)
    .flatMap((named) => named.filter((id, i) => named.indexOf(id) < i));
  if (twice.length > 0) {
    const what = `gives <${name}> "${twice.join('", "')}" twice.`;
    return [{ what, fix: 'Name each entry once.' }];
  }
  const misplaced = (list: string, start: RegExp, field: string, home: string): Fault[] =>
    ids(list)
      .filter((id) => !start.test(id))
      .map((id) => ({
        what: `gives <Compare> "${id}" as "${field}", which is not ${home}.`,
        fix: 'Put facts (p…) under "article" and claims of the record (x…) under "record".',
      }));
  if (name === 'Compare') {
    return [
      ...misplaced(article, /^p\d{2,}-/, 'article', 'a fact of the article'),
      ...misplaced(record, /^x\d{2,}-/, 'record', 'a claim of the record'),
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

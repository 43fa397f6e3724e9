import type { Heading, Nodes } from 'mdast';
import type { Fault } from './fault.ts';
import { inline, isElement } from './vocabulary.ts';

/** How deep prose may be nested: far deeper than anyone writes, and less than a build can bear. */
const deepest = 20;

/** What is wrong with where a node stands, by the nodes around it from the outermost. */
export function findMisplaced(node: Nodes, around: readonly Nodes[]): Fault[] {
  if (around.length === deepest) {
    const what = `is nested more than ${deepest} deep.`;
    return [{ what, fix: 'Write it flat.' }];
  }
  if (!isElement(node) || inline.has(node.name ?? '')) return [];
  const name = node.name ?? '';
  if (around.length > 1 || node.type !== 'mdxJsxFlowElement') {
    const what = `has a <${name}> within something else.`;
    return [{ what, fix: 'Give it a line of its own, with a blank line before and after it.' }];
  }
  return [];
}

/** Whether nothing within the node is looked at, because it is nested too deeply. */
export function isTooDeep(around: readonly Nodes[]): boolean {
  return around.length >= deepest;
}

/** A heading that is not one level below a heading above it; `last` is the level of the last one. */
export function findLevelFault(node: Heading, last: number): Fault[] {
  if (node.depth === 1) {
    const what = 'has a heading of the first level, which is that of the title.';
    return [{ what, fix: 'Begin it with "##".' }];
  }
  if (node.depth <= last + 1) return [];
  const what = `has a heading of level ${node.depth} below one of level ${last}.`;
  return [{ what, fix: `Begin it with "${'#'.repeat(last + 1)}".` }];
}

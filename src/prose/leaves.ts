import type { Nodes, Parents } from 'mdast';
import { isPassage } from './passage.ts';

/** A stretch of text in a passage, with the nodes that it stands in, outermost first. */
export interface Leaf {
  from: number;
  to: number;
  path: Parents[];
  node: Nodes;
}

/** The text of the passage, piece by piece; a passage within it is read by itself. */
export function leavesOf(passage: Parents): Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const walk = (node: Nodes, path: Parents[]): void => {
    if (node !== passage && isPassage(node)) return;
    const length = lengthOf(node);
    if (length > 0) leaves.push({ from: at, to: (at += length), path, node });
    if ('children' in node) for (const child of node.children) walk(child, [...path, node]);
  };
  walk(passage, []);
  return leaves;
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.length;
  return node.type === 'break' ? 1 : 0;
}

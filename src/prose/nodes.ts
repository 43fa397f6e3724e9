import type { Nodes } from 'mdast';

/** Whether anything within the node is so. */
export function holds(node: Nodes, is: (each: Nodes) => boolean): boolean {
  return 'children' in node && node.children.some((child) => is(child) || holds(child, is));
}

/** The words within a node. */
function toText(node: Nodes): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}

/** Whether there is a letter or a digit within the node. */
export function hasWords(node: Nodes): boolean {
  return /[\p{L}\p{N}]/u.test(toText(node));
}

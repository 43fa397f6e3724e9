import type { Nodes, Parents, Root } from 'mdast';
import { type Element, inline, isElement } from './vocabulary.ts';

/**
 * A remark plugin that gives back the paragraph to a passage made of inline
 * components alone. MDX takes such a passage apart and treats each component as
 * a block (its "mark and unravel" step), so that sentences would run together.
 */
export function remarkParagraphs() {
  return (tree: Root): void => mend(tree);
}

function mend(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote') {
    node.children = group(node.children) as never;
  }
  for (const child of node.children) mend(child);
}

/** The nodes with each run of inline components, unbroken by a blank line, in a paragraph. */
function group(nodes: readonly Nodes[]): Nodes[] {
  const grouped: Nodes[] = [];
  let last: Element | undefined;
  for (const node of nodes) {
    if (!isElement(node) || !inline.has(node.name ?? '')) {
      grouped.push(node);
      last = undefined;
      continue;
    }
    const text = { ...node, type: 'mdxJsxTextElement' } as Element;
    const paragraph = grouped.at(-1) as Parents | undefined;
    const gap = (node.position?.start.line ?? 0) - (last?.position?.end.line ?? -2);
    if (last && paragraph && gap <= 1) {
      paragraph.children.push({ type: 'text', value: ' ' } as never, text as never);
    } else {
      grouped.push({ type: 'paragraph', children: [text as never] });
    }
    last = node;
  }
  return grouped;
}

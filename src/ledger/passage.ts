import type { Nodes, Parents } from 'mdast';
import { citedBy, isElement } from './vocabulary.ts';

/** From `from` on, the passage is bound to these entries. */
export interface Span {
  from: number;
  cites: readonly string[];
  exempt?: boolean;
}

/** The text of a passage with, for each part, the entries it is bound to. */
export function flatten(root: Nodes): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  const visit = (node: Nodes, cites: readonly string[], exempt: boolean): void => {
    if (isElement(node)) {
      if (node.name === 'Cite') cites = citedBy(node);
      if (node.name === 'Exempt') exempt = true;
    }
    if (node.type === 'text' || node.type === 'inlineCode') {
      spans.push({ from: text.length, cites, exempt });
      text += node.value;
    }
    if (node.type === 'break') text += '\n';
    if ('children' in node) {
      // A passage within this one is read by itself.
      for (const child of node.children) if (!isPassage(child)) visit(child, cites, exempt);
    }
  };
  visit(root, [], false);
  return { text, spans };
}

/** Whether the node holds running text of its own. */
export function isPassage(node: Nodes): node is Parents {
  if (node.type === 'mdxJsxFlowElement') {
    return node.children.some((child) => (child.type as string) === 'text' || isInline(child));
  }
  return ['paragraph', 'heading', 'tableCell', 'code', 'html'].includes(node.type);
}

function isInline(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement';
}

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

/**
 * What a stretch of the text rests on: the entries that hold for all of it, and
 * whether all of it is exempt. A figure that reaches out of its component is
 * bound only by what binds its every part.
 */
export function bindingOf(
  spans: readonly Span[],
  { index, text }: { index: number; text: string },
): { cites: readonly string[]; exempt: boolean } {
  const first = spans.findLastIndex(({ from }) => from <= index);
  const touched = spans.filter(
    ({ from }, i) => i === first || (i > first && from < index + text.length),
  );
  const [start, ...others] = touched;
  return {
    cites: (start?.cites ?? []).filter((id) => others.every(({ cites }) => cites.includes(id))),
    exempt: touched.length > 0 && touched.every(({ exempt }) => exempt),
  };
}

/** Whether the node holds running text of its own. */
export function isPassage(node: Nodes): node is Parents {
  if (node.type === 'mdxJsxFlowElement') {
    return node.children.some((child) => (child.type as string) === 'text' || isInline(child));
  }
  return ['paragraph', 'heading', 'tableCell'].includes(node.type);
}

function isInline(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement';
}

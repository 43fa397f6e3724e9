import type { Nodes, Root } from 'mdast';
import { citing, isElement } from './vocabulary.ts';

/**
 * A remark plugin that gives each citing element its anchor, the same as
 * `readPage` gives: `c1` for the first of the page, and so on.
 */
export function remarkAnchors() {
  return (tree: Root): void => {
    let count = 0;
    const visit = (node: Nodes): void => {
      if (isElement(node) && citing.has(node.name ?? '')) {
        count += 1;
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'anchor', value: `c${count}` });
      }
      if ('children' in node) node.children.forEach(visit);
    };
    visit(tree);
  };
}

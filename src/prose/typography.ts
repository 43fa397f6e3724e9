import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinUnits } from '../format/typography.ts';

/** A remark plugin that keeps numbers with their units, and days with their months. */
export function remarkTypography() {
  return (tree: Root): void =>
    visit(tree, 'text', (node) => {
      node.value = joinUnits(node.value);
    });
}

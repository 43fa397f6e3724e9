import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { remarkParagraphs } from '../../src/prose/paragraphs.ts';

/** The tree that MDX hands on after the plugin, as nested names. */
function shape(body: string): unknown {
  let tree: Root | undefined;
  const keep = () => (root: Root) => {
    tree = structuredClone(root);
  };
  createProcessor({ remarkPlugins: [remarkParagraphs, keep] }).processSync(body);
  const outline = (node: Nodes): unknown =>
    'children' in node && node.type !== 'mdxJsxTextElement'
      ? [node.type, ...node.children.map(outline)]
      : node.type === 'mdxJsxTextElement'
        ? node.name
        : node.type;
  return tree && outline(tree);
}

describe('remarkParagraphs()', () => {
  test('gives the paragraph back to sentences that are components alone', () => {
    expect(
      shape('<Cite of="a">A.</Cite> <Cite of="b">B.</Cite>\n\n<Cite of="c">C.</Cite>\n'),
    ).toEqual(['root', ['paragraph', 'Cite', 'text', 'Cite'], ['paragraph', 'Cite']]);
  });

  test('does so in lists', () => {
    expect(shape('- <Cite of="a">A.</Cite>\n')).toEqual([
      'root',
      ['list', ['listItem', ['paragraph', 'Cite']]],
    ]);
  });

  test('leaves blocks and mixed paragraphs as they are', () => {
    expect(shape('<Chart id="arms" />\n\nWords <Cite of="a">A.</Cite>\n')).toEqual([
      'root',
      ['mdxJsxFlowElement'],
      ['paragraph', 'text', 'Cite'],
    ]);
  });
});

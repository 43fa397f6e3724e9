import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { remarkAnchors } from '../../src/prose/anchors.ts';
import { listMarks, remarkMarks } from '../../src/prose/marks.ts';
import { remarkParagraphs } from '../../src/prose/paragraphs.ts';
import { isElement, readAttributes } from '../../src/prose/vocabulary.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkParagraphs)
  .use(remarkAnchors)
  .use(remarkMarks);

function treeOf(body: string): Root {
  return processor.runSync(processor.parse(body)) as Root;
}

/** The text of a page with each mark in its place: `[a b]`, and `[a b]_` where it takes a space in. */
function written(body: string): string {
  let text = '';
  visit(treeOf(body), (node) => {
    if (node.type === 'text') text += node.value;
    if (isElement(node) && node.name === 'Mark') {
      const { of = '' } = readAttributes(node);
      const spaced = node.attributes.some((each) => 'name' in each && each.name === 'spaced');
      text += `[${of}]${spaced ? '_' : ''}`;
    }
  });
  return text;
}

/** An attribute of each mark of a page. */
function attributes(body: string, name: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  visit(treeOf(body), (node) => {
    if (isElement(node) && node.name === 'Mark') found.push(readAttributes(node)[name]);
  });
  return found;
}

describe('remarkMarks()', () => {
  test.each<[name: string, body: string, text: string]>([
    [
      'puts a mark after each sentence that is cited, and takes in the space',
      '<Cite of="a">A lens.</Cite> <Cite of="b">A lamp.</Cite>',
      'A lens.[a]_A lamp.[b]',
    ],
    [
      'puts one mark after a sentence with several citations, for all of them',
      'He said <Cite of="a b">a lens</Cite> and <Cite of="b c">a lamp</Cite> broke. So it was.',
      'He said a lens and a lamp broke.[a b c]_So it was.',
    ],
    [
      'marks a citation of two sentences after the second',
      '<Cite of="a">A lens broke. It was old.</Cite> So it was.',
      'A lens broke. It was old.[a]_So it was.',
    ],
    [
      'marks within a citation where a sentence ends in it',
      '<Cite of="a">A lens</Cite> <Cite of="b">broke. It was old.</Cite>',
      'A lens broke.[a]_It was old.[b]',
    ],
    [
      'marks outside of emphasis and of a link',
      '<Cite of="a">A *lens.*</Cite> Then [<Cite of="b">a lamp.</Cite> Then](/x/) oil.',
      'A lens.[a]_Then a lamp. Then[b]_oil.',
    ],
    [
      'marks words without a stop, as in a list',
      '- <Cite of="a">A lens</Cite>\n- <Cite of="b">A lamp</Cite>',
      'A lens[a]A lamp[b]',
    ],
    ['puts none where nothing is cited', 'A lens. A lamp.', 'A lens. A lamp.'],
  ])('%s', (_, body, text) => {
    expect(written(body)).toBe(text);
  });

  test('names the anchor of the first citation of the sentence', () => {
    const body = '<Cite of="a">A lens</Cite> <Cite of="b">broke.</Cite> <Cite of="c">Oil.</Cite>';
    expect(attributes(body, 'anchor')).toEqual(['c1', 'c3']);
  });

  test('says what marks before it in the paragraph or the list are for', () => {
    expect(
      attributes(
        '<Cite of="a">Oil.</Cite> <Cite of="b">Salt.</Cite>\n\n- <Cite of="c">Rope.</Cite>\n- <Cite of="d">Tar.</Cite>',
        'told',
      ),
    ).toEqual([undefined, 'a', undefined, 'c']);
  });
});

test('listMarks() finds the marks that the plugin puts, and leaves the tree as it is', () => {
  const body =
    'A <Cite of="a">lens</Cite>. <Cite of="b">A lamp.</Cite>\n\n<Cite of="c">Oil.</Cite>';
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body);
  const before = structuredClone(tree);
  expect(listMarks(tree)).toEqual([['a'], ['b'], ['c']]);
  expect(attributes(body, 'of')).toEqual(['a', 'b', 'c']);
  expect(tree).toEqual(before);
});

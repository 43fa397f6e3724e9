import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { remarkGlossary } from '../../src/prose/glossary.ts';
import { isElement, readAttributes } from '../../src/prose/vocabulary.ts';

const names = {
  people: [
    {
      ...{ id: 'lind', name: 'Ada J. Lind', also: ['Ada Lind', 'Lind'], direction: 'ltr' as const },
      ...{ role: 'Keeper', cite: [], group: 'Lamps' },
    },
  ],
  terms: [
    { id: 'tender', term: 'Lamp tender', also: ['Lamp tenders'], meaning: 'A ship.', cite: [] },
    { id: 'lamp', term: 'Lamp', also: [], meaning: 'A light.', cite: [] },
  ],
};

/** The text of a page with each name that opens: `{lind:Ada Lind}`. */
function written(body: string): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGlossary, () => names);
  let text = '';
  visit(processor.runSync(processor.parse(body)) as Root, (node, _, parent) => {
    if (node.type !== 'text') return;
    const term = parent && isElement(parent) && parent.name === 'Term' ? parent : undefined;
    text += term ? `{${readAttributes(term)['of'] ?? ''}:${node.value}}` : node.value;
  });
  return text;
}

describe('remarkGlossary(read)', () => {
  test.each<[name: string, body: string, text: string]>([
    [
      'opens the first place of a page that names someone, under any form',
      'Ada Lind sailed. Lind came back. Ada J. Lind left.',
      '{lind:Ada Lind} sailed. Lind came back. Ada J. Lind left.',
    ],
    ['prefers the longer form', 'The lamp tenders came.', 'The {tender:lamp tenders} came.'],
    ['knows a form over the end of a line', 'Ada\nLind sailed.', '{lind:Ada\nLind} sailed.'],
    ['finds no form within a word', 'Lindholm had lampblack.', 'Lindholm had lampblack.'],
    [
      'passes over headings, links and what is set in bold',
      '# Lind\n\n[Lind](/a/) **Lind** then <Cite of="a">Lind</Cite>.',
      'LindLind Lind then {lind:Lind}.',
    ],
    ['leaves the page that lists them', 'Lind.\n\n<People />', 'Lind.'],
  ])('%s', (_, body, text) => {
    expect(written(body)).toBe(text);
  });
});

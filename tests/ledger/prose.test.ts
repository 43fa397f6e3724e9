import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { remarkAnchors } from '../../src/ledger/anchors.ts';
import { readPage } from '../../src/ledger/prose.ts';
import { isElement, readAttributes } from '../../src/ledger/vocabulary.ts';
import type { Support } from '../../src/ledger/support.ts';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const entries: Record<string, Support> = {
  'p26-artillery': {
    when: { from: '2023-12-29', precision: 'day' },
    dates: [],
    amounts: [{ value: 147_500_000, unit: 'US dollars', qualifier: 'exact' }],
  },
  'p27-tank-rounds': {
    dates: [],
    amounts: [{ value: 13_000, unit: 'rounds', qualifier: 'exact' }],
  },
};
const head = `---
title: The approvals
label: Arms
description: What was approved, when and how, and what was not approved at the time.
order: 2
asOf: 2024-01-05
---
`;
const read = (body: string, front = head) =>
  readPage('content/pages/arms.mdx', front + body, (id) => entries[id]);
const messages = (body: string, front = head): string[] =>
  read(body, front).problems.map(({ line, what }) => `${line}: ${what}`);

describe('readPage(file, source, findSupport)', () => {
  test('accepts figures inside a citation of an entry that has them', () => {
    const { page, problems } = read(
      '\n## Shells\n\n<Cite of="p26-artillery">On 29 December 2023 it cleared $147.5 million.</Cite>\n',
    );
    expect(problems).toEqual([]);
    expect(page?.citations).toEqual([
      { entry: 'p26-artillery', anchor: 'c1', section: 'Shells', line: 11 },
    ]);
  });

  test.each<[body: string, problem: RegExp]>([
    ['\nIt cleared $147.5 million.\n', /^9: the figure "\$147.5 million" is not bound/],
    ['\nA\nB three cables.\n', /^10: the figure "three" is not bound/],
    ['\n## On 29 December\n', /the figure "29 December" is not bound/],
    ['\n- a\n- thousands\n', /the figure "thousands" is not bound/],
    ['\n[the 3 trips](/trip/)\n', /the figure "3" is not bound/],
    ['\n**24,000** rifles\n', /the figure "24,000" is not bound/],
    [
      '\n<Cite of="p26-artillery">It cleared $147 million.</Cite>\n',
      /"\$147 million" is not in the entry \(p26-artillery\)/,
    ],
    ['\n<Cite of="p26-artillery">It cleared more than $147.5 million.</Cite>\n', /has a qualifier/],
    ['\n<Cite of="p27-tank-rounds">On 29 December.</Cite>\n', /date "29 December" is not a date/],
    ['\n<Cite of="p99-nothing">Words.</Cite>\n', /cites "p99-nothing", which is not in the ledger/],
    ['\n<Cite>Words.</Cite>\n', /gives <Cite> no "of"/],
    ['\n<Cite off="x" of="p26-artillery">Words.</Cite>\n', /gives <Cite> the attribute "off"/],
    ['\n<Video src="x" />\n', /uses <Video>, which is not a component/],
    ['\n<Exempt>one</Exempt>\n', /gives <Exempt> no "why"/],
    ['\nThere were {2 + 1} cables.\n', /has an expression/],
    ['\nimport x from "y"\n', /has an expression/],
    ['\n![Ten rifles](/a.png)\n', /has an image/],
    ['\n<Cite of="p26-artillery">Words.\n', /is not MDX/],
  ])('refuses %j', (body, problem) => {
    expect(messages(body).join('\n')).toMatch(problem);
  });

  test('names every figure that is wrong, not the first alone', () => {
    expect(messages('\nOne, 2 and three.\n')).toHaveLength(3);
  });

  test('binds a figure that stands in emphasis inside the citation', () => {
    expect(messages('\n<Cite of="p27-tank-rounds">It was **13,000** rounds.</Cite>\n')).toEqual([]);
  });

  test('lists an exemption with its reason', () => {
    const { page, problems } = read('\nThe <Exempt why="a name">Group of Seven</Exempt> met.\n');
    expect(problems).toEqual([]);
    expect(page?.exemptions).toMatchObject([{ text: 'Group of Seven', why: 'a name', line: 9 }]);
  });

  test('checks the figures of the title and description too', () => {
    const front = head.replace('The approvals', 'Three approvals');
    expect(messages('\nWords.\n', front).join()).toMatch(/"Three" is not bound/);
  });

  test.each<[name: string, front: string, problem: RegExp]>([
    ['without a head', '', /"" is wrong/],
    ['with an unknown field', head.replace('order', 'rank: 1\norder'), /Unrecognized key: "rank"/],
    ['with an impossible day', head.replace('01-05', '02-30'), /"asOf" is wrong: is not a date/],
    ['with a head that is not YAML', head.replace('label:', 'label: ['), /is not YAML/],
  ])('refuses a page %s', (_, front, problem) => {
    expect(messages('\nWords.\n', front).join()).toMatch(problem);
  });

  test('gives the same anchors as the plugin that writes them into the page', () => {
    const body =
      '\n<Cite of="p26-artillery">A.</Cite> <Cite of="p27-tank-rounds">B.</Cite>\n\n<Compare article="p27-tank-rounds" record="p26-artillery" />\n';
    const processor = unified().use(remarkParse).use(remarkMdx).use(remarkAnchors);
    const anchors: (string | undefined)[] = [];
    visit(processor.runSync(processor.parse(body)) as Root, (node) => {
      if (isElement(node)) anchors.push(readAttributes(node)['anchor']);
    });
    expect(anchors).toEqual(['c1', 'c2', 'c3']);
    expect([...new Set(read(body).page?.citations.map(({ anchor }) => anchor))]).toEqual(anchors);
  });
});

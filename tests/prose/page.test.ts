import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { remarkAnchors } from '../../src/prose/anchors.ts';
import { readPage } from '../../src/prose/page.ts';
import { isElement, readAttributes } from '../../src/prose/vocabulary.ts';
import type { Support } from '../../src/figures/support.ts';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { units } from '../figures/units.ts';

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
  readPage('content/pages/arms.mdx', front + body, (id) => entries[id], units);
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
    ['\n| a | b |\n| - | - |\n| 3 | c |\n', /the figure "3" is not bound/],
    ['\nWords[^1].\n\n[^1]: There were 3.\n', /has a footnote/],
    ['\n~~Words~~\n', /has words struck out/],
    ['\n[words][x]\n\n[x]: /trip/ "13,000 rounds"\n', /has a link definition/],
    ['\n[words](/trip/ "13,000 rounds")\n', /gives a link the title "13,000 rounds"/],
    ['\n```\n13,000 rounds\n```\n', /has a block of code/],
    ['\n5. a\n6. b\n', /has a list that begins at 5/],
    ['\n<Exempt why="one of 13,000">one</Exempt>\n', /a reason with the figure "one"/],
    ['\n<Count of="rifles" />\n', /counts "rifles"/],
    ['\n<Count of="constructor" />\n', /counts "constructor"/],
    [
      '\n<Compare article="x02-tank-rounds" record="x02-tank-rounds" />\n',
      /gives <Compare> "x02-tank-rounds" as "article", which is not a fact of the article/,
    ],
    [
      '\n<Compare article="p27-tank-rounds" record="p26-artillery" />\n',
      /gives <Compare> "p26-artillery" as "record", which is not a claim of the record/,
    ],
    [
      '\n<Cite of="p27-tank-rounds">\n\nIt was 13,000 rounds.\n\n</Cite>\n',
      /^9: a <Cite> holds words within a paragraph, not blocks\.$/m,
    ],
    [
      '\n<Cite of="p27-tank-rounds">\n- It was 13,000 rounds.\n</Cite>\n',
      /^9: a <Cite> holds words within a paragraph, not blocks\.$/m,
    ],
    ['\nA \u00bd share\n', /has the character "\u00bd" \(U\+00BD\)/],
    ['\nA &frac12; share\n', /has the character "\u00bd" \(U\+00BD\)/],
    ['\nIn \u2167 places\n', /U\+2167/],
    ['\n\u0661\u0663 rounds\n', /U\+0661/],
    ['\nthir\u00adteen rounds\n', /U\+00AD/],
    ['\nthir&shy;teen rounds\n', /U\+00AD/],
    ['\nthir\u200bteen rounds\n', /U\+200B/],
    ['\nthir\u2060teen rounds\n', /U\+2060/],
    ['\nthir\ufeffteen rounds\n', /U\+FEFF/],
    ['\n<Exempt why="a name">7</Exempt>,000 rounds\n', /the figure "7,000" is not bound/],
    ['\non Tuesday\n', /the figure "Tuesday" is not bound/],
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

  test('checks the label of the head too', () => {
    const front = head.replace('label: Arms', 'label: Three approvals');
    expect(messages('\nWords.\n', front).join()).toMatch(/"Three" is not bound/);
  });

  test('reports an unknown entry in the head, beside a known one too', () => {
    const front = head.replace('order: 2', 'order: 2\ncites: [p99-nothing, p27-tank-rounds]');
    expect(messages('\nWords.\n', front)).toEqual([
      '6: cites "p99-nothing" in its head, which is not in the ledger.',
    ]);
  });

  test('says nothing of the figures inside blocks that a citation was put around', () => {
    expect(messages('\n<Cite of="p27-tank-rounds">\n\n3 cables.\n\n</Cite>\n')).toHaveLength(1);
  });

  test('accepts a table, a list from 1 and a comment', () => {
    expect(messages('\n| a |\n| - |\n| b |\n\n1. a\n2. b\n\n{/* 13,000 */}\n')).toEqual([]);
  });

  test('does not check figures against an entry that could not be read', () => {
    const body = '\n<Cite of="p26-artillery">On 1 May 2020 it cleared 3.</Cite>\n';
    expect(readPage('content/pages/arms.mdx', head + body, () => 'unread', units).problems).toEqual(
      [],
    );
  });

  test.each<[name: string, front: string, problem: RegExp]>([
    ['without a head', '', /^1: has no head between/],
    ['with a list for a head', '---\n- a\n---\n', /the head is wrong: .*expected object/],
    ['with an empty head', '---\n---\n', /the head is wrong: .*expected object/],
    [
      'with an unknown field',
      head.replace('order', 'rank: 1\norder'),
      /^5: .*Unrecognized key: "rank"/,
    ],
    ['with an impossible day', head.replace('01-05', '02-30'), /^6: .*wrong "asOf": is not a date/],
    [
      'with a day in other words',
      head.replace('2024-01-05', '7 May'),
      /^6: [^:]*: must be written YYYY[^:]*\.$/,
    ],
    ['without a label', head.replace(/label: .*\n/, ''), /^2: the head has no "label"\./],
    [
      'with a tab',
      head.replace('label:', '\tlabel:'),
      /^3: begins with a tab, which is no indentation/,
    ],
    [
      'with an unknown tag',
      head.replace('label:', 'label: !secret'),
      /^3: .*Unresolved tag: !secret/,
    ],
    ['with an alias', head.replace('label:', 'label: *a #'), /^3: has the alias "\*a"/],
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

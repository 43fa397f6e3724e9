import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/prose/page.ts';
import { entries, good, mutations, type Sentence } from './mutations.ts';
import { units } from './units.ts';

const head = `---
title: The keeper of the lamps
label: Lamps
description: What the harbours were granted for their lighthouses, and what was not granted.
order: 0
asOf: 2021-05-07
---

`;

/** What is wrong with the sentence on a page, in a citation of its entry. */
const problems = ([text, id]: Sentence): string[] =>
  readPage(
    'lamps.mdx',
    `${head}<Cite of="${id}">${text}</Cite>\n`,
    (each) => (each === 'none' ? { dates: [], amounts: [] } : entries[each]),
    units,
  ).problems.map(({ what }) => what);

describe.each(Object.entries(mutations))('a page refuses %s', (_, sentences) => {
  test.each(sentences)('"%s" (%s)', (...sentence) => {
    expect(problems(sentence)).not.toEqual([]);
  });
});

describe('a page accepts', () => {
  test.each(good)('"%s" (%s)', (...sentence) => {
    expect(problems(sentence)).toEqual([]);
  });
});

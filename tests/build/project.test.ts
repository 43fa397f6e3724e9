import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../src/build/project.ts';
import { Memory } from '../../src/ledger/memory.ts';
import { useArticle } from '../checks/article.ts';

const { root, edit } = useArticle();

/** All that a reading says, as text. */
const told = (memory?: Memory): string => {
  const { content, charts, problems } = readProject(root(), memory);
  return JSON.stringify([content.ledger, content.pages, charts, problems]);
};

test('what is read with a memory of an earlier time is what is read without', () => {
  const memory = new Memory();
  const changes = [
    () => edit('facts/p02.yml', 'value: 400000', 'value: 500000'),
    () => edit('facts/p02.yml', 'value: 500000', 'value: 400000'),
    () => edit('pages/grants.mdx', 'about 20,000 pounds', 'about 30,000 pounds'),
    () => edit('people.yml', '- id: lind', '# A line more.\n- id: lind'),
    () => edit('people.yml', 'group: Lamps', 'group: Bells'),
    () => edit('site.yml', 'lantern, lanterns', 'lantern'),
    () => edit('charts/grants.yml', 'kind: amount-bars', 'kind: [amount-bars'),
    () => rmSync(join(root(), 'content/facts/p02.yml')),
  ];
  expect(told(memory)).toBe(told());
  for (const change of changes) {
    change();
    expect(told(memory)).toBe(told());
  }
});

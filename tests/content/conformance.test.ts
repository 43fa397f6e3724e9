import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/build/current.ts';
import { countResults, criteriaOf } from '../../src/content/conformance.ts';
import { useArticle } from '../checks/article.ts';

const { standards } = content.ledger.conformance;
const [wcag, chartability] = standards.map(criteriaOf);

/** Every criterion of WCAG 2.2 by its level, as the standard has them. */
const levels = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test.each(['A', 'AA'] as const)('every criterion of WCAG 2.2 of level %s has a result', (level) => {
  const told = (wcag ?? []).filter((each) => each.level === level).map(({ number }) => number);
  expect(told.toSorted()).toEqual(levels[level].split(' ').toSorted());
});

test('every heuristic of Chartability has a result, and those are marked that it calls critical', () => {
  expect(chartability).toHaveLength(50);
  expect(chartability?.filter(({ level }) => level === 'critical')).toHaveLength(14);
});

test('every test that the page names is there', () => {
  const named = [...(wcag ?? []), ...(chartability ?? [])].flatMap(({ tests }) => tests);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('the counts of a standard make up all its criteria', () => {
  for (const standard of standards) {
    const counts = countResults(standard).map(({ count }) => count);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(criteriaOf(standard).length);
    expect(counts.length).toBeGreaterThan(1);
  }
});

describe('what is wrong with an entry is told with its line', () => {
  const article = useArticle();

  test.each([
    ['how: Measured.', 'how: Measured.\n            by: A script.', /:21: .*by/],
    ['result: met', 'result: fine', /:19: .*result/],
    ['            how: Measured.\n', '', /:16: .*needs "how"/],
    ['            open: Nobody read them.\n', '', /:22: .*needs "open"/],
    ['number: 1.4.3', "number: '1.43'", /:16: .*1\.4\.3/],
    ['tests/styles/palette.test.ts', 'palette.test.ts', /:21: .*path of a test/],
    ['name: Headings and labels', 'name: Contrast (minimum)', /same name twice/],
  ])('%s', (from, to, expected) => {
    article.edit('conformance.yml', from, to);
    expect(article.problems()).toEqual([expect.stringMatching(expected)]);
  });
});

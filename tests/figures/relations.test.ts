import { describe, expect, test } from 'vitest';
import { findDisagreement } from '../../src/figures/agree.ts';
import { findFigures } from '../../src/figures/figures.ts';
import type { When } from '../../src/ledger/schema.ts';
import { units } from './units.ts';

/** What may be said of 8 December 2023, by how the entry has it. */
const table: readonly (readonly [name: string, when: When, allowed: readonly string[]])[] = [
  ['a day', { from: '2023-12-08', precision: 'day' }, ['on', 'of']],
  ['a start', range('2023-12-08', '2023-12-10'), ['of', 'from', 'since', 'throughout']],
  ['an end', range('2023-12-05', '2023-12-08'), ['of', 'until', 'through', 'by', 'throughout']],
  [
    'a day of the article',
    { from: '2023-12-08', to: '2023-12-09', precision: 'article' },
    ['of', 'as of', 'until', 'by', 'through', 'around'],
  ],
  ['by', { from: '2023-12-08', precision: 'by' }, ['until', 'by', 'as of', 'before']],
  ['since', { from: '2023-12-08', precision: 'since' }, ['since', 'from', 'after', 'following']],
  ['before', { from: '2023-12-08', precision: 'before' }, ['until', 'before']],
  ['after', { from: '2023-12-08', precision: 'after' }, ['since', 'from', 'after', 'following']],
];
const words = [
  ...['on', 'of', 'since', 'from', 'until', 'through', 'by', 'as of', 'before', 'after'],
  ...['following', 'around', 'throughout', 'every'],
];

function range(from: string, to: string): When {
  return { from, to, precision: 'range' };
}

const passes = (text: string, when: When): boolean => {
  const [figure] = findFigures(text, units);
  if (!figure) throw new Error(`no figure in "${text}"`);
  return findDisagreement(figure, text, [{ when, dates: [], amounts: [] }], units) === undefined;
};

describe.each(table)('of %s', (_, when, allowed) => {
  test(`only "${allowed.join('", "')}" may be said`, () => {
    expect(words.filter((word) => passes(`It was so ${word} 8 December 2023.`, when))).toEqual(
      words.filter((word) => allowed.includes(word)),
    );
  });
});

test('a range of two dates may be told from the one to the other', () => {
  const support = ['2023-12-08', '2024-01-05'].map((from): When => ({ from, precision: 'day' }));
  for (const text of [
    'from 8 December 2023 to 5 January 2024',
    'between 8 December and 5 January',
  ]) {
    for (const figure of findFigures(text, units)) {
      const entries = support.map((when) => ({ when, dates: [], amounts: [] }));
      expect(findDisagreement(figure, text, entries, units)).toBeUndefined();
    }
  }
});

test.each<[text: string, message: RegExp]>([
  ['on December 8, 2023', /"December 8, 2023" is written month first; write "8 December 2023"/],
  ['on Dec. 8', /write "8 December"/],
  ['on 2023-12-08', /in figures alone; write it as 8 December 2023/],
  ['on Fridays', /"Fridays" tells a habit/],
  ['from 8 to 5 December 2023', /ends before it begins; swap its days/],
])('says of "%s" what to write', (text, message) => {
  const [figure] = findFigures(text, units);
  const when: When = { from: '2023-12-08', precision: 'day' };
  const support = [{ when, dates: [], amounts: [] }];
  expect(figure && findDisagreement(figure, text, support, units)).toMatch(message);
});

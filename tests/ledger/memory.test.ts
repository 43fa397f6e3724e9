import { expect, test } from 'vitest';
import { Memory } from '../../src/ledger/memory.ts';

test('what was made is given again while what it was made from is the same', () => {
  const memory = new Memory();
  const make = (text: string): object => memory.recall('a file', [text], () => ({ text }));
  const first = make('words');
  expect(make('words')).toBe(first);
  expect(make('other words')).toEqual({ text: 'other words' });
  expect(make('words')).not.toBe(first);
});

test('a nought is another than a minus nought', () => {
  const memory = new Memory();
  const make = (value: number): string => memory.recall('a', [value], () => String(1 / value));
  expect([make(0), make(-0)]).toEqual(['Infinity', '-Infinity']);
});

test('what was made is made anew when an answer that it asked for is another', () => {
  const memory = new Memory();
  const make = (answers: Record<string, number>): number[] =>
    memory.recall(
      'a page',
      [],
      (ask: (id: string) => number | undefined) => [ask('lens') ?? 0],
      (id) => answers[id],
    );
  const first = make({ lens: 1, oil: 1 });
  expect(make({ lens: 1, oil: 2 })).toBe(first);
  expect(make({ lens: 2, oil: 2 })).toEqual([2]);
  expect(make({})).toEqual([0]);
});

import { expect, test } from 'vitest';
import { spread } from '../../src/build/spread.ts';

/** The letters, with the capitals spread among the small ones. */
const spreadCapitals = (letters: string): string =>
  spread(letters.split(''), (letter) => letter !== letter.toLowerCase()).join('');

test('spreads one kind evenly among the other, each in its own order', () => {
  expect(spreadCapitals('abcdABef')).toBe('AabcBdef');
  expect(spreadCapitals('ABabc')).toBe('AaBbc');
  expect(spreadCapitals('aABCDE')).toBe('ABCDEa');
});

test.each(['', 'abc', 'ABC'])('leaves "%s", which is of one kind, as it is', (letters) => {
  expect(spreadCapitals(letters)).toBe(letters);
});

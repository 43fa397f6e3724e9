import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawChoices, placeAttributes } from '../../src/charts/choice.ts';

test('a choice is a named list that begins with all of it, and each option says what is shown then', () => {
  const options = [
    { value: 'lamps', label: 'Lamps & oil', told: 'Lamps: 2 of 3 are shown.' },
    { value: 'bells', label: 'Bells', told: 'Bells: 1 of 3 is shown.' },
  ];
  const markup = drawChoices([{ name: 'matter', label: 'Matter', all: 'All matters', options }]);
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  const select = document.querySelector('label > select');
  expect(select?.parentElement?.textContent).toMatch(/^Matter /);
  expect(
    [...(select?.querySelectorAll('option') ?? [])].map((each) => [
      each.getAttribute('value'),
      each.textContent,
      each.getAttribute('data-told'),
    ]),
  ).toEqual([
    ['', 'All matters', 'All matters'],
    ['lamps', 'Lamps & oil', 'Lamps: 2 of 3 are shown.'],
    ['bells', 'Bells', 'Bells: 1 of 3 is shown.'],
  ]);
  expect(document.querySelector('[role=status]')?.textContent).toBe('');
});

test('a row has its place without a choice, and by each option of a choice of order', () => {
  const matter = { name: 'matter', label: 'Matter', all: 'All matters', options: [] };
  const order = { ...matter, name: 'order', orders: { size: [2, 0, 1] } };
  expect([0, 1, 2].map((i) => placeAttributes([matter, order], i))).toEqual([
    { 'data-order-all': 0, 'data-order-size': 1 },
    { 'data-order-all': 1, 'data-order-size': 2 },
    { 'data-order-all': 2, 'data-order-size': 0 },
  ]);
});

import { expect, test } from 'vitest';
import { toCsv } from '../../src/embed/csv.ts';
import type { Dataset } from '../../src/charts/dataset.ts';

const column = (name: string): Dataset['columns'][number] => ({
  name,
  titles: name,
  datatype: 'string',
  description: '',
});
const csv = (...rows: Dataset['rows']): string =>
  toCsv({ columns: [column('what'), column('much')], rows });

test('a data set has a head, a line for each row, and ends each with CR LF', () => {
  expect(csv(['shells', 5], ['rifles', 24_000])).toBe('what,much\r\nshells,5\r\nrifles,24000\r\n');
});

test('what was not reported is an empty cell, not a zero', () => {
  expect(csv([null, 0])).toBe('what,much\r\n,0\r\n');
});

test('a cell with a comma, a quotation mark or a line break is quoted', () => {
  expect(csv(['a, b', 'says "c"'], ['d\ne', true])).toBe(
    'what,much\r\n"a, b","says ""c"""\r\n"d\ne",true\r\n',
  );
});

import fc from 'fast-check';
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

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', '\n=1', '＝1'])(
  'a text that begins like a formula, %j, has an apostrophe before it',
  (text) => {
    expect(readCsv(csv([text, 1]))[1]).toEqual([`'${text}`, '1']);
  },
);

test('a number below zero stays a number', () => {
  expect(csv(['depth', -5])).toBe('what,much\r\ndepth,-5\r\n');
});

const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=', '+1', '-1', '@a', '\t', '\r\n', '"', ',', '""', ', "', "'=1"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

test('every data set is read back as it was, and no text of it is a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells)), (rows) => {
      const [head, ...read] = readCsv(csv(...rows));
      expect(head).toEqual(['what', 'much']);
      expect(read.length).toBe(rows.length);
      rows.forEach((row, i) =>
        row.forEach((cell, j) => {
          const text = read[i]?.[j] ?? '';
          if (typeof cell !== 'string') expect(text).toBe(cell === null ? '' : String(cell));
          else {
            expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
            expect([cell, `'${cell}`]).toContain(text);
          }
        }),
      );
    }),
  );
});

/** The records of a text as RFC 4180 defines them, a character at a time. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let [record, field, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const next = text.charAt(at);
    if (quoted) {
      if (next !== '"') field += next;
      else if (text.charAt(at + 1) === '"') field += text.charAt((at += 1));
      else quoted = false;
    } else if (next === '"') quoted = true;
    else if (next === ',') {
      record.push(field);
      field = '';
    } else if (text.startsWith('\r\n', at)) {
      records.push([...record, field]);
      [record, field, at] = [[], '', at + 1];
    } else field += next;
  }
  return records;
}

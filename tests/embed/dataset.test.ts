import { describe, expect, test } from 'vitest';
import { chartSlugs } from '../../src/charts/slugs.ts';
import { datasetOf, type Dataset } from '../../src/embed/dataset.ts';
import { content } from '../../src/build/current.ts';

const { announced, travelled, shipments } = content.ledger;

/** The rows by the names of their columns. */
const rowsOf = ({ columns, rows }: Dataset): Record<string, unknown>[] =>
  rows.map((cells) => Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]])));

describe.each(chartSlugs)('the data of %s', (slug) => {
  const data = datasetOf(slug, content);

  test('has a cell for each column in each row, of the type that it says', () => {
    for (const row of data.rows) {
      expect(row).toHaveLength(data.columns.length);
      data.columns.forEach(({ name, datatype }, i) => {
        const cell = row[i] ?? null;
        const type = { string: 'string', date: 'string', boolean: 'boolean' }[datatype as string];
        if (cell !== null) expect(typeof cell, name).toBe(type ?? 'number');
      });
    }
  });

  test('says of each value where it comes from, who says so and how sure it is', () => {
    for (const { origin, entry, says, certainty, in_words, paragraph } of rowsOf(data)) {
      expect(content.entries.has(String(entry))).toBe(true);
      expect(says && certainty && in_words).toBeTruthy();
      expect(typeof paragraph === 'number').toBe(origin === 'article');
    }
  });

  test('names no column twice, and says what each is', () => {
    const names = data.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(data.columns.every(({ titles, description }) => titles && description)).toBe(true);
  });
});

test('the map has a row for each place listed and for each city reached, in order', () => {
  const rows = rowsOf(datasetOf('stops-map', content));
  expect(rows).toHaveLength(announced.length + travelled.length);
  const cities = rows.filter(({ view }) => view === 'travelled').map(({ city }) => city);
  expect(cities).toEqual(travelled.map(({ city }) => city));
});

test('the arms have a row for each value and number, reported or not, and each outside figure', () => {
  const rows = rowsOf(datasetOf('arms', content));
  const outside = shipments.flatMap((shipment) => shipment.outside);
  expect(rows).toHaveLength(shipments.length * 2 + outside.length);
  expect(rows.filter(({ origin }) => origin !== 'article')).toHaveLength(outside.length);
});

test('what was not reported has no amount, and says so', () => {
  const missing = shipments
    .flatMap(({ value, quantity }) => [value, quantity])
    .filter((each) => !each);
  const rows = rowsOf(datasetOf('arms', content)).filter(({ amount }) => amount === null);
  expect(rows).toHaveLength(missing.length);
  expect(rows.every(({ qualifier }) => qualifier === 'not reported')).toBe(true);
});

test('an amount rests on the entry that has it', () => {
  for (const { amount, entry, origin } of rowsOf(datasetOf('arms', content))) {
    if (amount === null || origin !== 'article') continue;
    const amounts = content.entries.get(String(entry))?.amounts.map(({ value }) => value);
    expect(amounts).toContain(amount);
  }
});

test('a changed ledger is a changed data set', () => {
  const [first, ...others] = shipments;
  if (!first) throw new Error('the ledger has no shipment');
  const changed = {
    ...content,
    ledger: { ...content.ledger, shipments: [{ ...first, label: 'Another' }, ...others] },
  };
  expect(rowsOf(datasetOf('arms', changed))[0]).toMatchObject({ item: 'Another' });
});

test('a chart without data is named', () => {
  expect(() => datasetOf('pie', content)).toThrow('"pie" has no data set');
});

import { expect, test } from 'vitest';
import { describeData } from '../../src/embed/metadata.ts';
import { chart } from './fixture.ts';

const data = describeData(chart, {
  csv: 'https://a.example/data.csv',
  page: 'https://a.example/sum/',
  asOf: '2024-01-05',
  publisher: 'A site',
  corrections: [
    { id: 'c01', date: '2026-12-01', page: 'index', claims: [], change: 'Two, not three.' },
  ],
});

test('the data has its columns in the words of CSV on the Web', () => {
  expect(data).toMatchObject({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: 'https://a.example/data.csv',
    tableSchema: {
      columns: [
        { name: 'what', titles: 'What', datatype: 'string', 'dc:description': 'The term' },
        { name: 'much', titles: 'How much', datatype: 'number', 'dc:description': 'Its value' },
      ],
    },
  });
});

test('each row has its values by name, and null for what was not reported', () => {
  expect(data).toMatchObject({
    rows: [
      { what: 'two', much: 2 },
      { what: 'unknown', much: null },
    ],
  });
});

test('it says under which licence it is, as of when, what was corrected and every note', () => {
  expect(data).toMatchObject({
    'dc:license': { '@id': expect.stringContaining('creativecommons.org') as string },
    'dc:isPartOf': { '@id': 'https://a.example/sum/' },
    asOf: '2024-01-05',
    corrections: [{ change: 'Two, not three.' }],
    notes: [
      'A note & a caution.',
      'One more note.',
      expect.stringContaining('has an apostrophe before it') as string,
    ],
    alternativeText: expect.stringContaining(chart.title) as string,
  });
});

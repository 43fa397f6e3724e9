import { expect, test } from 'vitest';
import { timeline } from '../../../src/charts/timeline/chart.ts';
import { datasetOf } from '../../../src/charts/timeline/dataset.ts';
import { itemsOf } from '../../../src/charts/timeline/items.ts';
import type { Timeline } from '../../../src/charts/timeline/shape.ts';
import { answersOf, tableOf } from '../../../src/charts/timeline/words.ts';
import type { RecordClaim } from '../../../src/ledger/schema.ts';
import { contentOf } from './content.ts';
import { lamps } from './fixture.ts';

const band = {
  id: 'first',
  from: '2030-03-01',
  to: '2030-03-04',
  main: true,
  claim: 'p01-round',
  events: ['stop'],
};
const chart: Timeline = { ...lamps, line: undefined, bands: [band] };
const content = contentOf();
const items = itemsOf(chart, content);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('the events are drawn in the order of time, those of a band as the band', () => {
  expect(items.map(({ id, mark }) => [id, mark])).toEqual([
    ['lamp', 'ring'],
    ['bell', 'square'],
    ['first', 'main'],
  ]);
  expect(timeline.entriesOf(chart, content.ledger)).toEqual(['p01-round', 'p01-lamp', 'p01-bell']);
});

test('the table has when, what, its matter, who says so and where it is told, and links there', () => {
  const { columns, rows } = tableOf(chart, items, content);
  expect(columns).toEqual(['When', 'What', 'Matter', 'Who says so', 'Told in']);
  expect(rows.map(({ cells }) => cells.map(plain))).toEqual([
    [
      '5 January 2030',
      'The lamp was tried on a quay',
      'Lamps',
      'The keeper of the lamps',
      'The quay',
    ],
    [
      '3 February 2030',
      'The bell was tried on a quay',
      'Bells and horns',
      'The keeper of the lamps',
      'The quay',
    ],
    ['1–4 March 2030', '1st round', 'Lamps', 'The keeper of the lamps', 'The quay'],
  ]);
  expect(rows.map(({ cite, page }) => [...cite, page])).toEqual([
    ['p01-lamp', 'quay'],
    ['p01-bell', 'quay'],
    ['p01-round', 'quay'],
  ]);
});

test('a claim for which no document was found is no voice', () => {
  const lost = {
    ...content.entries.get('p01-bell'),
    id: 'x01-bell',
    status: 'unconfirmed',
    facts: [],
    sources: [],
  };
  Reflect.deleteProperty(lost, 'paragraph');
  const entries = new Map([...content.entries, ['x01-bell', lost as unknown as RecordClaim]]);
  const both = items.map((item) => ({ ...item, cite: [...item.cite, 'x01-bell'] }));
  const [row] = tableOf(chart, both, {
    ...content,
    entries,
    ledger: { ...content.ledger, sources: [] },
  }).rows;
  expect(row?.cells[3]).toBe('The keeper of the lamps');
});

test('the answers tell item by item, in the order of time', () => {
  expect(answersOf(items).map(({ text }) => plain(text))).toEqual([
    '5 January 2030: The lamp was tried on a quay.',
    '3 February 2030: The bell was tried on a quay.',
    '1–4 March 2030: 1st round.',
  ]);
});

test('the data has a row for each, with the precision of its date and its source', () => {
  const { columns, rows } = datasetOf(chart, items, content);
  const cell = (row: number, name: string) =>
    rows[row]?.[columns.findIndex((each) => each.name === name)];
  expect(rows).toHaveLength(3);
  expect([cell(2, 'from'), cell(2, 'to'), cell(2, 'precision')]).toEqual([
    '2030-03-01',
    '2030-03-04',
    'range',
  ]);
  expect([cell(1, 'matter'), cell(1, 'told_in'), cell(1, 'entry')]).toEqual([
    'Bells and horns',
    'quay',
    'p01-bell',
  ]);
});

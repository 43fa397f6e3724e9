import { type Chart, drawAll } from '../../src/charts/chart.ts';

/** A chart with every part that a chart can have. */
export const chart: Chart = {
  slug: 'small',
  kind: 'small',
  budget: 1000,
  page: 'sum',
  label: 'The chart',
  title: 'Two & two are "four" <here>, whichever way the sum is read and by whomever',
  measure: 'A sum, in January 2024',
  summary: 'A drawing of a sum.',
  description: 'A drawing of a sum. Two & two are four.',
  source: 'An article of January 2024.',
  credit: 'An article',
  notes: ['A note & a caution.'],
  more: ['One more note.'],
  entries: [],
  data: { name: 'A sum', description: 'The terms of a sum.', measures: ['value'] },
  covers: '2024-01-01/2024-01-31',
  answers: [{ id: 'two', text: 'Two & two are four.', cite: ['p01-sum'] }],
  defs: '<svg width="0" height="0"><symbol id="mark"/></svg>',
  drawings: drawAll((width) => ({
    width,
    height: width * 0.75,
    spots: [{ of: 'two', boxes: [{ x: 0.4, y: 1, width: width / 2, height: 24 }] }],
    svg: `<svg class="small" viewBox="0 0 ${width} ${width * 0.75}"><text class="name">A sum at ${width}</text></svg>`,
  })),
  table: {
    caption: 'The sum',
    columns: ['Term', 'Value'],
    rows: [{ cells: ['two & two', '4'], cite: ['p01-sum'], answer: 'two' }],
  },
  dataset: {
    columns: [
      { name: 'what', titles: 'What', datatype: 'string', description: 'The term' },
      { name: 'much', titles: 'How much', datatype: 'number', description: 'Its value' },
    ],
    rows: [
      ['two', 2],
      ['unknown', null],
    ],
  },
};

/** The line below it. */
export const foot = 'Source: An article. As of 5 January 2024. Never corrected. More: A site.';

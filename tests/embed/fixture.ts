import type { Chart, View } from '../../src/charts/chart.ts';
import { embedWidths } from '../../src/embed/textHeights.ts';

const view = (slug: string, label: string, ratio: number): View => ({
  slug,
  label,
  caption: `What ${label} shows, in a sentence that is long enough to need more than one line.`,
  drawings: embedWidths.map((width) => ({
    width,
    height: width * ratio,
    svg: `<svg class="small" viewBox="0 0 ${width} ${width * ratio}"><text class="name">${label} at ${width}</text></svg>`,
  })),
});

/** A chart with two views and every part that a chart can have. */
export const chart: Chart = {
  slug: 'small',
  headline: 'Two & two are "four" <here>, whichever way the sum is read and by whomever',
  measure: 'A sum, in January 2024',
  description: 'A drawing of a sum.',
  source: 'An article of January 2024.',
  credit: 'An article',
  notes: ['A note & a caution.'],
  more: ['One more note.'],
  entries: [],
  css: '.small .name{font-weight: 650;fill:var(--ink);font-family:var(--sans, serif)}',
  defs: '<svg width="0" height="0"><symbol id="mark"/></svg>',
  views: [view('first', 'First view', 0.75), view('second', 'Second view', 1.1)],
  outsideLabel: 'Outside figures',
  table: {
    caption: 'The sum',
    columns: ['Term', 'Value'],
    rows: [{ cells: ['two & two', '4'], cite: [] }],
  },
};

/** The line below it. */
export const foot = 'Source: An article. As of 5 January 2024. Never corrected. More: A site.';

import type { Chart } from '../charts/chart.ts';
import type { Correction } from '../ledger/schema.ts';

/** What the description of a data set says beside the chart's own words. */
export interface Frame {
  /** The address of the CSV file. */
  csv: string;
  /** The address of the page that explains the chart. */
  page: string;
  asOf: string;
  publisher: string;
  corrections: readonly Correction[];
}

/** What `toCsv` does to texts, for whoever reads the file. */
const disarmed =
  'In the CSV file a text that begins with =, +, -, @, a tab or a line break has an apostrophe before it, so that no spreadsheet takes it for a formula.';

/** The columns and terms of the data, as CSV on the Web metadata (W3C, 2015), with the rows. */
export function describeData(chart: Chart, frame: Frame): object {
  const data = chart.dataset;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: frame.csv,
    'dc:title': chart.title,
    'dc:description': chart.description,
    'dc:source': chart.source,
    'dc:publisher': frame.publisher,
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dc:isPartOf': { '@id': frame.page },
    tableSchema: {
      columns: data.columns.map(({ description, ...column }) => ({
        ...column,
        'dc:description': description,
      })),
    },
    alternativeText: `${chart.title}. ${chart.measure}.`,
    asOf: frame.asOf,
    notes: [...chart.notes, ...chart.more, disarmed],
    corrections: frame.corrections,
    rows: data.rows.map((cells) =>
      Object.fromEntries(data.columns.map(({ name }, i) => [name, cells[i] ?? null])),
    ),
  };
}

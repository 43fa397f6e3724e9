import { certaintyOf, marks } from '../content/certainty.ts';
import type { Content } from '../content/load.ts';
import { provenancesOf } from '../content/provenance.ts';
import { formatWhen } from '../format/dates.ts';
import type { When } from '../ledger/schema.ts';

/** A column as CSV on the Web describes it. */
interface Column {
  name: string;
  titles: string;
  datatype: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  description: string;
}

export type Cell = string | number | boolean | null;

/** The figures behind a chart, one row for each figure, each with its source. */
export interface Dataset {
  columns: Column[];
  rows: Cell[][];
}

export const column = (
  name: string,
  datatype: Column['datatype'],
  titles: string,
  description: string,
): Column => ({ name, titles, datatype, description });

/** What every row ends with: where it comes from, whose figure it is and on what footing. */
export const provenanceColumns = [
  column('origin', 'string', 'Origin', 'article, or outside record'),
  column('entry', 'string', 'Ledger entry', 'The id of the entry in the ledger of the site'),
  column('paragraph', 'integer', 'Paragraph', 'The paragraph of the article; empty for the record'),
  column('says', 'string', 'Who says so', 'The person or body that the figure rests on'),
  column(
    'certainty',
    'string',
    'Mark',
    'Whose figure it is: the article, another source, or they differ; not reported where there is no figure',
  ),
  column(
    'in_words',
    'string',
    'Footing',
    'On what footing it stands, in plain words; empty for a plain statement of the article',
  ),
];

export const whenColumns = [
  column('from', 'string', 'From', 'The first day, or the month; as exact as the source is'),
  column('to', 'string', 'To', 'The last day or month of a period'),
  column('date_in_words', 'string', 'Date, in words', 'The date as the site writes it'),
];

/** What most rows end with: the date, and where it comes from. */
export const sourcedColumns = [...whenColumns, ...provenanceColumns];

/** The cells of `whenColumns`; empty where no date is known. */
export function whenCells(when: When | undefined): Cell[] {
  return when
    ? [when.from, when.to ?? null, formatWhen(when).replaceAll('\u00a0', ' ')]
    : [null, null, null];
}

/**
 * The cells of `provenanceColumns`; `reported` is false for a figure that its
 * entry does not give. Throws where there is no such entry.
 */
export function provenanceCells(id: string, content: Content, reported = true): Cell[] {
  const entry = content.entries.get(id);
  const [provenance] = provenancesOf([id], content);
  if (!entry || !provenance) throw new Error(`unknown entry: "${id}"`);
  const isFact = 'paragraph' in entry;
  const { words } = certaintyOf(entry);
  return [
    isFact ? 'article' : 'outside record',
    id,
    isFact ? entry.paragraph : null,
    provenance.who,
    reported ? marks[provenance.mark] : 'not reported',
    reported ? words || null : 'not reported',
  ];
}

/** The cells of `sourcedColumns`, of the entry with the id; `reported` as for `provenanceCells`. */
export function sourcedCells(
  when: When | undefined,
  id: string,
  content: Content,
  reported = true,
): Cell[] {
  return [...whenCells(when), ...provenanceCells(id, content, reported)];
}

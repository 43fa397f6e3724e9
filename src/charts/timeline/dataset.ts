import type { Content } from '../../content/load.ts';
import {
  column,
  type Dataset,
  provenanceCells,
  provenanceColumns,
  whenCells,
  whenColumns,
} from '../dataset.ts';
import type { Item } from './items.ts';
import type { Timeline } from './shape.ts';
import { matterOf } from './words.ts';

const columns = [
  ...whenColumns,
  column('precision', 'string', 'Precision', 'How exactly the date is known'),
  column('what', 'string', 'What', 'What happened, or was reported'),
  column('matter', 'string', 'Matter', 'What it belongs to; a dash for the article itself'),
  column('told_in', 'string', 'Told in', 'The page of the site that tells of it, by its address'),
  ...provenanceColumns,
];

/** A row for each item, in the order of time, with the first of its sources. */
export function datasetOf(chart: Timeline, items: readonly Item[], content: Content): Dataset {
  const rows = items.map(({ when, title, matter, page, cite: [entry = ''] }) => [
    ...whenCells(when),
    when.precision,
    title.replaceAll('\u00a0', ' '),
    matterOf(matter, chart),
    page ?? null,
    ...provenanceCells(entry, content),
  ]);
  return { columns, rows };
}

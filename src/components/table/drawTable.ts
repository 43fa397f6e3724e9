import type { Endnotes } from '../../content/endnotes.ts';
import type { Content } from '../../content/load.ts';
import {
  citedIn,
  pointsOf,
  type TableContent,
  type TablePoint,
  type TableRow,
} from '../../ledger/tables.ts';
import { joinYears } from '../../format/typography.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import { drawMark } from '../ledger/drawMark.ts';
import { splitCount } from './splitCount.ts';

/** What the parts of a table are drawn with. */
interface Pen {
  table: TableContent;
  places: ReturnType<typeof citedIn>;
  /** The mark of a row or point that names claims; nothing for any other. */
  mark: (of: TableRow | TablePoint) => string;
}

/**
 * A plain table as markup. Its roles are written out, since a narrow screen shows
 * rows and cells as blocks, which some browsers then take for no table.
 */
export function drawTable(
  table: TableContent,
  content: Content,
  endnotes: Endnotes | undefined,
): string {
  const places = citedIn(table);
  const mark = (of: TableRow | TablePoint): string => {
    const place = places.get(of);
    return place ? drawMark(place.cites, content, { anchor: place.anchor, endnotes }) : '';
  };
  const { form, slug, label, columns, groups, notes } = table;
  const titleId = `${slug}-title`;
  const heads = columns.map((name) =>
    element('th', { role: 'columnheader', scope: 'col' }, `<span>${escapeMarkup(name)}</span>`),
  );
  return element(
    'figure',
    { class: `table ${form}`, id: slug, 'aria-labelledby': titleId },
    drawTitle(table, titleId),
    element(
      'table',
      { role: 'table' },
      `<caption class="unseen">${escapeMarkup(label)}</caption>`,
      `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>`,
      ...groups.map((group) => drawGroup(group, { table, places, mark })),
    ),
    ...notes.map((note) => `<p class="table-note">${escapeMarkup(note)}</p>`),
  );
}

function drawTitle({ title, measure }: TableContent, id: string): string {
  const told = measure === undefined ? '' : `<p class="table-measure">${escapeMarkup(measure)}</p>`;
  return `<h2 class="table-title" id="${id}">${escapeMarkup(title)}</h2>${told}`;
}

function drawGroup({ heading, rows }: TableContent['groups'][number], pen: Pen): string {
  const colspan = pen.table.columns.length;
  const head =
    heading === undefined
      ? ''
      : `<tr class="group-head" role="row"><th role="rowheader" scope="rowgroup" colspan="${colspan}">${escapeMarkup(heading)}</th></tr>`;
  return `<tbody role="rowgroup">${head}${rows.map((row) => drawRow(row, pen)).join('')}</tbody>`;
}

function drawRow(row: TableRow, pen: Pen): string {
  const [first = '', ...others] = row.cells;
  const place = pen.places.get(row);
  return element(
    'tr',
    { role: 'row', id: place?.anchor, class: place && 'claim' },
    element('th', { role: 'rowheader', scope: 'row' }, drawHead(first, pen)),
    ...others.map((cell, i) => {
      const points = pointsOf(cell);
      const told = place !== undefined || points.some(({ cites }) => cites.length > 0);
      const name = pen.table.columns[i + 1] ?? '';
      const day =
        pen.table.form === 'days'
          ? `<span class="cell-head" aria-hidden="true">${escapeMarkup(name)}</span> `
          : '';
      const mark = i === others.length - 1 ? pen.mark(row) : '';
      const attributes = { role: 'cell', class: told ? undefined : 'none' };
      // The space keeps the cells apart where they are copied as words.
      return element('td', attributes, ' ', day, drawPoints(points, pen), mark);
    }),
  );
}

/** The first cell of a row: of a count, its number apart from the words before it. */
function drawHead(cell: TableRow['cells'][number], pen: Pen): string {
  if (pen.table.form !== 'counts' || typeof cell !== 'string')
    return drawPoints(pointsOf(cell), pen);
  const { words: before, number } = splitCount(cell);
  return `${before === '' ? '' : `${escapeMarkup(before)} `}<b>${escapeMarkup(number)}</b>`;
}

function drawPoints(points: readonly TablePoint[], pen: Pen): string {
  const [only] = points;
  if (points.length === 1 && only) return drawPoint(only, pen);
  return points.map((point) => `<p class="point">${drawPoint(point, pen)}</p>`).join('');
}

function drawPoint(point: TablePoint, pen: Pen): string {
  const { label, key } = point;
  // Beside a count, the last cell is a date.
  const text = pen.table.form === 'counts' ? joinYears(point.text) : point.text;
  const head =
    label === undefined ? '' : `<span class="point-label">${escapeMarkup(label)}</span> `;
  const id = pen.places.get(point)?.anchor;
  if (id === undefined) return `${head}${escapeMarkup(text)}`;
  const said = element('span', { class: key ? 'claim finding' : 'claim', id }, escapeMarkup(text));
  return `${head}${said}${pen.mark(point)}`;
}

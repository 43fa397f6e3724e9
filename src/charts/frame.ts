import { element, escapeMarkup } from '../lib/svg.ts';
import { listAnswers } from './answer.ts';
import { type Chart, widths } from './chart.ts';
import { placeAttributes } from './choice.ts';
import { drawKey } from './key.ts';

/** Size and line height of a text, in units of the form. */
interface TextStyle {
  size: number;
  leading: number;
}

/** The sizes of a frame's texts and the gaps above them: everything that its height hangs on. */
export interface FrameSizes {
  title: TextStyle;
  measure: TextStyle;
  foot: TextStyle;
  /** The line that opens the table. */
  summary: TextStyle;
  note: TextStyle;
  gaps: { measure: number; drawing: number; foot: number };
  /** What one unit is in CSS, and what a width of 1 px is in a container query. */
  unit: 'px' | 'rem';
}

/** On our own pages, in 16ths of the reader's own size of text. */
export const pageSizes: FrameSizes = {
  title: { size: 21, leading: 25 },
  measure: { size: 15, leading: 22 },
  foot: { size: 13, leading: 18 },
  summary: { size: 13, leading: 28 },
  note: { size: 13, leading: 18 },
  gaps: { measure: 4, drawing: 12, foot: 8 },
  unit: 'rem',
};

/** In an embed, in pixels, so that its height is known at build. */
export const embedSizes: FrameSizes = {
  title: { size: 18, leading: 22 },
  measure: { size: 13, leading: 17 },
  foot: { size: 12, leading: 16 },
  summary: { size: 12, leading: 26 },
  note: { size: 12, leading: 17 },
  gaps: { measure: 4, drawing: 10, foot: 6 },
  unit: 'px',
};

/** What differs between a page and an embed. All strings are markup. */
export interface FrameParts {
  heading: 'h1' | 'h2' | 'h3';
  /**
   * Where it is a page's own headline, drawn, the half of it that is asked for: the drawings
   * with the key, their title for those alone who do not see them; or what is told of
   * them, which may stand elsewhere.
   */
  bare?: 'drawn' | 'told' | undefined;
  /** The id of the figure and the beginning of the ids in it; none in an embed. */
  id?: string;
  /** The widths of the drawings to carry, in that order. */
  widths: readonly number[];
  /** The line below the drawing. */
  foot: string;
  /** Whether the line below the drawing has the source and the first note, or the fold has them. */
  footTells: boolean;
  /** For each row of the table, what stands in a column for its sources; no such column without. */
  citations?: (ids: readonly string[]) => string;
  /** The address of the file with which the chart answers; it does not without. */
  answers?: string | undefined;
  /** The last cell of a row that names a page, as a link to it; its words alone without. */
  linkPage?: (slug: string, words: string) => string;
  /** Says that it answers, where it does. */
  hint?: string;
  /** Links at the end of the fold. */
  links?: string;
}

/** The chart with its title, measure, drawings, notes, table and description, as markup. */
export function drawFrame(chart: Chart, parts: FrameParts): string {
  const { heading, bare, id, foot, footTells, answers, hint = '', links = '' } = parts;
  const titleId = `${id ?? chart.slug}-title`;
  const aboutId = `${id ?? chart.slug}-about`;
  const [first = '', ...others] = chart.notes.map(paragraph);
  const measure = element('p', { class: 'chart-measure' }, escapeMarkup(chart.measure));
  // A drawing under the page's own headline that has no key says itself what it measures.
  const keyed = bare && chart.key;
  const shown = (bare ? chart.bare : undefined) ?? chart;
  const kept = parts.widths.flatMap((width) =>
    Object.values(shown.drawings).filter((each) => each.width === width),
  );
  const drawn = [
    shown.defs ?? '',
    element(
      'div',
      { class: 'drawings' },
      ...kept.map(({ width, svg }) => `<div class="drawing w${width}">${svg}</div>`),
    ),
    keyed ? drawKey(keyed) : '',
  ];
  const fold = element(
    'details',
    { class: 'chart-fold' },
    `<summary>${bare ? `${escapeMarkup(chart.label)}: table` : 'Table'}, words and data</summary>`,
    bare && !keyed ? measure : '',
    drawTable(chart, parts),
    footTells ? '' : paragraph(chart.source),
    footTells || keyed ? '' : first,
    ...others,
    element('p', { id: aboutId }, escapeMarkup(bare ? chart.description : chart.summary)),
    bare ? '' : listAnswers(chart.answers, chart.choices),
    ...(bare ? [] : chart.more.map(paragraph)),
    links,
  );
  if (bare === 'told') {
    const before = keyed ? `${measure}<div class="chart-notes">${hint}${first}</div>` : '';
    return element('div', { class: 'chart' }, before, fold);
  }
  const title = element(
    heading,
    { class: bare ? 'chart-title unseen' : 'chart-title', id: titleId },
    escapeMarkup(chart.title),
  );
  return element(
    'figure',
    {
      class: 'chart',
      id,
      'aria-labelledby': titleId,
      'aria-describedby': aboutId,
      'data-answers': answers,
    },
    title,
    ...(bare ? drawn : [measure, ...drawn, `<p class="chart-foot">${foot}</p>${hint}`, fold]),
  );
}

function drawTable(
  { table: { caption, columns, rows }, choices = [] }: Chart,
  { citations, linkPage, answers }: Pick<FrameParts, 'citations' | 'linkPage' | 'answers'>,
): string {
  const names = citations ? [...columns, 'Source'] : columns;
  const head = names.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`);
  // Where a row is set as a block, each of its cells says what it is.
  const label = (i: number): string => ` data-label="${escapeMarkup(names[i] ?? '')}"`;
  const body = rows.map(({ cells: [first = '', ...cells], cite, page, answer, choice = {} }, row) =>
    element(
      'tr',
      {
        ...Object.fromEntries(
          Object.entries({ ...(answers && { answer }), ...choice }).map(([name, value]) => [
            `data-${name}`,
            value,
          ]),
        ),
        ...placeAttributes(choices, row),
      },
      `<th scope="row">${escapeMarkup(first)}</th>`,
      ...cells.map((cell, i) => {
        const link = page !== undefined && i === cells.length - 1 ? linkPage : undefined;
        return `<td${label(i + 1)}>${link && page ? link(page, cell) : escapeMarkup(cell)}</td>`;
      }),
      citations ? `<td class="cited"${label(columns.length)}>${citations(cite)}</td>` : '',
    ),
  );
  const title = escapeMarkup(caption);
  return `<section class="scroll" tabindex="0" aria-label="${title}"><table><caption>${title}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></section>`;
}

function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}

/**
 * The rules that a frame's height hangs on: the sizes of its texts, its gaps, and
 * the drawing for each width of the container, of those it carries.
 */
export function frameCss(
  { title, measure, foot, summary, note, gaps, unit }: FrameSizes,
  carried: readonly number[] = widths,
): string {
  const length = (pixels: number): string =>
    unit === 'px' ? `${pixels}px` : `${String(pixels / 16)}rem`;
  const type = ({ size, leading }: TextStyle): string =>
    `font-size:${length(size)};line-height:${length(leading)}`;
  const drawings = carried.map((width, i) => {
    const next = carried[i + 1];
    const range = [
      i > 0 ? `${length(width)} <= width` : 'width',
      next === undefined ? '' : ` < ${length(next)}`,
    ].join('');
    const shown = `.drawings .w${width}{display:block}`;
    return range === 'width' ? shown : `@container drawings (${range}){${shown}}`;
  });
  return [
    `.chart .chart-title{${type(title)}}`,
    `.chart .chart-measure{margin-top:${length(gaps.measure)};${type(measure)}}`,
    `.chart .drawings{margin-top:${length(gaps.drawing)}}`,
    `.chart .chart-foot{margin-top:${length(gaps.foot)};${type(foot)}}`,
    `.chart .chart-fold summary{height:${length(summary.leading)};${type(summary)}}`,
    `.chart .chart-fold p,.chart .chart-notes{${type(note)}}`,
    ...drawings,
  ].join('');
}

import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { Drawing } from '../chart.ts';
import { orderAttributes } from '../choice.ts';
import { wrapDrawing } from '../drawing.ts';
import { arrowPath, notchPath, outlinePath, solidPath } from './bar.ts';
import type { Label } from './label.ts';
import type { Layout } from './layout.ts';
import { type Mark, markPath } from './remarks.ts';
import type { Piece } from './views.ts';

/** One drawing of the bars; `title` says what it shows. */
export function drawBars(slug: string, layout: Layout, title: string): Drawing {
  const { width, height, scale, rows } = layout;
  return wrapDrawing(
    { kind: 'amount-bars', slug, width, height, title },
    ...scale.map(drawLabel),
    ...rows.map((row) => drawRow(row, width)),
  );
}

/** All that is of a row, which moves as one; what stands in its bar's place is chosen. */
function drawRow(row: Layout['rows'][number], width: number): string {
  const { y, shift, bar, views, labels, marks } = row;
  const [measured, words] = divide(labels, ({ kind }) => /figure|within|empty/.test(kind));
  const [outside, own] = divide(words, ({ kind }) => kind === 'outside');
  const shown = [
    drawPiece({ ...row, labels: measured, outside: false, marks: [] }),
    bar && bar.notches.length > 0 ? drawOutside(drawNotches(bar)) : '',
  ];
  return element(
    'g',
    { class: 'row', ...orderAttributes('order', 0, { value: round(shift) }) },
    drawPath('rule', `M0 ${round(y)}h${width}`),
    ...(views ? [drawView('', shown)] : shown),
    ...own.map(drawLabel),
    outside.length > 0 ? drawOutside(...drawMarks(marks), ...outside.map(drawLabel)) : '',
    ...(views
      ? [
          drawView('record', views.record.map(drawPiece)),
          drawView('both', views.both.map(drawPiece)),
        ]
      : []),
  );
}

/** What stands in the place of the bar by a choice; that of no name does without one. */
function drawView(name: string, drawn: string[]): string {
  const out = name === '' ? undefined : '';
  return element('g', { 'data-figures': name, 'data-out': out }, ...drawn);
}

function drawPiece({ bar, unknown, labels, marks, outside }: Piece): string {
  const parts = [
    unknown
      ? drawPath('unknown', `M${round(unknown.x)} ${round(unknown.y)}h${round(unknown.width)}`)
      : '',
    bar?.pending === false ? drawPath('bar', solidPath(bar)) : '',
    bar?.pending ? drawPath('pending', outlinePath(bar)) : '',
    bar?.end === 'open' ? drawPath('arrow', arrowPath(bar)) : '',
    bar && outside ? drawNotches(bar) : '',
    ...drawMarks(marks),
    ...labels.map(drawLabel),
  ];
  return outside ? drawOutside(...parts) : parts.join('');
}

/** What is of the outside record is in groups of its own, in its colour. */
function drawOutside(...parts: string[]): string {
  return element('g', { class: 'outside' }, ...parts);
}

function drawNotches(bar: NonNullable<Piece['bar']>): string {
  return drawPath(bar.pending ? 'mark' : 'notch', notchPath(bar));
}

/** Marks in the colour of the record, but in that of the paper within a bar. */
function drawMarks(marks: readonly Mark[]): string[] {
  const [within, beside] = divide(marks, (mark) => mark.within === true);
  return [
    drawPath('mark', beside.map(markPath).join('')),
    drawPath('notch', within.map(markPath).join('')),
  ];
}

function drawPath(name: string, d: string): string {
  return d === '' ? '' : element('path', { class: name, d });
}

function drawLabel({ kind, lines: [first = '', ...rest], x, y, leading }: Label): string {
  const left = round(x);
  return element(
    'text',
    { class: kind === 'outside' ? undefined : kind, x: left, y },
    escapeMarkup(first),
    ...rest.map((text) => element('tspan', { x: left, dy: leading }, escapeMarkup(text))),
  );
}

function divide<T>(all: readonly T[], fits: (each: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((each) => !fits(each))];
}

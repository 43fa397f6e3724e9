import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import { arrowPath, type Bar, notchPath, outlinePath, solidPath } from './bar.ts';
import type { Label, LabelKind } from './label.ts';
import type { Layout } from './layout.ts';
import { markPath } from './remarks.ts';

const inked: LabelKind[] = ['scale', 'lead', 'name', 'empty', 'items', 'figure', 'within'];

/** One drawing of the bars; `title` says what it shows. */
export function drawBars(slug: string, layout: Layout, title: string): Drawing {
  const { width, height, scale, rows } = layout;
  const bars = rows.flatMap(({ bar }) => bar ?? []);
  const solid = bars.filter(({ pending }) => !pending);
  const pending = bars.filter((bar) => bar.pending);
  const labels = [...scale, ...rows.flatMap((row) => row.labels)];
  const marks = rows.flatMap((row) => row.marks);
  return wrapDrawing(
    { kind: 'amount-bars', slug, width, height, title },
    drawPath(
      'rule',
      rows.map(({ y }) => `M0 ${round(y)}h${width}`),
    ),
    drawPath('unknown', rows.map(unknownPath)),
    drawPath('bar', solid.map(solidPath)),
    drawPath('pending', pending.map(outlinePath)),
    drawPath('arrow', bars.filter(isOpen).map(arrowPath)),
    ...inked.map((kind) => drawLabels(kind, labels)),
    element(
      'g',
      { class: 'outside' },
      drawPath('notch', solid.map(notchPath)),
      drawPath(undefined, [...pending.map(notchPath), ...marks.map(markPath)]),
      ...labels.filter(({ kind }) => kind === 'outside').map(drawLabel),
    ),
  );
}

function isOpen({ end }: Bar): boolean {
  return end === 'open';
}

function unknownPath({ unknown }: Layout['rows'][number]): string {
  return unknown ? `M${round(unknown.x)} ${round(unknown.y)}h${round(unknown.width)}` : '';
}

function drawPath(name: string | undefined, paths: string[]): string {
  const d = paths.join('');
  return d === '' ? '' : element('path', { class: name, d });
}

function drawLabels(kind: LabelKind, labels: Label[]): string {
  const drawn = labels.filter((label) => label.kind === kind).map(drawLabel);
  return drawn.length === 0 ? '' : element('g', { class: kind }, ...drawn);
}

function drawLabel({ lines: [first = '', ...rest], x, y, leading }: Label): string {
  const left = round(x);
  return element(
    'text',
    { x: left, y },
    escapeMarkup(first),
    ...rest.map((text) => element('tspan', { x: left, dy: leading }, escapeMarkup(text))),
  );
}

import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { Bar } from './bar.ts';
import type { Label, LabelKind } from './label.ts';
import type { ArmsLayout } from './layout.ts';
import type { OutsideMark } from './outside.ts';
import type { Panel } from './panel.ts';
import {
  arrowPath,
  axisPath,
  gridPath,
  outlinePath,
  outsidePath,
  solidPath,
  unknownPath,
  zeroPath,
} from './marks.ts';

/** The layout as an `<svg>`; `id` is its name in the document and `title` what it shows. */
export function drawArms(layout: ArmsLayout, id: string, title: string): string {
  const { width, height, panels, rows } = layout;
  const cells = rows.flatMap((row) => row.cells);
  const bars = cells.flatMap(({ bar }) => bar ?? []);
  const labels = [...panels, ...rows, ...cells].flatMap((part) => part.labels);
  return element(
    'svg',
    {
      class: 'arms',
      role: 'img',
      'aria-labelledby': `${id}-title`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    element('title', { id: `${id}-title` }, escapeMarkup(title)),
    drawPath(
      'rule',
      rows.map(({ y }) => `M0 ${round(y)}h${width}`),
    ),
    drawPath('rule', panels.map(axisPath)),
    ...panels.map((panel) =>
      drawPath(
        'grid',
        barsOf(bars, panel).map((bar) => gridPath(panel, bar)),
      ),
    ),
    drawPath('unknown', cells.map(unknownPath)),
    drawPath('bar', drawnAs(bars, false).map(solidPath)),
    drawPath('pending', drawnAs(bars, true).map(outlinePath)),
    drawPath('arrow', bars.filter(({ end }) => end === 'open').map(arrowPath)),
    drawPath('zero', bars.map(zeroPath)),
    ...kinds.map((kind) => drawLabels(kind, labels)),
    drawOutside(cells.flatMap((cell) => cell.outside)),
  );
}

const kinds: LabelKind[] = ['head', 'name', 'figure', 'text', 'status', 'empty', 'hint', 'tick'];

function drawnAs(bars: Bar[], pending: boolean): Bar[] {
  return bars.filter((bar) => bar.pending === pending);
}

function barsOf(bars: Bar[], { measure }: Panel): Bar[] {
  return bars.filter((bar) => bar.measure === measure);
}

function drawOutside(marks: OutsideMark[]): string {
  if (marks.length === 0) return '';
  const words = marks.flatMap((mark) => mark.labels.map(drawLabel));
  return element('g', { class: 'outside' }, drawPath(undefined, marks.map(outsidePath)), ...words);
}

function drawPath(name: string | undefined, paths: string[]): string {
  const d = paths.join('');
  return d === '' ? '' : element('path', { class: name, d });
}

function drawLabels(kind: LabelKind, labels: Label[]): string {
  const drawn = labels.filter((label) => label.kind === kind).map(drawLabel);
  return drawn.length === 0 ? '' : element('g', { class: kind }, ...drawn);
}

function drawLabel({ lines: [first = '', ...rest], x, y, leading, anchor }: Label): string {
  const left = round(x);
  return element(
    'text',
    { x: left, y: round(y), 'text-anchor': anchor === 'start' ? undefined : anchor },
    escapeMarkup(first),
    ...rest.map((text) => element('tspan', { x: left, dy: leading }, escapeMarkup(text))),
  );
}

import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import { square, stem, type StripLayout } from './layout.ts';
import { barHeight } from './sheet.ts';

/** One drawing of the strip; `title` says what it shows. */
export function drawStrip(slug: string, layout: StripLayout, title: string): Drawing {
  const { width, height, axis, bars, ticks, marks, texts } = layout;
  const bar = ({ x, width }: StripLayout['bars'][number]): string =>
    `M${x} ${axis - barHeight - 1}h${width}v${barHeight}h${-width}z`;
  return wrapDrawing(
    { kind: 'time-axis time-strip', slug, width, height, title },
    element('path', {
      class: 'span',
      d: bars
        .filter(({ main }) => !main)
        .map(bar)
        .join(''),
    }),
    element('path', {
      class: 'main',
      d: bars
        .filter(({ main }) => main)
        .map(bar)
        .join(''),
    }),
    element('path', {
      class: 'line',
      d: `M1 ${axis - barHeight - 4}v${barHeight + 9}M1 ${axis + 0.5}h${width - 2}${ticks.map((x) => `M${x} ${axis}v5`).join('')}`,
    }),
    element('path', { class: 'stem', d: marks.map((x) => `M${x} ${axis + 1}v${stem}`).join('') }),
    element('path', {
      class: 'mark',
      d: marks
        .map((x) => `M${round(x - square / 2)} ${axis + stem}h${square}v${square}h${-square}z`)
        .join(''),
    }),
    ...texts.map(({ words, x, y, anchor, kind }) =>
      element('text', { class: `${kind} ${anchor}`, x, y }, escapeMarkup(words)),
    ),
  );
}

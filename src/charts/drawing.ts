import { element, escapeMarkup } from '../lib/svg.ts';
import type { Drawing } from './chart.ts';

/** A drawing's `<svg>`: its kind is its class, its size is in pixels, and its title is told to who does not see it. */
interface Opening {
  kind: string;
  slug: string;
  width: number;
  height: number;
  title: string;
}

/** The children as one drawing of a chart, whole in itself. */
export function wrapDrawing(
  { kind, slug, width, height, title }: Opening,
  ...children: string[]
): Drawing {
  const titleId = `${slug}-${width}-title`;
  const svg = element(
    'svg',
    {
      class: kind,
      role: 'img',
      'aria-labelledby': titleId,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    element('title', { id: titleId }, escapeMarkup(title)),
    // What is drawn is told by the chart's answers, not by loose labels.
    element('g', { 'aria-hidden': 'true' }, ...children),
  );
  return { width, height, svg };
}

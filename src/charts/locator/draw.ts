import { element } from '../../lib/svg.ts';
import { drawDisc, leaderPath, pair } from '../base-map/disc.ts';
import { drawBase } from '../base-map/layers.ts';
import { drawLabel, drawName } from '../base-map/names.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import { drawKeyRow, keySize } from './key.ts';
import type { LocatorLayout } from './layout.ts';
import { drawMark } from './mark.ts';

/** One drawing of the map; `title` says what it shows. */
export function drawLocator(slug: string, layout: LocatorLayout, title: string): Drawing {
  const { width, height, map, marks, names, discs, key, labels, leaders } = layout;
  const lines = [
    ...discs.filter(({ aside }) => aside).map(leaderPath),
    ...leaders.map(({ from, to }) => `M${pair(from)}L${pair(to)}`),
  ];
  return wrapDrawing(
    { kind: 'base-map locator', slug, width, height, title },
    drawBase(
      slug,
      map,
      marks.some(({ extent }) => extent === 'line'),
    ),
    ...names.map(drawName),
    lines.length > 0 ? element('path', { class: 'leaders', d: lines.join('') }) : '',
    ...marks.map(drawMark),
    ...discs.map(drawDisc),
    ...labels.map(drawLabel),
    ...key.map((row) => drawKeyRow(row, keySize(width))),
  );
}

import { element } from '../../lib/svg.ts';
import { drawDisc, leaderPath, pair } from '../base-map/disc.ts';
import { drawBase } from '../base-map/layers.ts';
import { drawLabel, drawName } from '../base-map/names.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import { drawKeyRow, keySize } from './key.ts';
import type { MapLayout } from './layout.ts';
import type { Leg } from './leg.ts';

/** One drawing of the map; `title` says what it shows. */
export function drawMap(slug: string, layout: MapLayout, title: string): Drawing {
  const { width, height, map, discs, legs, names, labels, key } = layout;
  const aside = discs.filter((disc) => disc.aside);
  return wrapDrawing(
    { kind: 'base-map route-map', slug, width, height, title },
    drawBase(slug, map),
    ...names.map(drawName),
    element('path', { class: 'route', d: legs.map(legPath).join('') }),
    element('path', { class: 'arrows', d: legs.map((leg) => arrowPath(leg)).join('') }),
    aside.length > 0
      ? element('path', { class: 'leaders', d: aside.map(leaderPath).join('') })
      : '',
    ...aside.map(({ place: { x, y } }) =>
      element('circle', { class: 'dot', cx: x, cy: y, r: 2.4 }),
    ),
    ...discs.map(drawDisc),
    ...labels.map(drawLabel),
    ...key.map((row) => drawKeyRow(row, keySize(width))),
  );
}

/** A leg as a path. */
export function legPath({ from, control, to }: Leg): string {
  return `M${pair(from)}Q${pair(control)} ${pair(to)}`;
}

/** A small triangle, its tip ahead. */
export function arrowPath({ arrow: { x, y, angle } }: Leg, size = 1): string {
  const at = (ahead: number, aside: number): string => {
    const turn = (angle * Math.PI) / 180;
    const [cos, sin] = [size * Math.cos(turn), size * Math.sin(turn)];
    return pair({ x: x + ahead * cos - aside * sin, y: y + ahead * sin + aside * cos });
  };
  return `M${at(4.5, 0)}L${at(-3.5, 3)}L${at(-3.5, -3)}z`;
}

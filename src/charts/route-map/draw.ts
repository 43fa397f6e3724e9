import { element } from '../../lib/svg.ts';
import { drawDisc, leaderPath, pair } from '../base-map/disc.ts';
import { drawBase, drawWhole } from '../base-map/layers.ts';
import { drawLabel, drawName } from '../base-map/names.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import { drawKeyRow, keySize } from './key.ts';
import type { Enlargement } from './enlargement.ts';
import type { Journey } from './journey.ts';
import type { MapLayout } from './layout.ts';
import type { Leg } from './leg.ts';

/** One drawing of the map; `title` says what it shows. */
export function drawMap(slug: string, layout: MapLayout, title: string): Drawing {
  const { width, height, map, key, enlargement } = layout;
  return wrapDrawing(
    { kind: 'base-map route-map', slug, width, height, title },
    drawBase(slug, map),
    ...drawJourney(layout),
    ...key.map((row) => drawKeyRow(row, keySize(width))),
    enlargement ? drawEnlargement(slug, enlargement) : '',
  );
}

/** What the base map of the enlargement is called. */
export const enlargedName = (slug: string): string => `${slug}-enlarged`;

/** All that stands on a base map. */
function drawJourney({ discs, legs, names, labels }: Journey): string[] {
  const aside = discs.filter((disc) => disc.aside);
  return [
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
  ];
}

/** The part on the map, the enlargement, and the two lines that tie them. */
function drawEnlargement(slug: string, { box, part, ties, ...journey }: Enlargement): string {
  const { map } = journey;
  const size = { width: map.width, height: map.height };
  const d = ties.map(([from, to]) => `M${pair(from)}L${pair(to)}`).join('');
  return (
    element('path', { class: 'ties', d }) +
    element('rect', { class: 'part', ...part }) +
    element(
      'g',
      { transform: `translate(${pair(box)})` },
      element('rect', { class: 'sea', ...size }),
      drawWhole(enlargedName(slug), map),
      ...drawJourney(journey),
      element('rect', { class: 'edge', ...size }),
    )
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

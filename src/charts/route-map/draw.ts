import type { Label } from '../../labels/label.ts';
import { distance, type Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import type { Geography } from './geography.ts';
import { keySize, type Disc, type KeyRow, type LineKind, type MapLayout } from './layout.ts';
import type { Leg } from './leg.ts';

const kind = 'route-map';
const layers = ['land', 'listed', 'tinted', 'solid', 'dashed', 'apart'] as const;
type Layer = (typeof layers)[number];

/** The base map, which every drawing of the chart refers to by id, as one hidden `<svg>`. */
export function drawDefs(slug: string, geography: Geography): string {
  const shapes = layers.map((layer) =>
    element('path', { id: layerId(slug, layer), d: geography[layer] }),
  );
  return element(
    'svg',
    { class: `${kind} ${kind}-defs`, width: 0, height: 0, 'aria-hidden': 'true' },
    element('defs', {}, ...shapes),
  );
}

/** One drawing of the map; `title` says what it shows. */
export function drawMap(slug: string, layout: MapLayout, title: string): Drawing {
  const { width, height, discs, legs, labels, key } = layout;
  const aside = discs.filter((disc) => disc.aside);
  return wrapDrawing(
    { kind, slug, width, height, title },
    drawBase(slug, layout),
    ...labels.filter(({ lines }) => isContext(lines[0]?.kind)).map(drawLabel),
    element('path', { class: 'route', d: legs.map(legPath).join('') }),
    element('path', { class: 'arrows', d: legs.map((leg) => arrowPath(leg)).join('') }),
    aside.length > 0
      ? element('path', { class: 'leaders', d: aside.map(leaderPath).join('') })
      : '',
    ...aside.map(({ place: { x, y } }) =>
      element('circle', { class: 'dot', cx: x, cy: y, r: 2.4 }),
    ),
    ...discs.map((disc) => drawDisc(disc, disc)),
    ...labels.filter(({ lines }) => !isContext(lines[0]?.kind)).map(drawLabel),
    ...key.map((row) => drawKeyRow(row, keySize(width))),
  );
}

/** The base map, scaled and cropped. Line widths undo the scale. */
function drawBase(slug: string, { map: { width, height, crop, scale } }: MapLayout): string {
  const use = (layer: Layer, name: string, stroke?: number, dashes?: number[]): string =>
    element('use', {
      href: `#${layerId(slug, layer)}`,
      class: name,
      'stroke-width': stroke && round(stroke / scale),
      'stroke-dasharray': dashes?.map((dash) => round(dash / scale)).join(' '),
    });
  return element(
    'svg',
    { width, height, viewBox: `${crop.x} ${crop.y} ${crop.width} ${crop.height}` },
    use('land', 'land'),
    use('listed', 'listed'),
    use('tinted', 'tinted'),
    use('land', 'border', 0.6),
    use('solid', 'border', 0.6),
    use('dashed', 'border', 0.9, [3, 2]),
    use('apart', 'land border', 0.9, [3, 2]),
  );
}

function drawDisc({ order, radius, listed }: Disc, { x, y }: Position): string {
  return (
    element('circle', { class: listed ? 'disc' : 'open', cx: x, cy: y, r: radius }) +
    element(
      'text',
      { class: listed ? 'number' : 'number on-open', x, y: round(y + 4) },
      String(order),
    )
  );
}

function drawKeyRow({ disc, name, days, x, y }: KeyRow, size: number): string {
  const words = element('tspan', { class: 'name' }, escapeMarkup(name));
  return (
    drawDisc({ ...disc, radius: 8.5 }, { x, y }) +
    element(
      'text',
      { class: 'key', 'font-size': size, x: x + 16, y: y + 4.5 },
      words,
      ` ${escapeMarkup(days)}`,
    )
  );
}

function drawLabel({ x, anchor, lines }: Label<LineKind>): string {
  return lines
    .map(({ text, kind, y }) =>
      element('text', { x, y, class: `${kind} ${anchor}` }, escapeMarkup(text)),
    )
    .join('');
}

function isContext(kind: LineKind | undefined): boolean {
  return kind === 'land' || kind === 'sea';
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

/** From the place to the edge of its disc. */
export function leaderPath({ place, x, y, radius }: Disc): string {
  const share = 1 - radius / distance(place, { x, y });
  const end = { x: place.x + share * (x - place.x), y: place.y + share * (y - place.y) };
  return `M${pair(place)}L${pair(end)}`;
}

function pair({ x, y }: Position): string {
  return `${round(x)} ${round(y)}`;
}

function layerId(slug: string, layer: Layer): string {
  return `${slug}-${layer}`;
}

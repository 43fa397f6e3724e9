import { element, escapeMarkup } from '../../lib/svg.ts';
import { round } from '../../lib/round.ts';
import type { Box, Position, Segment } from '../../lib/geometry.ts';
import type { Geography } from './geography.ts';
import type { Label, MapLayout } from './layout.ts';
import type { Inset, Panel } from './panels.ts';
import type { Point } from './point.ts';
import type { BaseName } from './projection.ts';

const headingId = 'stops-map-heading';

type Layer = 'land' | 'areas' | 'stop' | 'tint' | 'lines' | 'dashed';
type Attributes = Record<string, string | number | undefined>;

/** The base maps of both panels, which every drawing refers to by id, as one hidden `<svg>`. */
export function drawDefs(geographies: Record<BaseName, Geography>): string {
  const attributes = { class: 'stops-map stops-map-defs', width: 0, height: 0 };
  const shapes = (['main', 'levant'] as const).map((base) => drawShapes(base, geographies[base]));
  return element(
    'svg',
    { ...attributes, 'aria-hidden': 'true' },
    element('defs', {}, ...shapes, drawHeading()),
  );
}

/** One drawing of the map as an `<svg>` element; `title` says what it shows. */
export function drawMap(layout: MapLayout, title: string): string {
  const { view, width, height, main, insets } = layout;
  const titleId = `stops-map-${view}-${width}-title`;
  const attributes = {
    class: `stops-map ${view}`,
    role: 'img',
    'aria-labelledby': titleId,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-size': layout.size,
  };
  const leaders = [
    ...layout.labels.flatMap(({ leader }) => leader ?? []),
    ...layout.points.flatMap(({ home, ...disc }) => (home ? [{ from: home, to: disc }] : [])),
  ];
  return element(
    'svg',
    attributes,
    element('title', { id: titleId }, escapeMarkup(title)),
    drawPanel(
      view,
      main,
      insets.flatMap(({ hairlines }) => hairlines),
    ),
    ...insets.map(({ locator }) => drawBox('locator', locator)),
    drawLinks(layout, main),
    ...insets.map((inset) => drawInset(layout, inset)),
    drawLines('leaders', leaders),
    ...layout.points.map(drawPoint),
    drawEnds(layout.labels.flatMap(({ end }) => end ?? [])),
    ...layout.labels.map(drawLabel),
  );
}

/** What a panel uses of a base map: fills, then the lines over them. */
function drawShapes(base: BaseName, geography: Geography): string {
  const { land, areas, westBank, gaza, solid, dashed } = geography;
  const id = (layer: Layer): { id: string } => ({ id: layerId(base, layer) });
  const again = (layer: Layer): string => element('use', { href: `#${layerId(base, layer)}` });
  return [
    element('path', { ...id('land'), d: land }),
    element('path', { ...id('areas'), d: areas }),
    element('path', { ...id('stop'), d: westBank }),
    element('g', id('tint'), again('stop'), element('path', { d: gaza })),
    element('g', id('lines'), again('land'), element('path', { d: solid })),
    element('path', { ...id('dashed'), d: dashed }),
  ].join('');
}

function drawHeading(): string {
  const attributes = { id: headingId, orient: 'auto', markerUnits: 'userSpaceOnUse' };
  const size = { markerWidth: 8, markerHeight: 6, refX: 4, refY: 3 };
  return element(
    'marker',
    { ...attributes, ...size },
    element('path', { class: 'heading', d: 'M0 0l8 3l-8 3z' }),
  );
}

function drawInset(layout: MapLayout, inset: Inset): string {
  return (
    drawBox('inset', inset) +
    drawPanel(layout.view, inset) +
    drawBox('frame', inset) +
    drawLinks(layout, inset)
  );
}

/**
 * A base map, scaled and cropped to its panel. Line widths undo the scale.
 * The hairlines to the insets lie under the lines of the map.
 */
function drawPanel(
  view: MapLayout['view'],
  { name, base, x, y, width, height, crop, scale }: Panel,
  hairlines: readonly Segment[] = [],
): string {
  const viewBox = `${crop.x} ${crop.y} ${crop.width} ${crop.height}`;
  const inUnits = (position: Position): Position => ({
    x: Math.round((position.x - x) / scale + crop.x),
    y: Math.round((position.y - y) / scale + crop.y),
  });
  const stroke = (width: number, dashes?: number[]): Attributes => ({
    'stroke-width': round(width / scale),
    'stroke-dasharray': dashes?.map((dash) => round(dash / scale)).join(' '),
  });
  const use = (layer: Layer, className: string, line: Attributes = {}): string =>
    element('use', { href: `#${layerId(base, layer)}`, class: className, ...line });
  const isAnnounced = view === 'announced';
  const dashes = [3, 2];
  return element(
    'svg',
    { x, y, width, height, viewBox, preserveAspectRatio: 'none' },
    use('land', 'land'),
    isAnnounced ? use('areas', 'area') : '',
    use('tint', 'territory'),
    drawLines(
      'hairlines',
      hairlines.map(({ from, to }) => ({ from: inUnits(from), to: inUnits(to) })),
      stroke(1, [0, 3.5]),
    ),
    use('lines', 'border', stroke(0.7)),
    use('dashed', 'border', stroke(0.9, dashes)),
    isAnnounced ? use('stop', 'stop', stroke(name === 'main' ? 1 : 1.6, dashes)) : '',
  );
}

/** The links, each with a corner at its arrowhead for the marker to stand on. */
function drawLinks({ links }: MapLayout, panel: Panel): string {
  const here = links.filter(({ panel: name }) => name === panel.name);
  if (here.length === 0) return '';
  const paths = here.map(({ from, heading, to }) => {
    const corners = [from, ...(heading ? [heading] : []), to];
    return element('path', { d: `M${corners.map(pair).join('L')}` });
  });
  return element('g', { class: 'links', 'marker-mid': `url(#${headingId})` }, ...paths);
}

function drawPoint({ x, y, radius, order, form, home }: Point): string {
  const circle = element('circle', { cx: x, cy: y, r: radius, class: form });
  if (form === 'dot') return circle;
  const dot = home ? element('circle', { cx: home.x, cy: home.y, r: 2, class: 'dot' }) : '';
  const figure = { x, y: round(y + 4), class: `figure on-${form}` };
  return dot + circle + element('text', figure, String(order));
}

function drawLabel({ x, anchor, lines, isTinted }: Label): string {
  return lines
    .map(({ text, kind, y }) =>
      element(
        'text',
        { x, y, class: `${kind} ${anchor}${isTinted ? ' tinted' : ''}` },
        escapeMarkup(text),
      ),
    )
    .join('');
}

function drawLines(
  className: string,
  segments: readonly Segment[],
  stroke: Attributes = {},
): string {
  if (segments.length === 0) return '';
  const d = segments.map(({ from, to }) => `M${pair(from)}L${pair(to)}`).join('');
  return element('path', { class: className, d, ...stroke });
}

/** Dots as lines without length, which their round caps make visible. */
function drawEnds(ends: readonly Position[]): string {
  if (ends.length === 0) return '';
  return element('path', { class: 'ends', d: ends.map((end) => `M${pair(end)}h.01`).join('') });
}

function drawBox(className: string, { x, y, width, height }: Box): string {
  return element('rect', { x, y, width, height, class: className });
}

function pair({ x, y }: Position): string {
  return `${round(x)} ${round(y)}`;
}

function layerId(base: BaseName, layer: Layer): string {
  return `stops-map-${base}-${layer}`;
}

import { element, escapeMarkup } from '../../lib/svg.ts';
import { round } from '../../lib/round.ts';
import type { Box, Position, Segment } from './boxes.ts';
import type { Geography } from './geography.ts';
import type { Label, MapLayout } from './layout.ts';
import type { Link } from './links.ts';
import type { Panel } from './panels.ts';
import type { Point } from './points.ts';
import type { PanelName } from './projection.ts';

const layers = ['land', 'areas', 'westBank', 'gaza', 'solid', 'dashed'] as const;

/** The base maps of both panels, which every drawing refers to by id, as one hidden `<svg>`. */
export function drawDefs(geographies: Record<PanelName, Geography>): string {
  const paths = (['main', 'inset'] as const).flatMap((panel) =>
    layers.map((layer) =>
      element('path', { id: layerId(panel, layer), d: geographies[panel][layer] }),
    ),
  );
  const attributes = { class: 'stops-map stops-map-defs', width: 0, height: 0 };
  return element('svg', { ...attributes, 'aria-hidden': 'true' }, element('defs', {}, ...paths));
}

/** One drawing of the map as an `<svg>` element; `title` says what it shows. */
export function drawMap(layout: MapLayout, title: string): string {
  const { view, width, height, main, inset } = layout;
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
  const leaders = layout.labels.flatMap(({ leader }) => leader ?? []);
  return element(
    'svg',
    attributes,
    element('title', { id: titleId }, escapeMarkup(title)),
    drawPanel(layout, main),
    drawLines('hairlines', layout.hairlines),
    drawBox('locator', layout.locator),
    drawMarks(layout, main),
    drawBox('inset', inset),
    drawPanel(layout, inset),
    drawBox('frame', inset),
    drawMarks(layout, inset),
    drawLines('leaders', leaders),
    drawEnds(layout.labels.flatMap(({ end }) => end ?? [])),
    ...layout.labels.map(drawLabel),
  );
}

/** A base map, scaled and cropped to its panel. Line widths undo the scale. */
function drawPanel({ view }: MapLayout, { name, x, y, width, height, crop, scale }: Panel): string {
  const viewBox = `${crop.x} ${crop.y} ${crop.width} ${crop.height}`;
  const use = (
    layer: keyof Geography,
    className: string,
    line?: number,
    dashes?: number[],
  ): string =>
    element('use', {
      href: `#${layerId(name, layer)}`,
      class: className,
      'stroke-width': line && round(line / scale),
      'stroke-dasharray': dashes?.map((dash) => round(dash / scale)).join(' '),
    });
  const announced = view === 'announced';
  const dashes = [3, 2];
  return element(
    'svg',
    { x, y, width, height, viewBox, preserveAspectRatio: 'none' },
    use('land', 'land'),
    announced ? use('areas', 'area') : '',
    use('westBank', 'territory'),
    use('gaza', 'territory'),
    use('land', 'coast', 0.7),
    use('solid', 'border', 0.7),
    use('dashed', 'border', 0.9, dashes),
    announced ? use('westBank', 'stop', name === 'main' ? 1 : 1.6, dashes) : '',
  );
}

function drawMarks({ links, points }: MapLayout, panel: Panel): string {
  const here = links.filter(({ panel: name }) => name === panel.name);
  const marks = points.filter(({ panel: name }) => name === panel.name);
  if (here.length + marks.length === 0) return '';
  return (
    drawLines('links', here) +
    element('path', { class: 'headings', d: here.map(headingOf).join('') }) +
    marks.map(drawPoint).join('')
  );
}

function drawPoint({ x, y, radius, order, form }: Point): string {
  const circle = element('circle', { cx: x, cy: y, r: radius, class: form });
  if (form === 'dot') return circle;
  const figure = { x, y: round(y + 4), class: `figure on-${form}` };
  return circle + element('text', figure, String(order));
}

function drawLabel({ x, anchor, lines }: Label): string {
  return lines
    .map(({ text, kind, y }) =>
      element('text', { x, y, class: `${kind} ${anchor}` }, escapeMarkup(text)),
    )
    .join('');
}

function headingOf({ heading }: Link): string {
  return heading === undefined ? '' : `M${heading.map(pair).join('L')}Z`;
}

function drawLines(className: string, segments: readonly Segment[]): string {
  if (segments.length === 0) return '';
  const d = segments.map(({ from, to }) => `M${pair(from)}L${pair(to)}`).join('');
  return element('path', { class: className, d });
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

function layerId(panel: string, layer: string): string {
  return `stops-map-${panel}-${layer.toLowerCase()}`;
}

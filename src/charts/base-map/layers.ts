import { round } from '../../lib/round.ts';
import { element } from '../../lib/svg.ts';
import type { MapView } from './frame.ts';
import type { Geography } from './geography.ts';

const layers = ['land', 'listed', 'tinted', 'solid', 'dashed', 'apart', 'marked'] as const;
type Layer = (typeof layers)[number];

/** Base maps, which every drawing of the chart refers to by id, by the beginning of their ids, as one hidden `<svg>`. */
export function drawDefs(maps: Readonly<Record<string, Partial<Geography>>>): string {
  const shapes = Object.entries(maps).flatMap(([name, geography]) =>
    layers
      .filter((layer) => geography[layer] !== undefined)
      .map((layer) => element('path', { id: layerId(name, layer), d: geography[layer] })),
  );
  return element(
    'svg',
    { class: 'base-map base-map-defs', width: 0, height: 0, 'aria-hidden': 'true' },
    element('defs', {}, ...shapes),
  );
}

/** The base map, scaled and cropped, with the lines that the chart tells of if it has some. */
export function drawBase(name: string, view: MapView, isMarked = false): string {
  const { width, height, crop } = view;
  return element(
    'svg',
    { width, height, viewBox: `${crop.x} ${crop.y} ${crop.width} ${crop.height}` },
    ...drawLayers(name, view, isMarked),
  );
}

/** All of a base map that was cut to what the view shows, scaled; what is listed may be of another. */
export function drawWhole(name: string, view: MapView, listedIn = name): string {
  const scale = Math.round(view.scale * 1e4) / 1e4;
  return element('g', { transform: `scale(${scale})` }, ...drawLayers(name, view, false, listedIn));
}

/** The layers from the lowest up. Line widths undo the scale. */
function drawLayers(name: string, { scale }: MapView, isMarked = false, listedIn = name): string[] {
  const use = (layer: Layer, kind: string, stroke?: number, dashes?: number[]): string =>
    element('use', {
      href: `#${layerId(layer === 'listed' ? listedIn : name, layer)}`,
      class: kind,
      'stroke-width': stroke && round(stroke / scale),
      'stroke-dasharray': dashes?.map((dash) => round(dash / scale)).join(' '),
    });
  return [
    use('land', 'land'),
    use('listed', 'listed'),
    use('tinted', 'tinted'),
    use('land', 'border', 0.6),
    use('solid', 'border', 0.6),
    use('dashed', 'border', 0.9, [3, 2]),
    use('apart', 'land border', 0.9, [3, 2]),
    isMarked ? use('marked', 'marked', 2) : '',
  ];
}

function layerId(name: string, layer: Layer): string {
  return `${name}-${layer}`;
}

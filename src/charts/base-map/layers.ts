import { round } from '../../lib/round.ts';
import { element } from '../../lib/svg.ts';
import type { MapView } from './frame.ts';
import type { Geography } from './geography.ts';

const layers = ['land', 'listed', 'tinted', 'solid', 'dashed', 'apart', 'marked'] as const;
type Layer = (typeof layers)[number];

/** The base map, which every drawing of the chart refers to by id, as one hidden `<svg>`. */
export function drawDefs(slug: string, geography: Geography): string {
  const shapes = layers
    .filter((layer) => geography[layer] !== undefined)
    .map((layer) => element('path', { id: layerId(slug, layer), d: geography[layer] }));
  return element(
    'svg',
    { class: 'base-map base-map-defs', width: 0, height: 0, 'aria-hidden': 'true' },
    element('defs', {}, ...shapes),
  );
}

/** The base map, scaled and cropped, with the lines that the chart tells of if it has some. Line widths undo the scale. */
export function drawBase(
  slug: string,
  { width, height, crop, scale }: MapView,
  isMarked = false,
): string {
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
    isMarked ? use('marked', 'marked', 2) : '',
  );
}

function layerId(slug: string, layer: Layer): string {
  return `${slug}-${layer}`;
}

import { round } from '../../lib/round.ts';
import type { Box, Position, Segment } from './boxes.ts';
import { frameOf, type Bounds, type Frame, type PanelName } from './projection.ts';

/** A map placed in a drawing. */
export interface Panel extends Box {
  name: PanelName;
  /** The part of the base map that it shows, in the frame's units. */
  crop: Box;
  /** Pixels per unit of the frame. */
  scale: number;
}

export interface Panels {
  width: number;
  height: number;
  main: Panel;
  inset: Panel;
  /** The inset's extent on the main map. */
  locator: Box;
  /** The two hairlines from the locator to the inset. */
  hairlines: Segment[];
}

/** From this width in pixels the inset stands in the free corner of the main map. */
const wide = 560;
const gap = 10;

/** Where the two maps stand in a drawing `width` pixels wide. */
export function layoutPanels(width: number): Panels {
  if (!(width >= 288 && width <= 1400)) {
    throw new Error(`invalid width: ${width}; the map is drawn from 288 to 1400 pixels wide`);
  }
  const frame = frameOf('main');
  const scale = width / frame.width;
  const main: Panel = {
    name: 'main',
    ...{ x: 0, y: 0, width, height: Math.round(frame.height * scale) },
    crop: { x: 0, y: 0, width: frame.width, height: frame.height },
    scale,
  };
  const inset = width < wide ? insetBelow(main) : insetInCorner(main);
  const locator = locate(main, inset);
  const height = Math.max(main.height, inset.y + inset.height);
  return { width, height, main, inset, locator, hairlines: join(locator, inset, main) };
}

/** Where a place is in a panel, in pixels of the drawing. */
export function place(panel: Panel, longitude: number, latitude: number): Position {
  const [x, y] = frameOf(panel.name).projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  return {
    x: panel.x + (x - panel.crop.x) * panel.scale,
    y: panel.y + (y - panel.crop.y) * panel.scale,
  };
}

/** A rectangle in degrees as a box in a panel, taken along its middle lines. */
export function placeBounds(panel: Panel, [west, south, east, north]: Bounds): Box {
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const left = place(panel, west, latitude).x;
  const top = place(panel, longitude, north).y;
  const right = place(panel, east, latitude).x;
  const bottom = place(panel, longitude, south).y;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** On a narrow drawing the inset has the whole width, below. */
function insetBelow(main: Panel): Panel {
  const [west, east] = main.width < 400 ? [33.55, 36.95] : [33.2, 37.4];
  return crop(west, east, main.width, (height) => ({ x: 0, y: main.height + gap, height }));
}

/** On a wide drawing it stands over the Caspian and Iran, where no stop is. */
function insetInCorner(main: Panel): Panel {
  const [west, east] = [33.85, 36.55];
  const width = Math.round(main.width * (main.width < 760 ? 0.355 : 0.33));
  return crop(west, east, width, (height) => ({ x: main.width - width - 0.5, y: 0.5, height }));
}

function crop(
  west: number,
  east: number,
  width: number,
  corner: (height: number) => { x: number; y: number; height: number },
): Panel {
  const frame: Frame = frameOf('inset');
  const left = frame.projection([west, 32])?.[0] ?? 0;
  const right = frame.projection([east, 32])?.[0] ?? frame.width;
  const scale = width / (right - left);
  return {
    name: 'inset',
    width,
    ...corner(Math.round(frame.height * scale)),
    crop: { x: round(left), y: 0, width: round(right - left), height: frame.height },
    scale,
  };
}

/** The inset's corners on the main map; the boxes differ a little in shape, the places do not. */
function locate(main: Panel, inset: Panel): Box {
  const { projection } = frameOf('inset');
  const { crop } = inset;
  const [west = 0, north = 0] = projection.invert?.([crop.x, crop.y]) ?? [];
  const [east = 0, south = 0] =
    projection.invert?.([crop.x + crop.width, crop.y + crop.height]) ?? [];
  const box = placeBounds(main, [west, south, east, north]);
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

function join(locator: Box, inset: Box, main: Box): Segment[] {
  const [left, right] = [locator.x, locator.x + locator.width];
  const [top, bottom] = [locator.y, locator.y + locator.height];
  const insetRight = inset.x + inset.width;
  if (inset.y > main.height) {
    return [
      { from: { x: left, y: bottom }, to: { x: inset.x, y: inset.y } },
      { from: { x: right, y: bottom }, to: { x: insetRight, y: inset.y } },
    ];
  }
  return [
    { from: { x: left, y: top }, to: { x: inset.x, y: inset.y } },
    { from: { x: right, y: bottom }, to: { x: inset.x, y: inset.y + inset.height } },
  ];
}

import { round } from '../../lib/round.ts';
import { nearest, type Box, type Position, type Segment } from '../../lib/geometry.ts';
import { frameOf, type BaseName, type Bounds } from './projection.ts';

/** The map itself, an inset of the stops near Jerusalem, and on phones one of the Gulf. */
export type PanelName = BaseName | 'gulf';

/** A map placed in a drawing. */
export interface Panel extends Box {
  name: PanelName;
  /** The base map that it shows a part of. */
  base: BaseName;
  /** That part, in the units of the base map's frame. */
  crop: Box;
  /** Pixels per unit of the frame. */
  scale: number;
}

export interface Inset extends Panel {
  /** Its extent on the main map. */
  locator: Box;
  /** The two hairlines from the locator to the inset. */
  hairlines: Segment[];
}

export interface Panels {
  width: number;
  height: number;
  main: Panel;
  insets: Inset[];
}

export type ViewName = 'announced' | 'travelled';

/** From this width in pixels the inset stands in the free corner of the main map. */
const wide = 560;
const gap = 8;

/** What a phone's map of the stops made shows of the main frame, in its units: no empty land. */
const close = { x: 112, width: 1804 };
/** What its inset of the Gulf shows. */
const gulf = { x: 1494, y: 878, width: 412, height: 282 };

/** Where the maps of a view stand in a drawing `width` pixels wide. */
export function layoutPanels(width: number, view: ViewName): Panels {
  if (!(width >= 288 && width <= 1400)) {
    throw new Error(`invalid width: ${width}; the map is drawn from 288 to 1400 pixels wide`);
  }
  const frame = frameOf('main');
  const isClose = width < wide && view === 'travelled';
  const shown = isClose ? close : { x: 0, width: frame.width };
  const main = show('main', { y: 0, height: frame.height, ...shown }, { x: 0, y: 0 }, width);
  const insets = [
    width < wide ? below(main) : inCorner(main),
    ...(isClose ? [overIran(main)] : []),
  ];
  const height = Math.max(main.height, ...insets.map((inset) => inset.y + inset.height));
  return { width, height, main, insets: insets.map((inset) => locate(main, inset)) };
}

/** Where a place is in a panel, in pixels of the drawing. */
export function place(panel: Panel, longitude: number, latitude: number): Position {
  const [x, y] = frameOf(panel.base).projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
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
function below({ width, height }: Panel): Panel {
  const part = width < 400 ? cut(33.55, 36.95) : cut(33.2, 37.4);
  return show('levant', part, { x: 0, y: height + gap }, width);
}

/** On a wide drawing it stands over the Caspian and Iran, where no stop is. */
function inCorner(main: Panel): Panel {
  const width = Math.round(main.width * 0.345);
  return show('levant', cut(33.85, 36.55), cornerOf(main, width), width);
}

/** So does, on a phone, the inset of the Gulf, right above its place. */
function overIran(main: Panel): Panel {
  const width = Math.round(20 + main.width * 0.44);
  return { ...show('main', gulf, cornerOf(main, width), width), name: 'gulf' };
}

function cornerOf(main: Panel, width: number): Position {
  return { x: main.width - width - 0.5, y: 0.5 };
}

/** The whole height of the inset's frame between two longitudes. */
function cut(west: number, east: number): Box {
  const { projection, width, height } = frameOf('levant');
  const left = projection([west, 32])?.[0] ?? 0;
  const right = projection([east, 32])?.[0] ?? width;
  return { x: round(left), y: 0, width: round(right - left), height };
}

/** A part of a base map, `width` pixels wide. */
function show(base: BaseName, crop: Box, { x, y }: Position, width: number): Panel {
  const scale = width / crop.width;
  return { name: base, base, x, y, width, height: Math.round(crop.height * scale), crop, scale };
}

/** An inset with its place on the main map; the two differ a little in shape, not in what they show. */
function locate(main: Panel, inset: Panel): Inset {
  const { projection } = frameOf(inset.base);
  const { x, y, width, height } = inset.crop;
  const [west = 0, north = 0] = projection.invert?.([x, y]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([x + width, y + height]) ?? [];
  const box =
    inset.base === main.base
      ? part(main, inset.crop)
      : placeBounds(main, [west, south, east, north]);
  const locator = {
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
  };
  return { ...inset, locator, hairlines: join(locator, inset) };
}

function part({ x, y, crop, scale }: Panel, box: Box): Box {
  return {
    x: x + (box.x - crop.x) * scale,
    y: y + (box.y - crop.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/**
 * The two shortest lines from the side of the locator that faces the inset:
 * level or upright, so that nobody takes them for borders or routes.
 */
function join(locator: Box, inset: Box): Segment[] {
  const [left, right] = [locator.x, locator.x + locator.width];
  const [top, bottom] = [locator.y, locator.y + locator.height];
  const corners =
    inset.x > right
      ? [
          { x: right, y: top },
          { x: right, y: bottom },
        ]
      : [left, right].map((x) => ({ x, y: inset.y > bottom ? bottom : top }));
  return corners.map((from) => ({ from, to: nearest(inset, from) }));
}

import type { AnnouncedStop, Territory, TravelledStop } from '../../ledger/schema.ts';
import { round } from '../../lib/round.ts';
import { grow, type Box, type Position, type Segment } from '../../lib/geometry.ts';
import { lineHeight, type Line } from '../../labels/candidates.ts';
import { placeLabels, type Obstacles } from '../../labels/place.ts';
import { layoutLinks, type Link } from './legs.ts';
import { layoutPanels, type PanelName, type Panels, type ViewName } from './panels.ts';
import type { Point } from './point.ts';
import { layoutPoints } from './points.ts';
import {
  announcedRequests,
  contextRequests,
  insetRequests,
  pointerRequests,
  travelledRequests,
  type PanelRequest,
} from './labelRequests.ts';
import type { PlacedLabel } from '../../labels/solve.ts';

/** A label ready to draw: its lines with their baselines, and its leader line. */
export interface Label {
  id: string;
  anchor: 'start' | 'middle' | 'end';
  /** Where all lines are anchored. */
  x: number;
  lines: (Line & { y: number })[];
  /** What the label may cover at most, whatever the font. */
  box: Box;
  leader?: Segment;
  /** The leader line's end in an area, which gets a dot; a mark needs none. */
  end?: Position;
  isTinted: boolean;
}

/** Everything on one drawing of the map, in pixels rounded to a tenth. */
export interface MapLayout extends Panels {
  view: ViewName;
  /** The font size of the labels. */
  size: number;
  /** The territories that are drawn as areas. */
  areas: Territory[];
  points: Point[];
  links: Link[];
  labels: Label[];
}

/** The map of the announced stops, as areas, in a drawing `width` pixels wide. */
export function layoutAnnounced(stops: readonly AnnouncedStop[], width: number): MapLayout {
  const panels = layoutPanels(width, 'announced');
  const size = fontSize(width);
  const areas = stops.map(({ territory }) => territory);
  const requests = [
    ...announcedRequests(stops, panels),
    ...insetRequests(panels),
    ...contextRequests(panels, areas),
  ];
  const labels = layoutLabels(
    requests,
    size,
    panels,
    [],
    [],
    `the announced map at ${width} pixels`,
  );
  return { view: 'announced', size, ...panels, areas, points: [], links: [], labels };
}

/** The map of the stops made, as numbered points in their order, `width` pixels wide. */
export function layoutTravelled(stops: readonly TravelledStop[], width: number): MapLayout {
  const panels = layoutPanels(width, 'travelled');
  const size = fontSize(width);
  const ordered = stops.toSorted((one, other) => one.order - other.order);
  const points = layoutPoints(ordered, panels);
  const links = layoutLinks(ordered, points, panels);
  const requests = [
    ...travelledRequests(ordered, points, panels),
    ...pointerRequests(points, panels),
    ...insetRequests(panels),
    ...contextRequests(panels, []),
  ];
  const where = `the travelled map at ${width} pixels`;
  const labels = layoutLabels(requests, size, panels, points, links, where);
  return { view: 'travelled', size, ...panels, areas: [], points, links, labels };
}

/** A drawing is scaled up by at most 1.4 until the next one, so the text starts small. */
function fontSize(width: number): number {
  if (width < 400) return 11.5;
  if (width < 760) return 12;
  return width < 960 ? 12.5 : 13;
}

function layoutLabels(
  requests: readonly PanelRequest[],
  size: number,
  { main, insets }: Panels,
  points: readonly Point[],
  links: readonly Link[],
  where: string,
): Label[] {
  const placed = [main, ...insets].flatMap((panel) => {
    const marks = obstaclesIn(panel.name, points, links);
    const covers = panel === main ? insets : [];
    const boxes = covers.flatMap(({ locator, ...box }) => [{ box: locator, open: true }, { box }]);
    const hairlines = covers.flatMap((inset) => inset.hairlines);
    return placeLabels(
      requests.filter((request) => request.panel === panel.name),
      size,
      { ...marks, boxes: [...marks.boxes, ...boxes], hairlines },
      where,
    );
  });
  return placed.map((label) => finish(label, size));
}

function obstaclesIn(
  panel: PanelName,
  points: readonly Point[],
  links: readonly Link[],
): Obstacles {
  const here = points.filter((point) => point.panel === panel);
  const aside = here.flatMap((point) => (point.home ? [{ ...point, home: point.home }] : []));
  return {
    boxes: [
      ...here.map((point) => ({ id: point.id, box: square(point, point.radius) })),
      ...aside.map(({ id, home }) => ({ id, box: square(home, 2.5) })),
    ],
    segments: [
      ...links.filter((link) => link.panel === panel),
      ...aside.map((point) => ({ from: point.home, to: point })),
    ],
  };
}

function square({ x, y }: Position, radius: number): Box {
  return grow({ x, y, width: 0, height: 0 }, radius);
}

function finish({ request, box, anchor, leader }: PlacedLabel, size: number): Label {
  const { id, lines } = request;
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const inset = { start: 1, middle: 0, end: -1 }[anchor];
  const step = size * lineHeight;
  return {
    id,
    anchor,
    x: Math.round(box.x + share * box.width + inset),
    lines: lines.map((line, index) => ({
      ...line,
      y: Math.round(box.y + step * index + size * 0.93),
    })),
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    isTinted: request.isTinted === true && (leader === undefined || request.radius > 0),
    ...(leader && { leader: { from: tidy(leader.from), to: tidy(leader.to) } }),
    ...(leader && request.radius === 0 && { end: tidy(leader.from) }),
  };
}

function tidy({ x, y }: Position): Position {
  return { x: round(x), y: round(y) };
}

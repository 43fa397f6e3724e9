import type { AnnouncedStop, Territory, TravelledStop } from '../../ledger/schema.ts';
import { round } from '../../lib/round.ts';
import { grow, type Box, type Position, type Segment } from './boxes.ts';
import { lineHeight, type LabelRequest, type Line } from './candidates.ts';
import { placeLabels, type Obstacles } from './labels.ts';
import { layoutLinks, type Link } from './links.ts';
import { layoutPanels, type Panels } from './panels.ts';
import { layoutPoints, type Point } from './points.ts';
import {
  announcedRequests,
  contextRequests,
  pointerRequests,
  travelledRequests,
  type PanelRequest,
} from './requests.ts';
import type { PlacedLabel } from './settle.ts';

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
}

/** Everything on one drawing of the map, in pixels rounded to a tenth. */
export interface MapLayout extends Panels {
  view: 'announced' | 'travelled';
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
  const panels = layoutPanels(width);
  const size = fontSize(width);
  const areas = stops.map(({ territory }) => territory);
  const requests = [...announcedRequests(stops, panels), ...contextRequests(panels, areas)];
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
  const panels = layoutPanels(width);
  const size = fontSize(width);
  const ordered = stops.toSorted((one, other) => one.order - other.order);
  const points = layoutPoints(ordered, panels);
  const links = layoutLinks(ordered, points, panels);
  const requests = [
    ...travelledRequests(ordered, points, panels),
    ...pointerRequests(points, panels),
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
  { main, inset, locator, hairlines }: Panels,
  points: readonly Point[],
  links: readonly Link[],
  where: string,
): Label[] {
  const marks = points.map(({ id, x, y, radius }) => ({ id, box: square({ x, y }, radius) }));
  const onMain: Obstacles = {
    boxes: [...marks, { box: locator, open: true }, { box: inset }],
    segments: [...links, ...hairlines],
  };
  const inInset: Obstacles = { boxes: marks, segments: links };
  const of = (name: string): LabelRequest[] => requests.filter(({ panel }) => panel === name);
  const placed = [
    ...placeLabels(of(main.name), size, onMain, where),
    ...placeLabels(of(inset.name), size, inInset, where),
  ];
  return placed.map((label) => finish(label, size));
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
    ...(leader && { leader: { from: tidy(leader.from), to: tidy(leader.to) } }),
    ...(leader && request.radius === 0 && { end: tidy(leader.from) }),
  };
}

function tidy({ x, y }: Position): Position {
  return { x: round(x), y: round(y) };
}

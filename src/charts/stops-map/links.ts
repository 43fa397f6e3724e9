import type { TravelledStop } from '../../ledger/schema.ts';
import { round } from '../../lib/round.ts';
import { clip, distance, type Position, type Segment } from './boxes.ts';
import { place, type Panel, type Panels } from './panels.ts';
import type { Point } from './points.ts';
import type { PanelName } from './projection.ts';

/** A straight line from one stop to the next, in pixels. */
export interface Link extends Segment {
  panel: PanelName;
  /** The corners of a small arrowhead halfway, tip first; absent on a short link. */
  heading?: [tip: Position, left: Position, right: Position];
}

/** The straight links between the stops in their order, on both maps. */
export function layoutLinks(
  stops: readonly TravelledStop[],
  points: readonly Point[],
  panels: Panels,
): Link[] {
  const lines = [panels.main, panels.inset].flatMap((panel) =>
    stops.slice(1).flatMap((stop, index) => {
      const previous = stops[index];
      if (previous === undefined) return [];
      const from = endOf(previous, points, panel);
      const to = endOf(stop, points, panel);
      if (panel.name === 'inset' && from.radius === 0 && to.radius === 0) return [];
      const line = trim(from, to, panel);
      return line === undefined ? [] : [line];
    }),
  );
  return addHeadings(lines, points);
}

type Line = Omit<Link, 'heading'>;

interface End extends Position {
  radius: number;
}

/** A stop's mark on a panel, or its bare place where the panel does not reach it. */
function endOf(stop: TravelledStop, points: readonly Point[], panel: Panel): End {
  const point = points.find(({ id, panel: name }) => id === stop.id && name === panel.name);
  return point ?? { ...place(panel, stop.longitude, stop.latitude), radius: 0 };
}

/** The part of a link that shows between its marks and within its panel. */
function trim(from: End, to: End, panel: Panel): Line | undefined {
  const long = distance(from, to);
  const [start, end] = [from.radius + 1, long - to.radius - 1];
  if (start >= end) return undefined;
  const at = (length: number): Position => ({
    x: from.x + (length / long) * (to.x - from.x),
    y: from.y + (length / long) * (to.y - from.y),
  });
  const part = clip({ from: at(start), to: at(end) }, panel);
  if (part === undefined) return undefined;
  return { panel: panel.name, from: tidy(part.from), to: tidy(part.to) };
}

/** An arrowhead near the middle of each line, clear of other arrowheads and of the marks. */
function addHeadings(lines: readonly Line[], points: readonly Point[]): Link[] {
  const taken: Position[] = [];
  return lines.map((line) => {
    if (distance(line.from, line.to) < 16) return line;
    const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((share) => along(line, share));
    const clear = ({ x, y }: Position): boolean =>
      taken.every((other) => distance(other, { x, y }) > 24) &&
      points.every((point) => distance(point, { x, y }) > point.radius + 4);
    const spot = spots.find(clear) ?? along(line, 0.5);
    taken.push(spot);
    return { ...line, heading: arrowhead(line, spot) };
  });
}

function along({ from, to }: Segment, share: number): Position {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

function arrowhead({ from, to }: Segment, { x, y }: Position): [Position, Position, Position] {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (forward: number, aside: number): Position =>
    tidy({
      x: x + forward * Math.cos(angle) - aside * Math.sin(angle),
      y: y + forward * Math.sin(angle) + aside * Math.cos(angle),
    });
  return [corner(4, 0), corner(-3.5, -3), corner(-3.5, 3)];
}

function tidy({ x, y }: Position): Position {
  return { x: round(x), y: round(y) };
}
